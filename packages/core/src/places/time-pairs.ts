/** How many pairs of days lie less than `limit` apart, or also exactly so where `inclusive`. */
export function pairsWithinDays(days: Float64Array, limit: number, inclusive: boolean): number {
  const sorted = days.toSorted();
  let pairs = 0;
  let first = 0;
  for (let last = 0; last < sorted.length; last += 1) {
    // The same subtraction as for a single pair, so that rounding decides both alike.
    while (first < last && !isWithin(sorted[last]! - sorted[first]!, limit, inclusive)) first += 1;
    pairs += last - first;
  }
  return pairs;
}

const isWithin = (gap: number, limit: number, inclusive: boolean) => (inclusive ? gap <= limit : gap < limit);

/** Shuffles numbers in place (Fisher–Yates), every order equally likely. */
export function shuffle(values: Float64Array, below: (limit: number) => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const value = values[last]!;
    values[last] = values[other]!;
    values[other] = value;
  }
}
