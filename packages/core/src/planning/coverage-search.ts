import { multipliersFor } from './coverage-multipliers.ts';

export interface FoundCoverage {
  /** The indexes of the chosen sites. */
  readonly chosen: readonly number[];
  readonly covered: number;
  readonly atMost: number;
}

interface Addition {
  readonly site: number;
  /** How much the site adds to what is covered. */
  readonly gain: number;
  /** The same if each demand counts with its multiplier; it is used for the bound. */
  readonly worth: number;
}

/**
 * Branch and bound for maximum coverage, starting from the greedy choice. In each branch the site that adds most is
 * first taken and then excluded. A branch is abandoned if its bound is not above the best choice found. There are two
 * bounds: the sum of the best additions, each counted as if it were the only one (coverage is submodular), and the
 * Lagrangian bound, in which demand counts with its multiplier.
 *
 * @see Galvão & ReVelle 1996, A Lagrangean heuristic for the maximal covering location problem, EJOR 88(1)
 */
export function searchCoverage(
  weights: Float64Array,
  covers: readonly Int32Array[],
  choose: number,
  lookUps: number,
): FoundCoverage {
  const timesCovered = new Int32Array(weights.length);
  const sites = covers.map((_, site) => site);
  let left = lookUps;
  let multipliers = weights;
  // How much the weights of the demand that is not yet covered exceed its multipliers.
  let beyond = 0;

  const mark = (site: number, by: 1 | -1) => {
    for (const demand of covers[site]!) {
      const before = timesCovered[demand]!;
      timesCovered[demand] = before + by;
      if (Math.min(before, before + by) === 0) beyond -= by * (weights[demand]! - multipliers[demand]!);
    }
  };

  /** The sites that add something, those that add most first. */
  const additionsOf = (open: readonly number[]) => {
    const additions: Addition[] = [];
    for (const site of open) {
      const list = covers[site]!;
      left -= list.length + 1;
      let [gain, worth] = [0, 0];
      for (let index = 0; index < list.length; index += 1) {
        const demand = list[index]!;
        if (timesCovered[demand] === 0) {
          gain += weights[demand]!;
          worth += multipliers[demand]!;
        }
      }
      if (gain > 0) additions.push({ site, gain, worth });
    }
    return additions.sort((a, b) => b.gain - a.gain || a.site - b.site);
  };

  const greedy = takeGreedily();
  let best = { chosen: greedy.chosen as readonly number[], covered: greedy.covered };
  // The highest bound among the branches that could not be searched.
  let unsearched = 0;
  const found = multipliersFor(weights, covers, choose, best.covered, lookUps / 2);
  multipliers = found.multipliers;
  left = lookUps - found.lookUps;
  beyond = weights.reduce((sum, weight, demand) => sum + weight - multipliers[demand]!, 0);
  descend([], 0, sites);
  return { ...best, atMost: Math.max(best.covered, Math.min(unsearched, greedy.atMost)) };

  function takeGreedily(): FoundCoverage {
    const chosen: number[] = [];
    let [covered, atMost] = [0, Number.POSITIVE_INFINITY];
    for (;;) {
      const additions = additionsOf(sites);
      // Whatever is chosen already, the best choice adds at most the sum of what its sites would add one by one.
      atMost = Math.min(
        atMost,
        additions.slice(0, choose).reduce((sum, { gain }) => sum + gain, covered),
      );
      const [next] = additions;
      if (next === undefined || chosen.length === choose) break;
      chosen.push(next.site);
      covered += next.gain;
      mark(next.site, 1);
    }
    for (const site of chosen) mark(site, -1);
    return { chosen, covered, atMost };
  }

  /**
   * Continues the search from `chosen`. Excluding a site is a loop and not a call, so calls are never nested deeper
   * than `choose`.
   */
  function descend(chosen: readonly number[], covered: number, open: readonly number[]): void {
    if (covered > best.covered) best = { chosen, covered };
    const room = choose - chosen.length;
    if (room === 0) return;
    const additions = additionsOf(open);
    const byWorth = additions.toSorted((a, b) => b.worth - a.worth);
    const excluded = new Set<number>();
    for (let index = 0; index < additions.length; index += 1) {
      let [alone, priced] = [covered, covered + beyond];
      for (const { gain } of additions.slice(index, index + room)) alone += gain;
      let taken = 0;
      for (const { site, worth } of byWorth) {
        if (taken === room) break;
        if (excluded.has(site)) continue;
        priced += worth;
        taken += 1;
      }
      const bound = Math.min(alone, priced);
      // Sums in another order differ by rounding, which must not look like an improvement.
      if (bound <= best.covered * (1 + 1e-12)) return;
      if (left <= 0) {
        unsearched = Math.max(unsearched, bound);
        return;
      }
      const { site, gain } = additions[index]!;
      mark(site, 1);
      descend(
        [...chosen, site],
        covered + gain,
        additions.slice(index + 1).map((each) => each.site),
      );
      mark(site, -1);
      excluded.add(site);
    }
  }
}
