/** How many units lie between a count and its threshold. */
export function countGap(actual: number, threshold: number): number {
  return Math.ceil(Math.abs(threshold - actual));
}

/** More than this in a month is as good as never, and beyond what the arithmetic below can tell apart. */
const outOfReach = 1_000_000;

/**
 * How many more successes, each one more in the sample too, lift a share to a threshold; null where none do:
 * one failure is enough to put 100 % out of reach.
 */
export function shareGap(numerator: number, denominator: number, threshold: number): number | null {
  if (threshold >= 1) return null;
  const estimate = Math.max(0, Math.ceil((threshold * denominator - numerator) / (1 - threshold)));
  if (estimate > outOfReach) return null;
  const reached = (more: number) => (numerator + more) / (denominator + more) >= threshold;
  let more = estimate;
  // The division above may be off by one unit in the last place.
  while (more > 0 && reached(more - 1)) more -= 1;
  while (!reached(more)) more += 1;
  return more;
}
