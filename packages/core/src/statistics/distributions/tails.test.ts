import { describe, expect, it } from 'vitest';
import { normalUpperTail, poissonUpperTail } from './tails.ts';

const near = (actual: number, expected: number) =>
  expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-12);

describe('tails', () => {
  // scipy.stats.norm.sf
  it.each([
    [0, 0.5],
    [1, 0.15865525393145707],
    [1.96, 0.024997895148220435],
    [2.4999999, 0.0062096670786064],
    [2.5, 0.006209665325776132],
    [6, 9.865876450376946e-10],
    [20, 2.7536241186061556e-89],
    [-1, 0.8413447460685429],
  ])('of the normal distribution above %s', (z, p) => near(normalUpperTail(z), p));

  // scipy.stats.poisson.sf(count - 1, mean)
  it.each([
    [1, 0.3, 0.25918177931828207],
    [13, 10.1438161, 0.22226667059541783],
    [10, 10.0, 0.5420702855281478],
    [5, 10.0, 0.9707473119230389],
    [40, 10.0, 7.341636314560681e-13],
    [1100, 1000.0, 0.0009626304058665587],
    [900, 1000.0, 0.9993774022157249],
  ])('of the Poisson distribution: %s or more of %s', (count, mean, p) =>
    expect(Math.abs(poissonUpperTail(count, mean) / p - 1)).toBeLessThan(1e-9),
  );

  it('of nothing expected', () => {
    expect([poissonUpperTail(0, 0), poissonUpperTail(1, 0), poissonUpperTail(0, 5)]).toEqual([1, 0, 1]);
  });
});
