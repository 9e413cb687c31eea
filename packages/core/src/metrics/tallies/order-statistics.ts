const millisecondsPerDay = 86_400_000;

/** How many of the given local days, written `2014-01-31`, follow each other without a gap, at most. */
export function longestRunOf(days: ReadonlySet<string>): number {
  const numbers = [...days].map((day) => Date.parse(day) / millisecondsPerDay).sort((a, b) => a - b);
  let longest = 0;
  let run = 0;
  numbers.forEach((number, index) => {
    run = number - 1 === numbers[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** The median of values that are given with their frequencies; the mean of the middle two if their number is even. */
export function medianOf(timesOf: ReadonlyMap<number, number>): number {
  const values = [...timesOf.keys()].sort((a, b) => a - b);
  let total = 0;
  for (const times of timesOf.values()) total += times;
  const at = (place: number) => {
    let before = 0;
    return values.find((value) => {
      before += timesOf.get(value)!;
      return before > place;
    })!;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
