import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { type BeforeAfter, countsBeforeAfter } from './counted-exposure.ts';
import { normalTwoSided } from './distributions/quantiles.ts';
import { chanceText, figure } from './sentence-parts.ts';

/** What {@link poissonZ} computes. */
export interface PoissonZ extends BeforeAfter {
  /** 2 (√after − √before): how many standard deviations apart the counts are. */
  readonly z: number;
  /** The two-sided p from the normal distribution. */
  readonly pValue: number;
  readonly sentence: LocalizedText;
}

/**
 * A quick comparison of two counts from periods of the same length. It uses that the square roots of counts have a
 * standard deviation of about a half, whatever the counts are. For a decision, and for counts below 5, use {@link
 * changeOverTime}.
 *
 * @throws ANALYSIS_INPUT_INVALID for invalid counts
 * @see Wheeler 2016, Tables and graphs for monitoring temporal crime trends, Int. J. Police Science & Management 18(3)
 * @example
 * ```ts
 * poissonZ({ before: 16, after: 25 }).z; // → 2
 * ```
 */
export function poissonZ(counts: BeforeAfter): PoissonZ {
  inputsOf('poissonZ').check({ counts }, { counts: countsBeforeAfter });
  const { before, after } = counts;
  const z = 2 * (Math.sqrt(after) - Math.sqrt(before));
  const pValue = normalTwoSided(z);
  const chance =
    before < 5 || after < 5
      ? {
          en: 'The counts are too small for this quick test; use poissonETest.',
          zh: '数量过少，不宜用此粗略检验，请改用 poissonETest。',
        }
      : chanceText(pValue >= 0.05, pValue);
  return {
    before,
    after,
    z,
    pValue,
    sentence: {
      en: `${figure(after)} after ${figure(before)}. ${chance.en}`,
      zh: `由${figure(before)}变为${figure(after)}。${chance.zh}`,
    },
  };
}
