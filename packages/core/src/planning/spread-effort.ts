/** A place to which effort can be given, with the probability that the person can be found there and its area. */
export interface EffortTarget {
  readonly probability: number;
  readonly area: number;
}

/**
 * Divides an effort so that the probability of a find, Σ p (1 − e^(−z / a)), is as high as possible. In the best
 * division all sectors that get some effort end with the same yield λ = (p / a) e^(−z / a), and no other sector has a
 * higher yield (Koopman, de Guenin). It follows that z = a (ln (p / a) − ln λ); how many sectors get some effort is
 * found by going through them in order of yield.
 */
export function spreadEffort(targets: readonly EffortTarget[], effort: number): readonly number[] {
  const share = targets.map(() => 0);
  const order = targets
    .map(({ probability, area }, index) => ({ index, area, logYield: Math.log(probability / area) }))
    .filter(({ logYield }) => logYield > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.logYield - a.logYield || a.index - b.index);
  // The common yield if only the sectors so far share the effort. The next sector joins them if its yield is higher.
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
