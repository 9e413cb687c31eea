import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOverTime } from './change-over-time.ts';
import type { CountedExposure } from './counted-exposure.ts';
import { poissonDensity } from './distributions/densities.ts';
import { minimumBaseline } from './minimum-baseline.ts';
import { poissonETest } from './poisson-e-test.ts';
import { poissonZ } from './poisson-z.ts';
import { rateRatio } from './rate-ratio.ts';

const exposures = fc.double({ min: 0.1, max: 50, noNaN: true });

/** The definition of Krishnamoorthy & Thomson 2004, eq. 3.3 and 3.7, summed over everything, for comparing. */
function plainETest(k1: number, n1: number, k2: number, n2: number, d: number): number {
  const statistic = (i: number, j: number) =>
    i / n1 - j / n2 === d ? 0 : (i / n1 - j / n2 - d) / Math.sqrt(i / n1 ** 2 + j / n2 ** 2);
  const rate = (k1 + k2) / (n1 + n2) - (d * n1) / (n1 + n2);
  // Their difference is never negative; for a negative one the two swap places, and the smaller rate is the other.
  if (Math.min(rate, rate + d) <= 0) return 1;
  const observed = Math.abs(statistic(k1, k2));
  let p = 0;
  for (let i = 0; i < 150; i += 1) {
    for (let j = 0; j < 150; j += 1) {
      if (Math.abs(statistic(i, j)) >= observed - 1e-12) {
        p += poissonDensity(i, n1 * (rate + d)) * poissonDensity(j, n2 * rate);
      }
    }
  }
  return Math.min(1, p);
}

describe('the E-test', () => {
  it.each([
    // Krishnamoorthy & Thomson 2004, second example; R package ptools, e_test(6, 2); to 8 digits SciPy's poisson_means_test.
    [6, 1, 2, 1, 0, 0.17487482],
    // Krishnamoorthy & Thomson 2004, first example (0.0884); SciPy 1.17.
    [0, 100, 3, 100, 0, 0.08837901],
    // SciPy 1.17, poisson_means_test(60, 100, 80, 120) and (3, 1, 1, 1, diff=1).
    [60, 100, 80, 120, 0, 0.53686196],
    [3, 1, 1, 1, 1, 0.71680346],
  ])('%s in %s and %s in %s, difference %s', (k1, n1, k2, n2, difference, p) => {
    const found = poissonETest({ count: k1, exposure: n1 }, { count: k2, exposure: n2 }, { difference });
    expect(found.pValue).toBeCloseTo(p, 8);
  });

  it('has the statistic of the paper', () => {
    // ptools: 1.41421356.
    expect(poissonETest({ count: 6 }, { count: 2 }).statistic).toBeCloseTo(Math.SQRT2, 12);
  });

  it('one-sided: SciPy 1.17, poisson_means_test(3, 1, 2, 1, alternative="greater")', () => {
    const found = poissonETest({ count: 3 }, { count: 2 }, { alternative: 'greater' });
    expect(found.pValue).toBeCloseTo(0.36857595592783593, 9);
  });

  it('is its definition', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.nat(20),
        fc.constantFrom(1, 0.5, 2, 1.7),
        fc.constantFrom(0, 0.5, -1, 3),
        (k1, k2, n2, difference) => {
          const { pValue } = poissonETest({ count: k1 }, { count: k2, exposure: n2 }, { difference });
          expect(pValue).toBeCloseTo(plainETest(k1, 1, k2, n2, difference), 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not mind which is first, nor the unit of the exposures', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), exposures, exposures, (k1, k2, n1, n2) => {
        const one = poissonETest({ count: k1, exposure: n1 }, { count: k2, exposure: n2 });
        const other = poissonETest({ count: k2, exposure: n2 }, { count: k1, exposure: n1 });
        const scaled = poissonETest({ count: k1, exposure: n1 * 8 }, { count: k2, exposure: n2 * 8 });
        expect(other.pValue).toBe(one.pValue);
        expect(scaled.pValue).toBeCloseTo(one.pValue, 9);
        expect(one.pValue >= 0 && one.pValue <= 1).toBe(true);
      }),
    );
  });

  it('takes a city as well as nothing', () => {
    expect(poissonETest({ count: 0 }, { count: 0 }).pValue).toBe(1);
    // So large that both counts are normal: 2 (1 − Φ(1000 / √2001000)) = 0.4796.
    expect(poissonETest({ count: 1_001_000 }, { count: 1_000_000 }).pValue).toBeCloseTo(0.4796, 3);
  });

  it('refuses what it cannot sum', () => {
    expect(() => poissonETest({ count: 1e9 }, { count: 1 })).toThrow('first.count is 1000000000');
    expect(() => poissonETest({ count: 1 }, { count: 1, exposure: 0 })).toThrow('second.exposure is 0');
    expect(() => poissonETest({ count: -1 }, { count: 1 })).toThrow('first.count is -1');
  });
});

describe('the Poisson z', () => {
  it('25 after 16 is 2 (Wheeler 2016)', () => {
    expect(poissonZ({ before: 16, after: 25 })).toMatchObject({ z: 2 });
    expect(poissonZ({ before: 16, after: 25 }).pValue).toBeCloseTo(0.0455002639, 9);
  });

  it('changes its sign with the direction', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (before, after) => {
        expect(poissonZ({ before, after }).z).toBeCloseTo(-poissonZ({ before: after, after: before }).z, 12);
      }),
    );
  });
});

describe('the rate ratio', () => {
  it('2 in 17,877 and 9 in 16,660 (R package rateratio.test, central)', () => {
    const { ratio, pValue, lower, upper } = rateRatio(
      { count: 2, exposure: 17877 },
      { count: 9, exposure: 16660 },
    );
    expect(ratio).toBeCloseTo(0.20709416, 8);
    expect(pValue).toBeCloseTo(0.0501065, 8);
    expect(lower).toBeCloseTo(0.02177406, 8);
    expect(upper).toBeCloseTo(1.0005491, 7);
  });

  it('has an interval that holds 1 exactly when p does not fall below its level', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(500),
        exposures,
        exposures,
        fc.constantFrom(0.5, 0.8, 0.95, 0.99),
        (x, y, m, n, confidence) => {
          const { ratio, lower, upper, pValue } = rateRatio(
            { count: x, exposure: m },
            { count: y, exposure: n },
            { confidence },
          );
          fc.pre(Math.abs(pValue - (1 - confidence)) > 1e-9);
          expect(lower <= 1 && (upper === null || upper >= 1)).toBe(pValue >= 1 - confidence);
          if (ratio !== null) expect(lower <= ratio && ratio <= upper!).toBe(true);
        },
      ),
    );
  });

  it('turned over, is the inverse', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        exposures,
        (x, y, m) => {
          const one = rateRatio({ count: x, exposure: m }, { count: y });
          const other = rateRatio({ count: y }, { count: x, exposure: m });
          expect(other.lower * one.upper!).toBeCloseTo(1, 9);
          expect(other.pValue).toBeCloseTo(one.pValue, 9);
        },
      ),
    );
  });

  it('without events says nothing', () => {
    expect(rateRatio({ count: 0 }, { count: 0 })).toMatchObject({
      ratio: null,
      lower: 0,
      upper: null,
      pValue: 1,
    });
    expect(rateRatio({ count: 3 }, { count: 0 })).toMatchObject({ ratio: null, upper: null });
  });
});

describe('change over time', () => {
  it('comes with its counts, its interval and whether chance explains it', () => {
    const { change, lower, upper, pValue, explainedByChance } = changeOverTime({ before: 67, after: 27 });
    expect(change).toBeCloseTo(-0.597, 4);
    // SciPy 1.17, binomtest(27, 94), exact interval (Clopper & Pearson), as odds, minus 1.
    expect([lower.toFixed(4), upper!.toFixed(4), explainedByChance]).toEqual(['-0.7522', '-0.3613', false]);
    expect(pValue).toBeLessThan(0.001);
  });

  it('calls the same percentage chance where the counts are small', () => {
    const { change, explainedByChance } = changeOverTime({ before: 5, after: 2 });
    expect([change!.toFixed(1), explainedByChance]).toEqual(['-0.6', true]);
  });

  it('refuses a bare percentage, and says why', () => {
    const bare = { percent: -59.7 } as unknown as { before: number; after: number };
    expect(() => changeOverTime(bare)).toThrow('a percentage alone cannot be distinguished from chance');
  });

  it('takes periods of different length', () => {
    const { change, sentence } = changeOverTime(
      { before: 100, after: 50 },
      { exposures: { before: 2, after: 1 } },
    );
    expect(change).toBe(0);
    expect(sentence.en).toMatch(/^50 over 1 unit after 100 over 2 units: 0 % /);
    expect(sentence.zh).toMatch(/^由每单位50变为每单位50：0%（/);
  });

  it('has no percentage from nothing', () => {
    const { change, upper, sentence } = changeOverTime({ before: 0, after: 9 });
    expect([change, upper]).toEqual([null, null]);
    expect(sentence.en).toContain('no percentage, as there were none before');
    expect(sentence.zh).toContain('此前为零，没有百分比');
  });

  // The articles' figures: calls (Tangshan, January to May 2022), criminal cases (January to April 2022), hotline issues and call quality (Zhenjiang 2021); none came with its counts.
  it.each([-0.597, -0.59, -0.25, -0.51])('%s: says how many cases it takes', (change) => {
    const { before } = minimumBaseline(change);
    expect(changeOverTime({ before, after: Math.round(before * (1 + change)) }).explainedByChance).toBe(
      false,
    );
    const fewer = Math.floor(before / 2);
    expect(changeOverTime({ before: fewer, after: Math.round(fewer * (1 + change)) }).explainedByChance).toBe(
      true,
    );
  });

  it.each([0, -1.1, 1e-5, Number.NaN])('minimum baseline refuses %s', (change) => {
    expect(() => minimumBaseline(change)).toThrow('minimumBaseline: change is');
  });
});

describe('the rate ratio at extreme exposures', () => {
  it('has one p for both orders of its arguments', () => {
    const exposure = fc.integer({ min: -12, max: 12 }).map((power) => 10 ** power * 1.7);
    const counted = fc.record({ count: fc.nat(30), exposure });
    const pOfBothOrders = (one: CountedExposure, other: CountedExposure) => [
      rateRatio(one, other).pValue,
      rateRatio(other, one).pValue,
    ];
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        const [p, swapped] = pOfBothOrders(one, other);
        expect(p).toBe(swapped);
      }),
    );
    const [p1, p2] = pOfBothOrders({ count: 26, exposure: 170 }, { count: 25, exposure: 170 });
    expect(p1).toBe(p2);
    // 3 of 7 events in 10^10 of 10^10 + 1: nearly all of p is C(7, 4) × 10^−40, doubled by two sides.
    const p = rateRatio({ count: 3, exposure: 1e10 }, { count: 4, exposure: 1 }).pValue;
    expect(p / 70e-40).toBeCloseTo(1, 8);
  });
});
