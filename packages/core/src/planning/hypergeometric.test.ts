import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAtMost } from '../statistics/distributions/hypergeometric.ts';
import { combinations, waysOfAtMost } from '../testing/combinations.ts';

/** The same in whole numbers, with 15 decimals in the end. */
const exactly = (found: number, population: number, faulty: number, sample: number) =>
  Number((waysOfAtMost(found, population, faulty, sample) * 10n ** 15n) / combinations(population, sample)) /
  1e15;

describe('the hypergeometric distribution', () => {
  it('is that of whole numbers', () => {
    const cases = fc
      .integer({ min: 1, max: 120 })
      .chain((population) =>
        fc.tuple(
          fc.constant(population),
          fc.nat({ max: population }),
          fc.nat({ max: population }),
          fc.nat({ max: population }),
        ),
      );
    fc.assert(
      fc.property(cases, ([population, faulty, sample, found]) => {
        expect(chanceOfAtMost(found, population, faulty, sample)).toBeCloseTo(
          exactly(found, population, faulty, sample),
          12,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('does not vanish in large cases', () => {
    // Half of 100,000 faulty, half drawn: the median is in the middle.
    expect(chanceOfAtMost(25_000, 100_000, 50_000, 50_000)).toBeGreaterThan(0.5);
    expect(chanceOfAtMost(24_999, 100_000, 50_000, 50_000)).toBeLessThan(0.5);
  });
});
