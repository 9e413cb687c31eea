/** Where effort can go: how likely it is to find there, and how much there is to search. */
export interface EffortTarget {
  readonly probability: number;
  readonly area: number;
}

/**
 * Divides an effort so that the chance of finding, Σ p (1 − e^(−z / a)), is the highest possible. In the best
 * division all sectors that get any end with the same yield λ = (p / a) e^(−z / a), and no other has a higher one
 * (Koopman, de Guenin): z = a (ln (p / a) − ln λ), and taking sectors in order of yield finds how many get any.
 */
export function spreadEffort(targets: readonly EffortTarget[], effort: number): readonly number[] {
  const share = targets.map(() => 0);
  const order = targets
    .map(({ probability, area }, index) => ({ index, area, logYield: Math.log(probability / area) }))
    .filter(({ logYield }) => logYield > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.logYield - a.logYield || a.index - b.index);
  // The common yield if exactly those so far share the effort. Whoever yields more than that joins them.
  let [areas, weighted, logCommon] = [0, 0, Number.NEGATIVE_INFINITY];
  const sharing = [];
  for (const target of order) {
    if (target.logYield <= logCommon) break;
    sharing.push(target);
    areas += target.area;
    weighted += target.area * target.logYield;
    logCommon = (weighted - effort) / areas;
  }
  for (const { index, area, logYield } of sharing) {
    share[index] = Math.max(0, area * (logYield - logCommon));
  }
  return share;
}
