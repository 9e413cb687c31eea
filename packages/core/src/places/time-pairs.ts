/** Decides whether a gap between two times is within a limit: by `<=` if the limit is included, by `<` if it is not. */
export type IsWithin = (gap: number, limit: number) => boolean;

export const upToLimit: IsWithin = (gap, limit) => gap <= limit;
export const belowLimit: IsWithin = (gap, limit) => gap < limit;

/** Counts the pairs of days that are within a limit of each other. The days must be sorted. */
export function pairsWithin(sorted: Float64Array, limit: number, isWithin: IsWithin): number {
  let pairs = 0;
  let first = 0;
  for (let last = 0; last < sorted.length; last += 1) {
    // This is the same subtraction as for a single pair, so that rounding gives the same result in both.
    while (first < last && !isWithin(sorted[last]! - sorted[first]!, limit)) first += 1;
    pairs += last - first;
  }
  return pairs;
}

/**
 * Counts the pairs of a day from one list and a day from another that are within a limit of each other. Both lists must
 * be sorted.
 */
export function pairsBetween(
  ones: Float64Array,
  others: Float64Array,
  limit: number,
  isWithin: IsWithin,
): number {
  if (!isWithin(0, limit)) return 0;
  let pairs = 0;
  let low = 0;
  let high = 0;
  for (const one of ones) {
    while (low < others.length && others[low]! < one && !isWithin(one - others[low]!, limit)) low += 1;
    while (high < others.length && (others[high]! <= one || isWithin(others[high]! - one, limit))) high += 1;
    pairs += high - low;
  }
  return pairs;
}

/** Shuffles numbers in place (Fisher–Yates). Every order is equally likely. */
export function shuffle(values: Float64Array, below: (limit: number) => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const value = values[last]!;
    values[last] = values[other]!;
    values[other] = value;
  }
}
