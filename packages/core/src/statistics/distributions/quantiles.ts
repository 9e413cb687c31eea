import { binomialDensity, poissonDensity } from './densities.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { incompleteGamma, type Tails } from './incomplete-gamma.ts';

interface Continuous {
  readonly tails: (x: number) => Tails;
  readonly density: (x: number) => number;
}

/** The tail that has the given probability: everything below the quantile, or everything above it. */
export type Tail = 'lower' | 'upper';

/**
 * Finds the point at which the tail of a continuous distribution has the given probability, by Newton's steps, and by
 * halving the bracket if a step would leave it. The smaller of the two tails is compared, so that far tails keep their
 * digits.
 */
function quantile(
  probability: number,
  tail: Tail,
  { tails, density }: Continuous,
  low: number,
  high: number,
): number {
  if (probability > 0.5) {
    const other = tail === 'lower' ? 'upper' : 'lower';
    return quantile(1 - probability, other, { tails, density }, low, high);
  }
  let below = low;
  let above = high;
  let x = (low + high) / 2;
  // Halving alone finds a double within 1,100 steps. Newton's method mostly needs fewer than ten.
  for (let step = 0; step < 1100; step += 1) {
    const { lower, upper } = tails(x);
    const off = tail === 'lower' ? lower - probability : probability - upper;
    if (off === 0) return x;
    if (off < 0) below = x;
    else above = x;
    const newton = x - off / density(x);
    const next = newton > below && newton < above ? newton : (below + above) / 2;
    if (Math.abs(next - x) <= 2 * Number.EPSILON * Math.abs(x)) return next;
    x = next;
  }
  return x;
}

/** The quantile of the gamma distribution with a shape > 0 and rate 1; the shape 0 stands for a point at 0. */
export function gammaQuantile(probability: number, shape: number, tail: Tail = 'lower'): number {
  if (shape === 0) return 0;
  if (tail === 'lower' && probability <= 0) return 0;
  const isBelow = (x: number) => {
    const { lower, upper } = incompleteGamma(shape, x);
    return tail === 'lower' && probability <= 0.5
      ? lower < probability
      : upper > (tail === 'upper' ? probability : 1 - probability);
  };
  let high = shape + 1;
  while (isBelow(high)) high *= 2;
  return quantile(
    probability,
    tail,
    {
      tails: (x) => incompleteGamma(shape, x),
      density: (x) => (poissonDensity(shape, x) * shape) / x,
    },
    0,
    high,
  );
}

/** The quantile of chi-squared with the degrees of freedom. */
export const chiSquaredQuantile = (probability: number, degrees: number, tail: Tail = 'lower'): number =>
  2 * gammaQuantile(probability, degrees / 2, tail);

/** The quantile of the beta distribution; a parameter 0 stands for a point at that end. */
export function betaQuantile(probability: number, a: number, b: number, tail: Tail = 'lower'): number {
  if (a === 0) return 0;
  if (b === 0) return 1;
  if (probability <= 0) return tail === 'lower' ? 0 : 1;
  if (probability >= 1) return tail === 'lower' ? 1 : 0;
  return quantile(
    probability,
    tail,
    {
      tails: (x) => incompleteBeta(x, a, b),
      density: (x) => (binomialDensity(a, a + b, x) * a * b) / ((a + b) * x * (1 - x)),
    },
    0,
    1,
  );
}

/** The probability that a standard normal value is at most z. */
export function normalProbability(z: number): number {
  const { upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 1 - upper / 2;
}

/** The probability that a standard normal value is at least as far from 0 as z, on either side. */
export const normalTwoSided = (z: number): number => incompleteGamma(0.5, (z * z) / 2).upper;

/**
 * How many standard deviations the middle part of a normal distribution with this share extends on either side: 0.95 →
 * 1.96.
 */
export const normalReach = (share: number): number => Math.sqrt(chiSquaredQuantile(share, 1));
