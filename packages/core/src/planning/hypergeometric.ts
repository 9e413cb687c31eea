import { chanceOfAtMost } from '../statistics/distributions/hypergeometric.ts';

/**
 * Whether so few faulty ones in the sample are too unlikely to be chance, at a level of confidence. Rounding must not
 * decide if the chance is exactly what the level allows, as with 4 of 80 not called and 95 %.
 */
export function isDisproved(
  found: number,
  population: number,
  faulty: number,
  sample: number,
  confidence: number,
): boolean {
  return chanceOfAtMost(found, population, faulty, sample) <= (1 - confidence) * (1 + 1e-9);
}
