import { stirlingError } from './gamma-function.ts';

/** Computes x ln(x/m) + m − x without loss of digits if x is near m. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let power = 2 * x * v;
  for (let j = 3; ; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * The Poisson probability of x, e^−m m^x / x!, also for x that are not whole.
 *
 * It uses the saddle-point form, which is exact up to rounding also if counts are large and factorials would overflow
 * (Loader 2000, Fast and Accurate Computation of Binomial Probabilities).
 */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/**
 * The binomial probability of x successes in n trials, each with the probability `share`; also for x and n that are not
 * whole.
 *
 * @param other 1 − share, for callers that know it more exactly than the subtraction, which loses digits near 1
 */
export function binomialDensity(x: number, n: number, share: number, other = 1 - share): number {
  if (share === 0) return x === 0 ? 1 : 0;
  if (other === 0) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * (share < 0.5 ? Math.log1p(-share) : Math.log(other)));
  if (x === n) return n === 0 ? 1 : Math.exp(n * (other < 0.5 ? Math.log1p(-other) : Math.log(share)));
  const rest = n - x;
  const exponent =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(rest) -
    deviance(x, n * share) -
    deviance(rest, n * other);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * rest));
}
