import { onlyFields } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { capitalised } from '../text/capitalised.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { defineTerms } from '../text/terms.ts';
import { type BeforeAfter, countsBeforeAfter } from './counted-exposure.ts';
import { figure } from './sentence-parts.ts';

/** The counts of the three areas. */
export interface QuotientCounts {
  /** The area in which the work was done. */
  readonly response: BeforeAfter;
  /** The ring around it, to which crime may have moved. */
  readonly buffer: BeforeAfter;
  /** A comparable area far enough away. */
  readonly control: BeforeAfter;
}

/** What a displacement quotient means, or why there is none. */
export const displacementFindings = /* @__PURE__ */ defineTerms({
  diffusion_beyond: ['diffusion larger than the direct effect', '效益外溢，且大于直接成效'],
  diffusion: ['diffusion of benefits', '效益外溢'],
  neither: ['neither displacement nor diffusion', '既无转移也无外溢'],
  displacement: ['displacement smaller than the direct effect', '有转移，但小于直接成效'],
  displacement_beyond: ['displacement at least as large as the direct effect', '转移抵消了直接成效'],
  no_direct_effect: [
    'no quotient: the response area did not do better than the control area',
    '无法计算商：处置区并未优于对照区',
  ],
  empty_control: [
    'no quotient: the control area has a count of 0 in one of the periods',
    '无法计算商：对照区某期计数为零',
  ],
});
/** One of {@link displacementFindings}. */
export type DisplacementFinding = (typeof displacementFindings.values)[number];

/** What {@link displacementQuotient} computes. */
export interface DisplacementQuotient {
  readonly counts: QuotientCounts;
  /** The change of events in the response area: before − after. Above 0 it is a fall. */
  readonly grossEffect: number;
  /**
   * The same for the response area divided by the control area: before − after. Null if the control area has a count of
   * 0.
   */
  readonly netEffect: number | null;
  /** The denominator of the quotient. Below 0, the response area did better than the control area. */
  readonly successMeasure: number | null;
  /** The numerator of the quotient. Above 0, it points to displacement. */
  readonly bufferDisplacement: number | null;
  /** The weighted displacement quotient. It is null without a direct effect, because then nothing could move. */
  readonly quotient: number | null;
  /**
   * The events that were prevented in the response and the buffer area together. Null if the control area had a count
   * of 0 before.
   */
  readonly totalNetEffect: number | null;
  readonly finding: DisplacementFinding;
  readonly sentence: LocalizedText;
}

const quotientCounts = /* @__PURE__ */ onlyFields<QuotientCounts>({
  response: countsBeforeAfter,
  buffer: countsBeforeAfter,
  control: countsBeforeAfter,
});

/**
 * The weighted displacement quotient: which part of the events prevented in the response area happened next door
 * instead (below 0), or was prevented there as well (above 0). It has no interval. Use {@link displacementDifference}
 * to find out whether chance explains it.
 *
 * @param counts whole numbers of 0 or more, of periods of the same length
 * @throws ANALYSIS_INPUT_INVALID for invalid counts
 * @see Bowers & Johnson 2003, J. Quantitative Criminology 19(3), 275–301; Guerette 2009, POP Center tool guide 10, appendix B
 * @example
 * ```ts
 * const moved = displacementQuotient({
 *   response: { before: 200, after: 100 },
 *   buffer: { before: 100, after: 125 },
 *   control: { before: 100, after: 100 },
 * });
 * [moved.grossEffect, moved.netEffect, moved.quotient, moved.totalNetEffect]; // → [100, 1, -0.25, 75]
 * moved.finding; // → 'displacement'
 * ```
 */
export function displacementQuotient(counts: QuotientCounts): DisplacementQuotient {
  inputsOf('displacementQuotient').check({ counts }, { counts: quotientCounts });
  const { response, buffer, control } = counts;
  const comparable = control.before > 0 && control.after > 0;
  const relative = ({ before, after }: BeforeAfter) =>
    comparable ? after / control.after - before / control.before : null;
  const successMeasure = relative(response);
  const bufferDisplacement = relative(buffer);
  const quotient =
    successMeasure === null || bufferDisplacement === null || successMeasure >= 0
      ? null
      : unsigned(bufferDisplacement / successMeasure);
  const prevented = ({ before, after }: BeforeAfter) => (before * control.after) / control.before - after;
  const finding = findingOf(successMeasure, quotient);
  const label = displacementFindings.labels[finding];
  const number = quotient === null ? '' : figure(quotient);
  return {
    counts,
    grossEffect: response.before - response.after,
    netEffect: successMeasure === null ? null : unsigned(-successMeasure),
    successMeasure,
    bufferDisplacement,
    quotient,
    totalNetEffect: control.before === 0 ? null : prevented(response) + prevented(buffer),
    finding,
    sentence:
      quotient === null
        ? { en: `${capitalised(label.en)}.`, zh: `${label.zh}。` }
        : {
            en: `Weighted displacement quotient ${number}: ${label.en}.`,
            zh: `加权转移商${number}：${label.zh}。`,
          },
  };
}

/** Turns −0 into 0. */
const unsigned = (value: number) => (value === 0 ? 0 : value);

function findingOf(successMeasure: number | null, quotient: number | null): DisplacementFinding {
  if (successMeasure === null) return 'empty_control';
  if (quotient === null) return 'no_direct_effect';
  if (quotient === 0) return 'neither';
  if (quotient > 0) return quotient > 1 ? 'diffusion_beyond' : 'diffusion';
  return quotient > -1 ? 'displacement' : 'displacement_beyond';
}
