import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../random/random-source.ts';
import { binomialDraw } from './binomial-draw.ts';
import { binomialDensity } from './densities.ts';
import { incompleteGamma } from './incomplete-gamma.ts';

describe('a binomial draw', () => {
  // Both methods, their mirrors above one half, and means on either side of where the method changes.
  it.each([
    [12, 0.3],
    [40, 0.249],
    [40, 0.251],
    [60, 0.9],
    [200, 0.5],
    [5000, 0.001],
    [50_000, 1 / 7],
  ])('of %s trials at %s has the binomial distribution', (trials, share) => {
    const random = randomFrom(7);
    const draws = 4000;
    const times = new Map<number, number>();
    for (let draw = 0; draw < draws; draw += 1) {
      const count = binomialDraw(trials, share, random);
      times.set(count, (times.get(count) ?? 0) + 1);
    }
    // Chi-squared over the middle of the distribution, in cells that expect ten or more.
    const middle = trials * share;
    const reach = 3 * Math.sqrt(middle * (1 - share));
    let [statistic, cells, seen, chance] = [0, 0, 0, 0];
    for (let count = Math.max(0, Math.ceil(middle - reach)); count <= middle + reach; count += 1) {
      seen += times.get(count) ?? 0;
      chance += binomialDensity(count, trials, share);
      if (chance * draws < 10) continue;
      statistic += (seen - chance * draws) ** 2 / (chance * draws);
      [cells, seen, chance] = [cells + 1, 0, 0];
    }
    expect(cells).toBeGreaterThan(4);
    expect(incompleteGamma(cells / 2, statistic / 2).upper).toBeGreaterThan(0.001);
  });

  it('is all or nothing where the share is', () => {
    const random = randomFrom(1);
    expect([binomialDraw(0, 0.5, random), binomialDraw(9, 0, random), binomialDraw(9, 1, random)]).toEqual([
      0, 0, 9,
    ]);
  });

  it('stays within the trials, also where they are the most that doubles count', () => {
    const random = randomFrom(3);
    for (const trials of [1, 2, 1e6, Number.MAX_SAFE_INTEGER]) {
      for (const share of [1e-300, 1e-9, 0.5, 1 - 1e-9]) {
        const count = binomialDraw(trials, share, random);
        expect(Number.isInteger(count) && count >= 0 && count <= trials).toBe(true);
      }
    }
  });
});
