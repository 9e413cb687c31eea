/** By how many units a count misses its threshold. */
export function countGap(actual: number, threshold: number): number {
  return Math.ceil(Math.abs(threshold - actual));
}

/** More than this in one period is out of reach, and could not be computed exactly by the arithmetic below. */
const outOfReach = 1_000_000;

/**
 * How many more successes, each of which also enlarges the sample, raise a share to a threshold; null if no number
 * does: after one failure, 100 % is out of reach.
 */
export function shareGap(numerator: number, denominator: number, threshold: number): number | null {
  if (threshold >= 1) return null;
  const estimate = Math.max(0, Math.ceil((threshold * denominator - numerator) / (1 - threshold)));
  return least(estimate, (more) => (numerator + more) / (denominator + more) >= threshold);
}

/** By how much the numerator must grow to raise a ratio to a threshold; null if that is out of reach. */
export function ratioGap(numerator: number, denominator: number, threshold: number): number | null {
  const estimate = Math.max(0, Math.ceil(threshold * denominator - numerator));
  return least(estimate, (more) => (numerator + more) / denominator >= threshold);
}

/**
 * By how much a number must grow or shrink so that its change from an earlier number reaches a bound; null if that is
 * out of reach.
 * @param changeOf gives the change that a number means
 */
export function changeGap(
  actual: number,
  wanted: number,
  { atLeast, bound, changeOf }: { atLeast: boolean; bound: number; changeOf: (now: number) => number },
): number | null {
  return least(countGap(actual, wanted), (units) =>
    atLeast ? changeOf(actual + units) >= bound : changeOf(actual - units) <= bound,
  );
}

/**
 * The smallest number near an estimate with which the bound is reached. The estimate may be off because divisions are
 * rounded.
 */
function least(estimate: number, reached: (more: number) => boolean): number | null {
  if (estimate > outOfReach) return null;
  let more = estimate;
  while (more > 0 && reached(more - 1)) more -= 1;
  while (!reached(more)) more += 1;
  return more;
}
