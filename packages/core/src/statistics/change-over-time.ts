import { onlyFields, openShare, optional, rowWith, where } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { pluralForm } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { ConfidenceOptions } from './confidence-interval.ts';
import { type BeforeAfter, mostEvents, sizesBeforeAfter } from './counted-exposure.ts';
import { rateRatio } from './rate-ratio.ts';
import { chanceText, changeText, figure, intervalText } from './sentence-parts.ts';

/** Options of {@link changeOverTime}. */
export interface ChangeOptions extends ConfidenceOptions {
  /** How long the counting lasted in each period, in one unit (days, officer-months); 1 and 1 unless given. */
  readonly exposures?: BeforeAfter;
}

/** A change between two periods, with its interval and tests. */
export interface ChangeOverTime extends BeforeAfter {
  readonly exposures: BeforeAfter;
  /** The change of the rate as a share: −0.597 is −59.7 %. Null if nothing was counted before. */
  readonly change: number | null;
  readonly lower: number;
  /** Null if nothing was counted before, because then no rise is too large. */
  readonly upper: number | null;
  readonly confidence: number;
  /** The probability of a change of this size or more if nothing has really changed (exact, central). */
  readonly pValue: number;
  /** Whether chance alone can explain it. This is so exactly if the interval contains 0. */
  readonly explainedByChance: boolean;
  readonly sentence: LocalizedText;
}

const eitherCount = /* @__PURE__ */ where<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= mostEvents,
  {
    en: `a whole number from 0 to ${mostEvents}: both counts are needed, as a percentage alone cannot be distinguished from chance`,
    zh: `0 至 ${mostEvents} 之间的整数：需要前后两个计数，仅凭百分比无法判断是否出于偶然`,
  },
);
const bothCounts = /* @__PURE__ */ rowWith<BeforeAfter>({ before: eitherCount, after: eitherCount });
const changeOptions = /* @__PURE__ */ onlyFields<ChangeOptions>({
  exposures: /* @__PURE__ */ optional(sizesBeforeAfter),
  confidence: /* @__PURE__ */ optional(openShare),
});

/**
 * Computes how much a count has changed, and whether chance alone explains it. A change needs its counts: −59.7 % from
 * 67 calls means less than from 6,700, so a percentage without counts is refused (see {@link minimumBaseline}).
 *
 * It assumes independent events that were counted in the same way in both periods. A change of season is not an effect
 * of police work, so compare the same months of two years.
 *
 * @throws ANALYSIS_INPUT_INVALID for invalid or missing counts, exposures of 0 or less, or a level outside 0 to 1
 * @see Fay 2010, The R Journal 2(1), 53–58, for the interval
 * @example
 * ```ts
 * const { change, explainedByChance, sentence } = changeOverTime({ before: 67, after: 27 });
 * [change.toFixed(3), explainedByChance]; // → ['-0.597', false]
 * sentence.zh; // → '由67变为27：−59.7%（95%置信区间为−75.2%至−36.1%）。仅凭偶然难以解释（p < 0.001）。'
 * ```
 */
export function changeOverTime(counts: BeforeAfter, options: ChangeOptions = {}): ChangeOverTime {
  const inputs = inputsOf('changeOverTime');
  inputs.check({ counts, options }, { counts: bothCounts, options: changeOptions });
  const { before, after } = counts;
  const { exposures = { before: 1, after: 1 }, confidence = 0.95 } = options;
  const { ratio, pValue, ...ends } = rateRatio(
    { count: after, exposure: exposures.after },
    { count: before, exposure: exposures.before },
    { confidence },
  );
  const change = ratio === null ? null : ratio - 1;
  const lower = ends.lower - 1;
  const upper = ends.upper === null ? null : ends.upper - 1;
  const explainedByChance = pValue >= 1 - confidence;
  const interval = intervalText(confidence, changeText(lower), upper === null ? null : changeText(upper));
  const chance = chanceText(explainedByChance, pValue);
  const sizes =
    change === null
      ? { en: 'no percentage, as there were none before', zh: '此前为零，没有百分比' }
      : changeText(change);
  const compared = comparedText({ before, after }, exposures);
  return {
    before,
    after,
    exposures,
    change,
    lower,
    upper,
    confidence,
    pValue,
    explainedByChance,
    sentence:
      before === 0 && after === 0
        ? { en: '0 before and 0 after: no change can be computed.', zh: '前后均为0，无法计算变化幅度。' }
        : {
            en: `${compared.en}: ${sizes.en} (${interval.en}). ${chance.en}`,
            zh: `${compared.zh}：${sizes.zh}（${interval.zh}）。${chance.zh}`,
          },
  };
}

/** "27 after 67", "由67变为27"; as rates if the exposures differ. */
function comparedText({ before, after }: BeforeAfter, exposures: BeforeAfter): LocalizedText {
  if (exposures.before === exposures.after) {
    return { en: `${figure(after)} after ${figure(before)}`, zh: `由${figure(before)}变为${figure(after)}` };
  }
  const over = (count: number, exposure: number) =>
    `${figure(count)} over ${figure(exposure)} ${pluralForm(exposure, { one: 'unit', other: 'units' })}`;
  return {
    en: `${over(after, exposures.after)} after ${over(before, exposures.before)}`,
    zh: `由每单位${figure(before / exposures.before)}变为每单位${figure(after / exposures.after)}`,
  };
}
