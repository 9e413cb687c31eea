import { inputsOf } from '../analysis/inputs.ts';
import { type ConfidenceOptions, confidenceOptions } from './confidence-interval.ts';
import { type CountedExposure, countedExposure, inOrder } from './counted-exposure.ts';
import { incompleteBeta } from './distributions/incomplete-beta.ts';
import { betaQuantile } from './distributions/quantiles.ts';

/** The ratio of two rates, with its interval and test. */
export interface RateRatio {
  readonly first: Required<CountedExposure>;
  readonly second: Required<CountedExposure>;
  /** The first rate divided by the second; null if the second count is 0. */
  readonly ratio: number | null;
  readonly lower: number;
  /** Null if the second count is 0, because then no ratio is too large. */
  readonly upper: number | null;
  readonly confidence: number;
  /**
   * The probability of a difference of this size or more if both rates are equal. It is below 1 − confidence exactly if
   * 1 is outside the interval.
   */
  readonly pValue: number;
}

/**
 * Computes the ratio of two rates of independent events, with the exact central interval and the p that agrees with it.
 * Given the total, the first count is binomial, and the ends of the interval are those of Clopper and Pearson.
 *
 * @throws ANALYSIS_INPUT_INVALID for invalid counts, exposures of 0 or less, or a level outside 0 to 1
 * @see Fay 2010, Two-sided exact tests and matching confidence intervals, The R Journal 2(1), 53–58
 * @example
 * ```ts
 * const { ratio, pValue } = rateRatio({ count: 2, exposure: 17877 }, { count: 9, exposure: 16660 });
 * [ratio.toFixed(8), pValue.toFixed(8)]; // → ['0.20709416', '0.05010650']
 * ```
 */
export function rateRatio(
  first: CountedExposure,
  second: CountedExposure,
  options: ConfidenceOptions = {},
): RateRatio {
  inputsOf('rateRatio').check(
    { first, second, options },
    { first: countedExposure, second: countedExposure, options: confidenceOptions },
  );
  const { confidence = 0.95 } = options;
  const { count: x, exposure: m = 1 } = first;
  const { count: y, exposure: n = 1 } = second;
  const tail = (1 - confidence) / 2;
  // If a share s of all events is in the first count, the rates have a ratio of s / (1 − s), corrected for the
  // exposures.
  const asRatio = (share: number, rest: number) => ((share / rest) * n) / m;
  // Both s and 1 − s are computed as quantiles, because the subtraction would lose digits near 1.
  const lower = x === 0 ? 0 : asRatio(betaQuantile(tail, x, y + 1), betaQuantile(tail, y + 1, x, 'upper'));
  const upper = y === 0 ? null : asRatio(betaQuantile(tail, x + 1, y, 'upper'), betaQuantile(tail, y, x + 1));
  return {
    first: { count: x, exposure: m },
    second: { count: y, exposure: n },
    ratio: y === 0 ? null : ((x / y) * n) / m,
    lower,
    upper,
    confidence,
    pValue: equalRatesPValue({ count: x, exposure: m }, { count: y, exposure: n }),
  };
}

/** Only the exact central p of {@link rateRatio}, for counts that were already checked. */
export function equalRatesPValue(one: Required<CountedExposure>, other: Required<CountedExposure>): number {
  // Both orders give exactly the same computation.
  const [first, second] = inOrder(one, other);
  const { count: x, exposure: m } = first;
  const { count: y, exposure: n } = second;
  // Each share is computed by its own division, so that the tiny share of an extreme pair keeps its digits.
  const [share, rest] = [m / (m + n), n / (m + n)];
  const atMost = y === 0 ? 1 : incompleteBeta(share, x + 1, y, rest).upper;
  const atLeast = x === 0 ? 1 : incompleteBeta(share, x, y + 1, rest).lower;
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}
