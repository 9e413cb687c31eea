/**
 * The standardised sum of `weight` values out of `n`: with binary weights Σw = Σw², and the two forms differ only in
 * whether the place itself is among the n. Null where the sum cannot vary.
 */
export function giZ(sum: number, weight: number, total: number, squares: number, n: number): number | null {
  const mean = total / n;
  const variance = squares / n - mean * mean;
  const spread = (variance * weight * (n - weight)) / (n - 1);
  // Equal values leave a variance of rounding only.
  if (!(variance > squares * 1e-14) || !(spread > 0)) return null;
  return (sum - weight * mean) / Math.sqrt(spread);
}
