import { incompleteBeta } from '../statistics/distributions/incomplete-beta.ts';

/** P(X ≥ k) of a binomial distribution of n trials with a chance strictly between 0 and 1 (NIST DLMF 8.17.5). */
export const binomialTail = (k: number, n: number, chance: number): number =>
  k <= 0 ? 1 : incompleteBeta(chance, k, n - k + 1).lower;
