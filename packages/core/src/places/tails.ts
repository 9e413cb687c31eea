/** The chance that a standard normal value is above z; keeps its digits far out in the tail. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2.5) {
    // Abramowitz & Stegun 26.2.11
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  // Abramowitz & Stegun 26.2.14; from 2.5 on, 100 levels are more than enough.
  let fraction = z;
  for (let level = 100; level > 0; level -= 1) fraction = z + level / fraction;
  return density / fraction;
}

/** The chance of a normal value at least as far from 0 on either side. */
export const normalTwoSided = (z: number) => Math.min(1, 2 * normalUpperTail(Math.abs(z)));

/** The chance that a Poisson count with this mean is `count` or more. */
export function poissonUpperTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean === 0) return 0;
  // Sums away from the mean, so that the terms fall.
  return count > mean
    ? poissonSum(count, mean, (at, term) => (term * mean) / (at + 1), 1)
    : 1 - poissonSum(count - 1, mean, (at, term) => (term * at) / mean, -1);
}

function poissonSum(
  start: number,
  mean: number,
  next: (at: number, term: number) => number,
  step: 1 | -1,
): number {
  let logFactorial = 0;
  for (let factor = 2; factor <= start; factor += 1) logFactorial += Math.log(factor);
  let term = Math.exp(start * Math.log(mean) - mean - logFactorial);
  let sum = 0;
  for (let at = start; at >= 0 && term > sum * 1e-17; at += step) {
    sum += term;
    term = next(at, term);
  }
  return Math.min(1, sum);
}
