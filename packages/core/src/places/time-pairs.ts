/** Whether a gap between two times counts as within a limit: `<=` where the limit is included, `<` where it is not. */
export type IsWithin = (gap: number, limit: number) => boolean;

export const upToLimit: IsWithin = (gap, limit) => gap <= limit;
export const belowLimit: IsWithin = (gap, limit) => gap < limit;

/** How many pairs of days lie within a limit of each other. The days are sorted. */
export function pairsWithin(sorted: Float64Array, limit: number, isWithin: IsWithin): number {
  let pairs = 0;
  let first = 0;
  for (let last = 0; last < sorted.length; last += 1) {
    // The same subtraction as for a single pair, so that rounding decides both alike.
    while (first < last && !isWithin(sorted[last]! - sorted[first]!, limit)) first += 1;
    pairs += last - first;
  }
  return pairs;
}

/** How many pairs of a day of one list and a day of another lie within a limit of each other. Both lists are sorted. */
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

/** Shuffles numbers in place (Fisher–Yates), every order equally likely. */
export function shuffle(values: Float64Array, below: (limit: number) => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const value = values[last]!;
    values[last] = values[other]!;
    values[other] = value;
  }
}
