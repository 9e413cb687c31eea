import { incompleteBeta } from './incomplete-beta.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { normalTwoSided } from './quantiles.ts';

/** The chance that a standard normal value is above z; keeps its digits far out in the tail. */
export const normalUpperTail = (z: number): number =>
  z < 0 ? 1 - normalTwoSided(z) / 2 : normalTwoSided(z) / 2;

/** The chance that a Poisson count with this mean is `count` or more. */
export function poissonUpperTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  return mean === 0 ? 0 : incompleteGamma(count, mean).lower;
}

/**
 * The chance that a binomial count of n trials is `count` or more, each trial with a chance strictly between 0 and 1
 * (NIST DLMF 8.17.5).
 */
export const binomialUpperTail = (count: number, n: number, chance: number): number =>
  count <= 0 ? 1 : incompleteBeta(chance, count, n - count + 1).lower;
