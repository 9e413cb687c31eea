import { incompleteGamma } from '../statistics/distributions/incomplete-gamma.ts';
import { normalTwoSided } from '../statistics/distributions/quantiles.ts';

/** The chance that a standard normal value is above z; keeps its digits far out in the tail. */
export const normalUpperTail = (z: number): number =>
  z < 0 ? 1 - normalTwoSided(z) / 2 : normalTwoSided(z) / 2;

/** The chance that a Poisson count with this mean is `count` or more. */
export function poissonUpperTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  return mean === 0 ? 0 : incompleteGamma(count, mean).lower;
}
