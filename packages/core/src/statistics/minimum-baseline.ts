import { where } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { type ConfidenceOptions, confidenceOptions } from './confidence-interval.ts';
import { equalRatesPValue } from './rate-ratio.ts';
import { changeText } from './sentence-parts.ts';

/** How many cases there must have been before if chance alone does not explain a change. */
export interface MinimumBaseline {
  readonly change: number;
  readonly confidence: number;
  /** The approximate number of cases. */
  readonly before: number;
  readonly sentence: LocalizedText;
}

/** If more cases than this are needed, no station has enough cases to recognise the change. */
const most = 2 ** 30;

const publishedChange = /* @__PURE__ */ where<number>(
  (value) => typeof value === 'number' && value >= -1 && value <= 1e6 && Math.abs(value) >= 1e-4,
  {
    en: 'a share from −1 to 1,000,000, and not within 0.0001 of 0',
    zh: '−1 至 1000000 之间的比例，且与 0 至少相差 0.0001',
  },
);

/**
 * Says what can still be concluded from a percentage that was published without its counts: how many cases there must
 * have been before if chance alone does not explain the change. The result is exact up to a few cases, because cases
 * are whole.
 *
 * @param change the change as a share of at least −1, but not 0: −0.597 is −59.7 %
 * @throws ANALYSIS_INPUT_INVALID for an invalid change, and for one so small that no number of cases would be enough
 * @example
 * ```ts
 * minimumBaseline(-0.597).sentence.en; // → 'Without the counts nothing can be concluded: a change of −59.7 % is more than chance only if there were about 18 cases or more before.'
 * ```
 */
export function minimumBaseline(change: number, options: ConfidenceOptions = {}): MinimumBaseline {
  const inputs = inputsOf('minimumBaseline');
  inputs.check({ change, options }, { change: publishedChange, options: confidenceOptions });
  const { confidence = 0.95 } = options;
  const isChance = (before: number) =>
    equalRatesPValue(
      { count: Math.round(before * (1 + change)), exposure: 1 },
      { count: before, exposure: 1 },
    ) >=
    1 - confidence;
  let above = 1;
  while (isChance(above)) {
    above *= 2;
    inputs.require(above <= most, 'change', change, {
      en: 'large enough to be more than chance with up to a thousand million cases',
      zh: '足够大，使十亿件以内能与偶然区分',
    });
  }
  let below = Math.floor(above / 2);
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (isChance(middle)) below = middle;
    else above = middle;
  }
  const size = changeText(change);
  const cases = countedText(above, unitName('case', '件'));
  return {
    change,
    confidence,
    before: above,
    sentence: {
      en: `Without the counts nothing can be concluded: a change of ${size.en} is more than chance only if there were about ${cases.en} or more before.`,
      zh: `原文未给出件数，无法下结论：此前须有约${cases.zh}以上，变化幅度${size.zh}才难以用偶然解释。`,
    },
  };
}
