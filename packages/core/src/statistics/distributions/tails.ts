import { incompleteBeta } from './incomplete-beta.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { normalTwoSided } from './quantiles.ts';

/** The probability that a standard normal value is above z. It keeps its digits far out in the tail. */
export const normalUpperTail = (z: number): number =>
  z < 0 ? 1 - normalTwoSided(z) / 2 : normalTwoSided(z) / 2;

/** The probability that a Poisson count with this mean is `count` or more. */
export function poissonUpperTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  return mean === 0 ? 0 : incompleteGamma(count, mean).lower;
}

/**
 * The probability that a binomial count of n trials is `count` or more, for a probability of each trial strictly
 * between 0 and 1 (NIST DLMF 8.17.5).
 */
export const binomialUpperTail = (count: number, n: number, chance: number): number =>
  count <= 0 ? 1 : incompleteBeta(chance, count, n - count + 1).lower;
