export interface FoundCoverage {
  /** The numbers of the sites, in the order in which they were taken. */
  readonly chosen: readonly number[];
  readonly covered: number;
  readonly atMost: number;
}

/**
 * Branch and bound for maximum coverage. At each step the site that adds most is first taken, then excluded: the
 * first descent is the greedy choice. A branch is left where even the best additions, each counted as if it stood
 * alone, can't beat what was found: that is a bound, as coverage is submodular.
 */
export function searchCoverage(
  weights: Float64Array,
  covers: readonly Int32Array[],
  choose: number,
  lookUps: number,
): FoundCoverage {
  const timesCovered = new Int32Array(weights.length);
  let left = lookUps;
  let best = { chosen: [] as readonly number[], covered: -1 };
  // The highest bound of a branch that the search had no time for.
  let unsearched = 0;

  const added = (site: number) => {
    const list = covers[site]!;
    left -= list.length + 1;
    let sum = 0;
    for (let index = 0; index < list.length; index += 1) {
      const demand = list[index]!;
      if (timesCovered[demand] === 0) sum += weights[demand]!;
    }
    return sum;
  };
  const mark = (site: number, by: 1 | -1) => {
    for (const demand of covers[site]!) timesCovered[demand]! += by;
  };

  /** Sites that add something, the most first. */
  const gainsOf = (open: readonly number[]) =>
    open
      .map((site) => ({ site, gain: added(site) }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain || a.site - b.site);

  /** Goes on from `chosen`; of what is excluded on the way no deeper call is made, so the stack is `choose` deep. */
  function descend(
    chosen: readonly number[],
    covered: number,
    open: readonly number[],
    greedy: boolean,
  ): void {
    if (covered > best.covered) best = { chosen, covered };
    const room = choose - chosen.length;
    if (room === 0) return;
    let gains = gainsOf(open);
    while (gains.length > 0) {
      const bound = gains.slice(0, room).reduce((sum, { gain }) => sum + gain, covered);
      if (bound <= best.covered) return;
      if (left <= 0 && !greedy) {
        unsearched = Math.max(unsearched, bound);
        return;
      }
      const [{ site, gain }, ...rest] = gains as [{ site: number; gain: number }, ...typeof gains];
      mark(site, 1);
      // The greedy choice is found however short the search.
      descend(
        [...chosen, site],
        covered + gain,
        rest.map((each) => each.site),
        greedy,
      );
      mark(site, -1);
      greedy = false;
      gains = rest;
    }
  }

  descend(
    [],
    0,
    covers.map((_, site) => site),
    true,
  );
  return { ...best, atMost: Math.max(best.covered, unsearched) };
}
