import { continuedFraction } from './continued-fraction.ts';
import { binomialDensity } from './densities.ts';
import type { Tails } from './incomplete-gamma.ts';

/** I_x(a, b) for x below the mean, where the continued fraction converges fast. */
function belowMean(x: number, rest: number, a: number, b: number): number {
  const density = (binomialDensity(a, a + b, x, rest) * b) / (a + b);
  if (density === 0) return 0;
  const fraction = continuedFraction(1, (n) => {
    const m = Math.floor(n / 2);
    return n % 2 === 1
      ? [(-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1]
      : [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), 1];
  });
  return Math.min(1, density * fraction);
}

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, a and b > 0 (NIST DLMF 8.17.22).
 *
 * @param rest 1 − x, for callers that know it more exactly than the subtraction, which loses digits near 1
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (rest <= 0) return { lower: 1, upper: 0 };
  if (x < (a + 1) / (a + b + 2)) {
    const lower = belowMean(x, rest, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = belowMean(rest, x, b, a);
  return { lower: 1 - upper, upper };
}
