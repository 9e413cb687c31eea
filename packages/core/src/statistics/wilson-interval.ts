import { count, countFromOne } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText } from '../text/numbers-and-days.ts';
import { type ConfidenceInterval, type ConfidenceOptions, confidenceOptions } from './confidence-interval.ts';
import { normalReach } from './distributions/quantiles.ts';
import { intervalText, percentages } from './sentence-parts.ts';

/** A share with its counts and its confidence interval. */
export interface WilsonInterval extends ConfidenceInterval {
  readonly part: number;
  readonly whole: number;
  /** part / whole. */
  readonly share: number;
  readonly sentence: LocalizedText;
}

/**
 * The score interval of a share, such as the satisfied ones among call-backs. Its ends are always between 0 and 1, and
 * it shows how uncertain 3 of 3 is: 44 % to 100 %.
 *
 * @param part how many have the property; a whole number of 0 to `whole`
 * @param whole the number of cases; a whole number of 1 or more
 * @throws ANALYSIS_INPUT_INVALID for invalid counts, a part above the whole, or a level outside 0 to 1
 * @see Wilson 1927, JASA 22(158), 209–212
 * @example
 * ```ts
 * const { share, lower, upper } = wilsonInterval(5, 100);
 * [share, lower.toFixed(8), upper.toFixed(8)]; // → [0.05, '0.02154368', '0.11175047']
 * wilsonInterval(3, 3).sentence.en; // → '3 of 3: 100 % (95 % interval 43.9 % to 100 %).'
 * ```
 */
export function wilsonInterval(part: number, whole: number, options: ConfidenceOptions = {}): WilsonInterval {
  const inputs = inputsOf('wilsonInterval');
  inputs.check({ part, whole, options }, { part: count, whole: countFromOne, options: confidenceOptions });
  inputs.require(part <= whole, 'part', part, {
    en: `at most the whole, ${whole}`,
    zh: `不大于总数 ${whole}`,
  });
  const { confidence = 0.95 } = options;
  const share = part / whole;
  const z2 = normalReach(confidence) ** 2;
  const centre = part + z2 / 2;
  const reach = Math.sqrt(z2) * Math.sqrt(part * (1 - share) + z2 / 4);
  // At 0 and at 1, one end is the share itself, which rounding would not hit exactly.
  const lower = part === 0 ? 0 : (centre - reach) / (whole + z2);
  const upper = part === whole ? 1 : (centre + reach) / (whole + z2);
  const [low, shown, high] = percentages([lower, share, upper]);
  const interval = intervalText(confidence, low!, high!);
  return {
    part,
    whole,
    share,
    lower,
    upper,
    confidence,
    sentence: {
      en: `${numberText(part)} of ${numberText(whole)}: ${shown!.en} (${interval.en}).`,
      zh: `${numberText(part)}/${numberText(whole)}：${shown!.zh}（${interval.zh}）。`,
    },
  };
}
