import { count as countCheck, onlyFields, openShare, optional, positive } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { ConfidenceInterval, ConfidenceOptions } from './confidence-interval.ts';
import { normalReach } from './distributions/quantiles.ts';
import { figure, figures, intervalText } from './sentence-parts.ts';

/** A count or its rate, with a confidence interval. */
export interface ByarInterval extends ConfidenceInterval {
  readonly count: number;
  readonly exposure: number;
  /** count / exposure. */
  readonly rate: number;
  readonly sentence: LocalizedText;
}

/** Options of {@link byarInterval}. */
export interface ByarOptions extends ConfidenceOptions {
  /**
   * The exposure by which the count is divided: inhabitants, officer-months, thousands of households; 1 unless given.
   */
  readonly exposure?: number;
}

const byarOptions = /* @__PURE__ */ onlyFields<ByarOptions>({
  confidence: /* @__PURE__ */ optional(openShare),
  exposure: /* @__PURE__ */ optional(positive),
});

/**
 * Byar's confidence interval for a count of independent events (Poisson), or for its rate. At a level of 95 %, its ends
 * are within 3 % of the exact ones from 3 events on, and within 0.2 % from 10 on; at 99 %, within 10 % and 0.7 %. With
 * 1 or 2 events the lower end is too low.
 *
 * @param count the number of events; a whole number of 0 or more
 * @throws ANALYSIS_INPUT_INVALID for an invalid count, an exposure of 0 or less, or a level outside 0 to 1
 * @see Breslow & Day 1987, Statistical Methods in Cancer Research II, p. 69
 * @example
 * ```ts
 * const { lower, upper } = byarInterval(65);
 * [lower.toFixed(6), upper.toFixed(6)]; // → ['50.163188', '82.849139']
 * byarInterval(65, { exposure: 2.5 }).rate; // → 26
 * ```
 */
export function byarInterval(count: number, options: ByarOptions = {}): ByarInterval {
  inputsOf('byarInterval').check({ count, options }, { count: countCheck, options: byarOptions });
  const { confidence = 0.95, exposure = 1 } = options;
  const z = normalReach(confidence);
  // For very few events and high levels, the cube of a negative number would make the limit negative.
  const lower = count === 0 ? 0 : count * Math.max(0, 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  const next = count + 1;
  const upper = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
  const rate = count / exposure;
  const interval = intervalText(confidence, figures(lower / exposure), figures(upper / exposure));
  return {
    count,
    exposure,
    rate,
    lower: lower / exposure,
    upper: upper / exposure,
    confidence,
    sentence:
      exposure === 1
        ? { en: `${figure(count)} (${interval.en}).`, zh: `${figure(count)}（${interval.zh}）。` }
        : {
            en: `${figure(count)} over an exposure of ${figure(exposure)}: ${figure(rate)} per unit (${interval.en}).`,
            zh: `计数${figure(count)}，暴露量${figure(exposure)}：每单位${figure(rate)}（${interval.zh}）。`,
          },
  };
}
