/**
 * Adjusts p values by Benjamini–Hochberg: if everything with an adjusted p of at most q is reported, the expected share
 * of false reports is at most q. `tests` also counts tests whose p values were not computed because they are large.
 *
 * @see Benjamini & Hochberg 1995, JRSS B 57(1), 289–300; for maps Caldas de Castro & Singer 2006,
 *   Geographical Analysis 38(2), 180–208
 */
export function falseDiscoveryAdjusted(
  pValues: readonly (number | null)[],
  tests: number,
): readonly (number | null)[] {
  const order = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  order.sort((a, b) => a.p - b.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let least = 1;
  for (let rank = order.length; rank > 0; rank -= 1) {
    const { p, index } = order[rank - 1]!;
    least = Math.min(least, (p * tests) / rank);
    adjusted[index] = least;
  }
  return adjusted;
}

/**
 * Whether an adjusted p counts as a discovery. At a rate of 0.05, a p of 1/120 among 6 tests does, although rounding
 * makes it slightly larger.
 */
export const isDiscovery = (adjusted: number | null, rate: number): boolean =>
  adjusted !== null && adjusted <= rate * (1 + 1e-12);
