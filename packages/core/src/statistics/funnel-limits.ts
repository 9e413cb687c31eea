import {
  listOf,
  numberFrom,
  onlyFields,
  openShare,
  optional,
  where,
  wholeNumber,
} from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { mostEvents } from './counted-exposure.ts';
import { binomialDensity } from './distributions/densities.ts';
import { incompleteBeta } from './distributions/incomplete-beta.ts';
import { chiSquaredQuantile } from './distributions/quantiles.ts';

/** The limits at one level. */
export interface FunnelLimit {
  /**
   * The probability that chance alone leads below the lower limit, such as 0.025. It is the same for above the upper
   * limit.
   */
  readonly tail: number;
  readonly lower: number;
  readonly upper: number;
}

/** Options of {@link funnelLimits} and {@link shareFunnelLimits}. */
export interface FunnelOptions {
  /**
   * The tails, each below a half; 0.025 and 0.001 unless given, which correspond to two and three standard deviations.
   */
  readonly tails?: readonly number[];
}

/** The limits of a funnel plot of rates for units of one size. */
export interface FunnelLimits {
  readonly expected: number;
  /**
   * The limits for each tail, in the order of the tails. They limit the ratio of the counted to the expected number.
   */
  readonly limits: readonly FunnelLimit[];
}

/** The limits of a funnel plot of shares for units of one size. */
export interface ShareFunnelLimits {
  readonly target: number;
  readonly whole: number;
  /** The limits of the share for each tail, in the order of the tails. */
  readonly limits: readonly FunnelLimit[];
}

const usualTails = [0.025, 0.001] as const;

const funnelOptions = /* @__PURE__ */ onlyFields<FunnelOptions>({
  tails: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ where<number>((value) => typeof value === 'number' && value >= 1e-300 && value < 0.5, {
        en: 'a share above 0 and below 0.5, such as 0.025',
        zh: '大于 0 且小于 0.5 的比例，例如 0.025',
      }),
      1,
    ),
  ),
});
const expectedCount = /* @__PURE__ */ numberFrom(1e-50, mostEvents);
const wholeCount = /* @__PURE__ */ wholeNumber(1, mostEvents);

function distinctTails(inputs: Inputs, { tails = usualTails }: FunnelOptions): readonly number[] {
  inputs.distinct('options.tails', tails);
  return tails;
}

/**
 * Computes how far chance alone can move a count from its expectation: exact limits of the ratio of observed to
 * expected. They are narrow for large units and wide for small ones, so that a unit is not blamed for its size.
 *
 * @param expected how many events the unit would have at the overall rate; above 0
 * @throws ANALYSIS_INPUT_INVALID for an expectation of 0 or less, or invalid tails
 * @see Spiegelhalter 2005, Funnel plots for comparing institutional performance, Statistics in Medicine 24, 1185–1202; R package FunnelPlotR
 * @example
 * ```ts
 * funnelLimits(20).limits.map(({ lower, upper }) => [lower.toFixed(7), upper.toFixed(6)]); // → [['0.6108260', '1.544419'], ['0.4479107', '1.902094']]
 * ```
 */
export function funnelLimits(expected: number, options: FunnelOptions = {}): FunnelLimits {
  const inputs = inputsOf('funnelLimits');
  inputs.check({ expected, options }, { expected: expectedCount, options: funnelOptions });
  return {
    expected,
    limits: distinctTails(inputs, options).map((tail) => ({
      tail,
      lower: chiSquaredQuantile(tail, 2 * expected) / (2 * expected),
      upper: chiSquaredQuantile(tail, 2 * (expected + 1), 'upper') / (2 * expected),
    })),
  };
}

/**
 * Computes how far chance alone can move a share from a target: exact binomial limits, interpolated between whole
 * counts so that the funnel has no steps. Chance alone leads beyond either limit with at most the probability of its
 * tail.
 *
 * The upper limit mirrors the lower one. The formula of the source, used for the upper tail, is lower by one case: it
 * would call 3 of 3 too good to be chance where 9 of 10 is usual. This function does not.
 *
 * @param target the share with which units are compared, often the overall one; above 0 and below 1
 * @param whole the number of cases of which the unit's share is computed; a whole number of 1 or more
 * @throws ANALYSIS_INPUT_INVALID for an invalid target, whole or tail
 * @see Spiegelhalter 2005, Statistics in Medicine 24, 1185–1202, appendix A.1.1
 * @example
 * ```ts
 * const [two] = shareFunnelLimits(0.9, 80).limits;
 * [two.lower.toFixed(3), two.upper.toFixed(3)]; // → ['0.823', '0.968']
 * ```
 */
export function shareFunnelLimits(
  target: number,
  whole: number,
  options: FunnelOptions = {},
): ShareFunnelLimits {
  const inputs = inputsOf('shareFunnelLimits');
  inputs.check({ target, whole, options }, { target: openShare, whole: wholeCount, options: funnelOptions });
  return {
    target,
    whole,
    limits: distinctTails(inputs, options).map((tail) => ({
      tail,
      lower: Math.max(0, smoothQuantile(tail, target, whole)) / whole,
      // This is the lower limit of the share without the property, so that 3 of 3 is not beyond chance.
      upper: 1 - Math.max(0, smoothQuantile(tail, 1 - target, whole)) / whole,
    })),
  };
}

/** The binomial quantile, interpolated between the whole counts around it. */
function smoothQuantile(tail: number, share: number, whole: number): number {
  const upTo = (count: number) =>
    count >= whole ? 1 : incompleteBeta(share, count + 1, whole - count).upper;
  let low = -1;
  let high = whole;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (upTo(middle) > tail) high = middle;
    else low = middle;
  }
  return high - (upTo(high) - tail) / binomialDensity(high, whole, share);
}
