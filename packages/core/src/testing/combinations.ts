/** The exact number of ways to draw `k` of `n`. */
export function combinations(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let each = 0; each < k; each += 1) ways = (ways * BigInt(n - each)) / BigInt(each + 1);
  return ways;
}

/** How many of all draws of `sample` from `population` contain at most `found` of the `faulty` ones. */
export function waysOfAtMost(found: number, population: number, faulty: number, sample: number): bigint {
  let ways = 0n;
  for (let drawn = 0; drawn <= found; drawn += 1) {
    ways += combinations(faulty, drawn) * combinations(population - faulty, sample - drawn);
  }
  return ways;
}
