/** How many units lie between a count and its threshold. */
export function countGap(actual: number, threshold: number): number {
  return Math.ceil(Math.abs(threshold - actual));
}

/** More than this in one period is out of reach, and more than the arithmetic below computes exactly. */
const outOfReach = 1_000_000;

/**
 * How many more successes, each one more in the sample too, lift a share to a threshold; null where none do:
 * one failure is enough to put 100 % out of reach.
 */
export function shareGap(numerator: number, denominator: number, threshold: number): number | null {
  if (threshold >= 1) return null;
  const estimate = Math.max(0, Math.ceil((threshold * denominator - numerator) / (1 - threshold)));
  return least(estimate, (more) => (numerator + more) / (denominator + more) >= threshold);
}

/** How many more above the line lift a ratio to a threshold; null where that is out of reach. */
export function ratioGap(numerator: number, denominator: number, threshold: number): number | null {
  const estimate = Math.max(0, Math.ceil(threshold * denominator - numerator));
  return least(estimate, (more) => (numerator + more) / denominator >= threshold);
}

/**
 * How many more, or fewer, bring a change on an earlier number to a bound; null where that is out of reach.
 * @param changeOf the change that a number is
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

/** The least number near an estimate that reaches; divisions may be off by one unit in the last place. */
function least(estimate: number, reached: (more: number) => boolean): number | null {
  if (estimate > outOfReach) return null;
  let more = estimate;
  while (more > 0 && reached(more - 1)) more -= 1;
  while (!reached(more)) more += 1;
  return more;
}
