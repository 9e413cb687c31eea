/**
 * Finds Lagrange multipliers, called prices here, that give a tight upper bound for maximum coverage. Every demand
 * counts with its weight minus its price, whether it is covered or not, and every site with the prices of all the
 * demand that it covers. For any prices between 0 and the weights, the bound is the sum over all demand plus the sum
 * over the best sites, and no choice of sites covers more. The price of a demand is lowered if several of these best
 * sites cover it, and raised if none does (subgradient steps of Polyak's length).
 *
 * @param covered how much the best choice known so far covers
 * @param lookUps how many times the demand of a site may be looked up; with 0 the prices stay equal to the weights
 * @see Fisher 1981, The Lagrangian relaxation method, Management Science 27(1)
 */
export function multipliersFor(
  weights: Float64Array,
  covers: readonly Int32Array[],
  choose: number,
  covered: number,
  lookUps: number,
): { readonly multipliers: Float64Array; readonly lookUps: number } {
  const perStep = covers.reduce((sum, list) => sum + list.length + 1, 0);
  const steps = Math.min(200, Math.floor(lookUps / perStep));
  let prices = weights.slice();
  let best = { multipliers: prices.slice(), bound: Number.POSITIVE_INFINITY };
  let [pace, stepsWithoutGain] = [1, 0];
  let taken = 0;
  for (; taken < steps && best.bound > covered; taken += 1) {
    const worth = covers.map((list, site) => ({
      site,
      worth: list.reduce((sum, demand) => sum + prices[demand]!, 0),
    }));
    worth.sort((a, b) => b.worth - a.worth || a.site - b.site);
    const slope = new Float64Array(weights.length).fill(-1);
    let bound = weights.reduce((sum, weight, demand) => sum + weight - prices[demand]!, 0);
    for (const { site, worth: value } of worth.slice(0, choose)) {
      bound += value;
      for (const demand of covers[site]!) slope[demand]! += 1;
    }
    if (bound < best.bound) {
      best = { multipliers: prices.slice(), bound };
      stepsWithoutGain = 0;
    } else {
      stepsWithoutGain += 1;
      if (stepsWithoutGain === 10) [pace, stepsWithoutGain] = [pace / 2, 0];
    }
    const steepness = slope.reduce((sum, each) => sum + each * each, 0);
    if (steepness === 0) break;
    const step = (pace * (bound - covered)) / steepness;
    prices = prices.map((price, demand) =>
      Math.max(0, Math.min(weights[demand]!, price - step * slope[demand]!)),
    );
  }
  return { multipliers: best.multipliers, lookUps: taken * perStep };
}
