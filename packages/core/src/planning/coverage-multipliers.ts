/**
 * Prices of demand that make a low bound for maximum coverage. Each demand brings its weight less its price whether
 * covered or not, and each site the prices of all that it covers; so for any prices between 0 and the weights, no
 * choice covers more than all of the former and the best sites of the latter. Prices are lowered where several of
 * these sites cover the same, raised where none does (subgradient steps of Polyak's length).
 *
 * @param covered what some choice is known to cover
 * @param lookUps how many look-ups of a site's demand it may take; none leaves the prices at the weights
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
  let [pace, inVain] = [1, 0];
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
      inVain = 0;
    } else {
      inVain += 1;
      if (inVain === 10) [pace, inVain] = [pace / 2, 0];
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
