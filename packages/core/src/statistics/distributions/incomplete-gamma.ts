import { continuedFraction } from './continued-fraction.ts';
import { poissonDensity } from './densities.ts';

/** Both tails of a distribution. The smaller one is always exact. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x), a > 0: by the series below the mean and by the
 * continued fraction above it (Abramowitz & Stegun 6.5.29, 6.5.31).
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  const density = poissonDensity(a, x);
  if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let n = 1; term > sum * Number.EPSILON; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    const lower = Math.min(1, density * sum);
    return { lower, upper: 1 - lower };
  }
  // Far out the density is 0, and then the product must be 0 too, whatever the fraction is.
  const upper =
    density === 0
      ? 0
      : Math.min(1, density * a * continuedFraction(x + 1 - a, (n) => [-n * (n - a), x + 2 * n + 1 - a]));
  return { lower: 1 - upper, upper };
}
