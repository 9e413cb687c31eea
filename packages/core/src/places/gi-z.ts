/**
 * Standardises the sum of `weight` values out of `n`; null if the sum cannot vary. With binary weights Σw = Σw², so Gi
 * and Gi* differ only in whether the place itself is among the n.
 */
export function giZ(sum: number, weight: number, total: number, squares: number, n: number): number | null {
  const mean = total / n;
  const variance = squares / n - mean * mean;
  const spread = (variance * weight * (n - weight)) / (n - 1);
  // If all values are equal, the variance is only rounding.
  if (!(variance > squares * 1e-14) || !(spread > 0)) return null;
  return (sum - weight * mean) / Math.sqrt(spread);
}
