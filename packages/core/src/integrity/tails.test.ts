import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnSumTail } from '../statistics/distributions/drawn-sum-tail.ts';
import { chanceOfAtMost } from '../statistics/distributions/hypergeometric.ts';
import { binomialUpperTail } from '../statistics/distributions/tails.ts';
import { exactGTest } from '../statistics/exact-g-test.ts';
import { falseDiscoveryValues } from './false-discovery.ts';
import { spreadPValue } from './spread-test.ts';

/** All ways to draw so many of some values, by their sums. */
function sumsOfDraws(values: readonly number[], drawn: number): readonly number[] {
  if (drawn === 0) return [0];
  return values.flatMap((value, index) =>
    sumsOfDraws(values.slice(index + 1), drawn - 1).map((sum) => sum + value),
  );
}

describe('the permutation of days', () => {
  it('is the share of all draws, of two months each with each', () => {
    const month = fc
      .array(fc.nat(6), { minLength: 1, maxLength: 6 })
      .chain((values) => fc.record({ values: fc.constant(values), drawn: fc.nat(values.length) }));
    fc.assert(
      fc.property(month, month, fc.nat(40), (one, other, atLeast) => {
        const sums = sumsOfDraws(one.values, one.drawn).flatMap((a) =>
          sumsOfDraws(other.values, other.drawn).map((b) => a + b),
        );
        const share = sums.filter((sum) => sum >= atLeast).length / sums.length;
        expect(drawnSumTail([one, other], atLeast)).toBeCloseTo(share, 12);
      }),
    );
  });

  it('says 1 in 1,540 where the three fullest of 22 days are the last', () => {
    const values = [...new Array<number>(19).fill(1), 5, 6, 7];
    expect(drawnSumTail([{ values, drawn: 3 }], 18)).toBeCloseTo(1 / 1540, 15);
  });
});

describe('tails', () => {
  it('of a binomial count are its sum: 3 or more of 5 at 1/2 are 1/2, all of 10 at 0.05 are 0.05^10', () => {
    expect(binomialUpperTail(3, 5, 0.5)).toBeCloseTo(0.5, 14);
    expect(binomialUpperTail(10, 10, 0.05) / 0.05 ** 10).toBeCloseTo(1, 12);
    expect([binomialUpperTail(0, 0, 0.5), binomialUpperTail(0, 7, 0.5)]).toEqual([1, 1]);
  });

  it('of a hypergeometric count: the lady tasting tea guesses all of 4 right with 1 in 70 (Fisher 1935)', () => {
    expect(1 - chanceOfAtMost(3, 8, 4, 4)).toBeCloseTo(1 / 70, 12);
    expect(chanceOfAtMost(0, 8, 4, 4)).toBeCloseTo(1 / 70, 12);
    expect(chanceOfAtMost(4, 8, 4, 4)).toBeCloseTo(1, 12);
    expect(chanceOfAtMost(0, 8, 4, 6)).toBe(0);
  });
});

describe('the spread over bins', () => {
  it('is exact for small samples: three days of one weekday, 7 / 7³ (Wheeler 2016)', () => {
    expect(spreadPValue([3, 0, 0, 0, 0, 0, 0], new Array(7).fill(1 / 7))).toBeCloseTo(7 / 343, 10);
  });

  it.each([[[8, 2, 5, 10, 12, 2, 1]], [[11, 9, 11, 7, 2, 0, 0]], [[8, 11, 11, 10, 0, 0, 0]]])(
    'of more than 30 counts is within 0.8 to 1.5 of the exact value: %j',
    (counts) => {
      const shares = [0.18, 0.17, 0.2, 0.18, 0.2, 0.04, 0.03];
      const ratio = spreadPValue(counts, shares) / exactGTest(counts, { shares }).pValue;
      expect(ratio).not.toBe(1);
      expect(ratio > 0.8 && ratio < 1.5).toBe(true);
    },
  );

  it('of a large sample is nearly what chi-squared says: 5 % at 16.919 of 9 degrees of freedom', () => {
    const even = new Array<number>(10).fill(0.1);
    const counts = [1120, 1095, 1062, 1024, 1000, 990, 985, 956, 918, 850];
    const n = counts.reduce((sum, count) => sum + count, 0);
    const g = 2 * counts.reduce((sum, count) => sum + count * Math.log(count / (n / 10)), 0);
    const scaled = counts.map((count) => n / 10 + (count - n / 10) * Math.sqrt(16.919 / g));
    expect(spreadPValue(scaled, even)).toBeCloseTo(0.05, 2);
  });
});

describe('false discovery', () => {
  // Benjamini & Hochberg 1995, section 3.2: 15 tests, of which 4 are rejected at 0.05 where Bonferroni rejects 3.
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];

  it('rejects the four of the paper', () => {
    const q = falseDiscoveryValues(published);
    expect(q.filter((value) => value <= 0.05)).toHaveLength(4);
    expect(q[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });

  it('asks for more where tests may depend on each other in any way', () => {
    const factor = published.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
    expect(falseDiscoveryValues(published, 'arbitrary')[0]).toBeCloseTo(0.0001 * 15 * factor, 12);
  });

  it('keeps the order of the p-values, whatever their order, and lowers none', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
        const q = falseDiscoveryValues(pValues);
        pValues.forEach((p, one) => {
          expect(q[one]! >= p * (1 - 1e-12) && q[one]! <= 1).toBe(true);
          pValues.forEach((other, two) => {
            if (p < other) expect(q[one]! <= q[two]!).toBe(true);
          });
        });
      }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses a p-value of %s', (p) => {
    expect(() => falseDiscoveryValues([p])).toThrow('falseDiscoveryValues: pValues[0] is');
  });
});
