import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random/random-source.ts';
import { poissonDensity } from './distributions/densities.ts';
import { incompleteGamma } from './distributions/incomplete-gamma.ts';
import { exactGTest } from './exact-g-test.ts';
import { scanStatistic } from './scan-statistic.ts';

/** Every way in which n events fall into the bins, with its probability, for comparing. */
function outcomes(n: number, shares: readonly number[]): { counts: number[]; probability: number }[] {
  const [share, ...others] = shares as [number, ...number[]];
  if (others.length === 0) return [{ counts: [n], probability: share ** n }];
  return Array.from({ length: n + 1 }, (_, count) =>
    outcomes(n - count, others).map((rest) => ({
      counts: [count, ...rest.counts],
      probability: rest.probability * choose(n, count) * share ** count,
    })),
  ).flat();
}

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

const gOf = (counts: readonly number[], shares: readonly number[]) => {
  const n = counts.reduce((a, b) => a + b);
  return 2 * counts.reduce((sum, o, bin) => sum + (o === 0 ? 0 : o * Math.log(o / (n * shares[bin]!))), 0);
};

describe('the exact G test', () => {
  // Wheeler 2016; R package ptools, test "Paper Example G Stats": seven days, three events. p: 7, 126 and 210 of 343 outcomes.
  it.each([
    [[3, 0, 0, 0, 0, 0, 0], '11.68', 7 / 343],
    [[2, 1, 0, 0, 0, 0, 0], '7.86', 133 / 343],
    [[1, 1, 1, 0, 0, 0, 0], '5.08', 1],
  ])('%j', (counts, g, p) => {
    const found = exactGTest(counts);
    expect(found.g.toFixed(2)).toBe(g);
    expect(found.pValue).toBeCloseTo(p, 12);
    expect(found.method).toBe('exact');
  });

  it('is the sum over all outcomes', () => {
    const bins = fc.array(fc.record({ count: fc.nat(4), weight: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(bins, (chosen) => {
        const counts = chosen.map(({ count }) => count);
        const n = counts.reduce((a, b) => a + b);
        fc.pre(n > 0);
        const total = chosen.reduce((sum, { weight }) => sum + weight, 0);
        const shares = chosen.map(({ weight }) => weight / total);
        const observed = gOf(counts, shares);
        const p = outcomes(n, shares)
          .filter((outcome) => gOf(outcome.counts, shares) >= observed - 1e-9)
          .reduce((sum, { probability }) => sum + probability, 0);
        expect(exactGTest(counts, { shares }).pValue).toBeCloseTo(p, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('does not mind the order of the bins', () => {
    expect(exactGTest([5, 0, 2, 1, 0, 4, 0]).pValue).toBeCloseTo(
      exactGTest([0, 0, 0, 1, 2, 4, 5]).pValue,
      12,
    );
  });

  const benford = Array.from({ length: 9 }, (_, place) => Math.log10(1 + 1 / (place + 1)));

  it('sums first digits of small samples exactly', () => {
    // The first ten cheques of Nigrini 2012, p. 84: first digits 1, 2, 8, 7, 8, 9, 9, 8, 8, 9.
    const found = exactGTest([1, 1, 0, 0, 0, 0, 1, 4, 3], { shares: benford });
    expect(found.method).toBe('exact');
    expect(found.pValue).toBeLessThan(0.001);
  });

  it('simulates only with a seed, and agrees with the exact sum', { timeout: 60_000 }, () => {
    const counts = [60, 40, 20, 20, 15, 14, 12, 10, 9];
    expect(() => exactGTest(counts, { shares: benford })).toThrow('seed is missing');
    const found = exactGTest(counts, { shares: benford, seed: 1 });
    expect(found.method).toBe('simulated');
    expect(exactGTest(counts, { shares: benford, seed: 1 })).toEqual(found);
    // For 200 events chi-squared with 8 degrees of freedom is near; the simulated share has a deviation of 0.005.
    expect(Math.abs(found.pValue - chiSquaredTail(found.g, 8))).toBeLessThan(0.02);
  });

  it('refuses shares that do not add up, and nothing at all', () => {
    expect(() => exactGTest([1, 2], { shares: [0.5, 0.6] })).toThrow('sum of options.shares is 1.1');
    expect(() => exactGTest([0, 0])).toThrow('sum of counts is 0');
    expect(() => exactGTest([1])).toThrow('a list of 2 to 100000 entries');
    expect(() => exactGTest([1, 1], { shares: [1, 0] })).toThrow('options.shares[1] is 0');
  });
});

/** For even degrees of freedom the tail is a Poisson sum. */
const chiSquaredTail = (x: number, degrees: number) =>
  Array.from({ length: degrees / 2 }, (_, k) => poissonDensity(k, x / 2)).reduce((a, b) => a + b);

describe('the scan statistic', () => {
  // R package ptools, scanw(260, 1, 1, 6) and scanw(208, 2, 0.6, 6).
  it.each([
    [260, 1, 1, 6, 0.486814, 6],
    [208, 2, 0.6, 6, 0.03902238, 8],
  ])('scanw(%s, %s, %s, %s)', (periods, window, mean, count, p, digits) => {
    const { probability } = scanStatistic({ periods, window, mean, count }, { method: 'scanw' });
    expect(probability).toBeCloseTo(p, digits);
  });

  it('agrees with simulated series, nearer than scanw does', () => {
    // Series of three windows: Q3 of Naus 1982 is exact there, so 1 − Q3 is the probability itself.
    const series = { periods: 3, window: 1, mean: 2, count: 4 };
    const random = randomFrom(20);
    let clustered = 0;
    const runs = 200_000;
    for (let run = 0; run < runs; run += 1) {
      const times: number[] = [];
      let time = 0;
      while (time < 3) {
        time += -Math.log(1 - random.unit()) / series.mean;
        if (time < 3) times.push(time);
      }
      if (times.some((time, place) => times[place + 3]! - time <= 1)) clustered += 1;
    }
    // One standard deviation of the simulated share is 0.0011.
    const off = (method: 'naus' | 'scanw') =>
      Math.abs(scanStatistic(series, { method }).probability - clustered / runs);
    expect(off('naus')).toBeLessThan(0.003);
    expect(off('scanw')).toBeGreaterThan(0.003);
  });

  it('falls with the count and rises with the length', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 5, noNaN: true }),
        fc.integer({ min: 2, max: 500 }),
        fc.integer({ min: 1, max: 30 }),
        (mean, periods, count) => {
          const at = (more: number, longer: number) =>
            scanStatistic({ periods: periods + longer, window: 1, mean, count: count + more }).probability;
          expect(at(1, 0)).toBeLessThanOrEqual(at(0, 0) + 1e-9);
          expect(at(0, 10)).toBeGreaterThanOrEqual(at(0, 0) - 1e-9);
          expect(at(0, 0) >= 0 && at(0, 0) <= 1).toBe(true);
        },
      ),
    );
  });

  it('has its borders: nothing is certain, one event is a Poisson series', () => {
    expect(scanStatistic({ periods: 10, window: 1, mean: 1, count: 0 }).probability).toBe(1);
    expect(scanStatistic({ periods: 10, window: 2, mean: 0.3, count: 1 }).probability).toBeCloseTo(
      1 - Math.exp(-1.5),
      12,
    );
  });

  it('refuses a series shorter than two windows', () => {
    expect(() => scanStatistic({ periods: 3, window: 2, mean: 1, count: 3 })).toThrow('periods is 3');
  });
});

describe('the exact G test of many events or bins', () => {
  it('simulates 50,000 events by drawing counts of bins, and agrees with chi-squared', () => {
    const counts = [7100, 7200, 7150, 7000, 7300, 7050, 7200];
    const { method, pValue, g } = exactGTest(counts, { seed: 1, simulations: 1999 });
    expect(method).toBe('simulated');
    expect(Math.abs(pValue - incompleteGamma(3, g / 2).upper)).toBeLessThan(0.04);
  });

  it('keeps ties together over many occupied bins: 30 bins of one event each is the most even outcome', () => {
    const counts = new Array<number>(30).fill(1);
    const { method, pValue } = exactGTest(counts);
    expect([method, pValue]).toEqual(['exact', expect.closeTo(1, 9)]);
  });

  it('is right to the last digits with more than 20 bins: 24 events, two of them in one bin', () => {
    const counts = [2, ...new Array<number>(22).fill(1), 0];
    // All outcomes are at least as uneven, but for those with one event in each bin: 24! / 24^24.
    let evenly = 1;
    for (let bin = 1; bin <= 24; bin += 1) evenly *= bin / 24;
    const { method, pValue } = exactGTest(counts);
    expect(method).toBe('exact');
    expect(Math.abs(pValue - (1 - evenly))).toBeLessThan(1e-12);
  });

  it('refuses more simulations than can be drawn in a moment', () => {
    const counts = new Array<number>(10_000).fill(1000);
    expect(() => exactGTest(counts, { seed: 1 })).toThrow(
      'options.simulations is 9999, but must be at most 500',
    );
  });
});
