import type { Inputs } from '../analysis/inputs.ts';
import { nearby } from './nearby.ts';
import type { Points } from './place.ts';
import { type Sites, sitesOf } from './sites.ts';
import { type IsWithin, pairsBetween, pairsWithin } from './time-pairs.ts';

/** Bands of time between two incidents. They are the columns of a table. */
interface GapBands {
  /** The limits in rising order. Column c holds the gaps that are within `limits[c + 1]` but not within `limits[c]`. */
  readonly limits: readonly number[];
  readonly isWithin: IsWithin;
  /** The column of a gap; -1 if it is in no column. */
  readonly columnOf: (gap: number) => number;
}

/** The pairs of incidents whose places lie within a distance of each other. */
export interface ClosePairs {
  /** How many pairs there are in each band of distances. */
  readonly inBand: Float64Array;
  /**
   * How many pairs there are in each band of distances (row) and of time (column), row after row, with the given times
   * of the incidents.
   */
  readonly counted: (times: Float64Array) => Float64Array;
}

/** What the pairs are found and counted by. */
interface PairTable {
  readonly points: Points;
  readonly metres: number;
  /** How many bands of distances there are. */
  readonly bands: number;
  /** The band of a distance; -1 to leave the pair out. */
  readonly bandOf: (metres: number) => number;
  readonly gaps: GapBands;
}

/** This many take some 600 MB. If there are more, the distance is longer than anything that could be called near. */
const mostComparisons = 2 ** 26;

const expected = {
  en: 'a distance short enough that at most 67,108,864 comparisons of near incidents are needed (those at exactly the same place are compared together)',
  zh: '足够短的距离，使邻近事件的比较不超过 67108864 次（同一地点的事件合并比较）',
};

/**
 * Sorting and counting one of many incidents at the same place takes about as long as this many comparisons of two
 * incidents.
 */
const crowdFactor = 4;

/**
 * Finds the pairs of incidents that are near in place, and counts them by bands of distance and time. Single pairs are
 * compared one by one. Where many incidents share a place, the times of the place are sorted once and counted in one
 * go, so that the time grows with the number of incidents there and not with its square.
 *
 * @throws ANALYSIS_INPUT_INVALID about `field` where more than 67,108,864 comparisons are needed
 */
export function closePairs(
  inputs: Inputs,
  field: string,
  { points, metres, bands, bandOf, gaps }: PairTable,
  most = mostComparisons,
): ClosePairs {
  const sites = sitesOf(points);
  const { members, starts } = sites;
  const inBand = new Float64Array(bands);
  const singles = pairColumns();
  const crowds = pairColumns();
  let comparisons = 0;
  const near = nearby(sites.points);
  for (let from = 0; from + 1 < starts.length; from += 1) {
    near(from, metres, (to, distance) => {
      if (to < from) return;
      const band = bandOf(distance);
      const [ones, others] = [starts[from + 1]! - starts[from]!, starts[to + 1]! - starts[to]!];
      const pairs = from === to ? (ones * (ones - 1)) / 2 : ones * others;
      if (band < 0 || pairs === 0) return;
      inBand[band]! += pairs;
      const isCrowd = pairs > crowdFactor * (ones + others);
      comparisons += isCrowd ? ones + others : pairs;
      inputs.require(comparisons <= most, field, metres, expected);
      if (isCrowd) {
        crowds.add(from, to, band);
        return;
      }
      for (let one = starts[from]!; one < starts[from + 1]!; one += 1) {
        for (let other = from === to ? one + 1 : starts[to]!; other < starts[to + 1]!; other += 1) {
          singles.add(members[one]!, members[other]!, band);
        }
      }
    });
  }
  const counted = (times: Float64Array) => {
    const counts = new Float64Array(bands * (gaps.limits.length - 1));
    countSingles(singles.columns(), times, gaps, counts);
    countCrowds(crowds.columns(), sites, times, gaps, counts);
    return counts;
  };
  return { inBand, counted };
}

function countSingles(
  { one, other, band, count }: Pairs,
  times: Float64Array,
  gaps: GapBands,
  counts: Float64Array,
) {
  const { columnOf, limits } = gaps;
  const columns = limits.length - 1;
  for (let pair = 0; pair < count; pair += 1) {
    const column = columnOf(Math.abs(times[one[pair]!]! - times[other[pair]!]!));
    if (column >= 0) counts[band[pair]! * columns + column]! += 1;
  }
}

function countCrowds(
  { one, other, band, count }: Pairs,
  { members, starts }: Sites,
  times: Float64Array,
  { limits, isWithin }: GapBands,
  counts: Float64Array,
) {
  const sorted = new Map<number, Float64Array>();
  const timesAt = (site: number) => {
    const known = sorted.get(site);
    if (known !== undefined) return known;
    const found = Float64Array.from(
      members.subarray(starts[site]!, starts[site + 1]!),
      (incident) => times[incident]!,
    ).sort();
    sorted.set(site, found);
    return found;
  };
  const columns = limits.length - 1;
  for (let pair = 0; pair < count; pair += 1) {
    const [ones, others] = [timesAt(one[pair]!), timesAt(other[pair]!)];
    const within = (limit: number) =>
      ones === others ? pairsWithin(ones, limit, isWithin) : pairsBetween(ones, others, limit, isWithin);
    let before = within(limits[0]!);
    for (let column = 0; column < columns; column += 1) {
      const upTo = within(limits[column + 1]!);
      counts[band[pair]! * columns + column]! += upTo - before;
      before = upTo;
    }
  }
}

interface Pairs {
  readonly count: number;
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  readonly band: Uint8Array;
}

/** A growing list of pairs, stored as columns. */
function pairColumns() {
  let one = new Uint32Array(1024);
  let other = new Uint32Array(1024);
  let band = new Uint8Array(1024);
  let count = 0;
  return {
    add: (from: number, to: number, inBand: number) => {
      if (count === one.length) [one, other, band] = [doubled(one), doubled(other), doubled(band)];
      one[count] = from;
      other[count] = to;
      band[count] = inBand;
      count += 1;
    },
    columns: (): Pairs => ({ count, one, other, band }),
  };
}

function doubled<Column extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(column: Column): Column {
  const twice = new (column.constructor as new (length: number) => Column)(column.length * 2);
  twice.set(column);
  return twice;
}
