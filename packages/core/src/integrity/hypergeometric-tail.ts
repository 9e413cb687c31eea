import { lnGamma } from '../statistics/distributions/gamma-function.ts';

/** Of `of` things `marked` are marked; some are `drawn`. P(X ≤ k) for the number of marked ones among them. */
export function hypergeometricLowerTail(k: number, drawn: number, marked: number, of: number): number {
  const all = lnChoose(of, drawn);
  let sum = 0;
  for (let x = Math.max(0, drawn - (of - marked)); x <= Math.min(k, drawn, marked); x += 1)
    sum += Math.exp(lnChoose(marked, x) + lnChoose(of - marked, drawn - x) - all);
  return Math.min(1, sum);
}

const lnChoose = (n: number, k: number) => lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
