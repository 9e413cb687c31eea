import {
  count,
  listOf,
  onlyFields,
  openShare,
  optional,
  seedNumber,
  text,
  where,
  wholeNumber,
} from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { randomFrom, shuffled } from '../random/random-source.ts';
import { pluralForm } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';
import { isDisproved } from './hypergeometric.ts';

/** Options of {@link callBackSample}. */
export interface CallBackSampleOptions {
  /** The rate to be proven: the share of all visits that are right is at least this. Above 0; 0.9 means 90 %. */
  readonly atLeast: number;
  /**
   * The level of confidence; 0.95 if left out. With 0.95, a lower rate passes as proven in at most 5 % of all samples.
   */
  readonly confidence?: number;
  /**
   * How many visits of the sample may be wrong while the rate still counts as proven; 0 if left out. The more are
   * allowed, the larger the sample.
   */
  readonly allowed?: number;
  /** Decides the draw. The officer whose visits are checked must neither choose it nor know it beforehand. */
  readonly seed: number;
}

/** How many records to check by call-back, and which ones. */
export interface CallBackSample {
  readonly population: number;
  readonly atLeast: number;
  readonly confidence: number;
  readonly allowed: number;
  readonly seed: number;
  /** The number of records to call back. */
  readonly size: number;
  /** The ids of the records to call back, in the order of the draw. */
  readonly drawn: readonly string[];
  /**
   * The ids of all others, in the order of the draw. If nobody can be reached, take the next one from this list. This
   * says nothing about those who could not be reached, so report how many they were.
   */
  readonly substitutes: readonly string[];
  readonly sentence: LocalizedText;
}

const visitIds = /* @__PURE__ */ listOf(text, 1, 1_000_000);
const sampleOptions = /* @__PURE__ */ onlyFields<CallBackSampleOptions>({
  atLeast: /* @__PURE__ */ where<number>((value) => typeof value === 'number' && value > 0 && value <= 1, {
    en: 'a share above 0, up to 1',
    zh: '大于 0 且不大于 1 的比例',
  }),
  confidence: /* @__PURE__ */ optional(openShare),
  allowed: /* @__PURE__ */ optional(count),
  seed: seedNumber,
});

/**
 * Decides how many visits to call back, and which ones, so that they prove a rate 回访抽样: if no more of them are wrong
 * than allowed, the share of all visits that are right is at least this rate, at the chosen level of confidence. The
 * size is exact also for as few visits as an officer makes in a month (hypergeometric distribution, without
 * replacement). To prove 100 %, nearly all visits have to be called: a sample can never prove that not a single one is
 * wrong.
 *
 * The draw depends only on the ids and the seed, and not on the order in which the ids are given, so that the officer
 * whose visits they are cannot influence it.
 *
 * @example
 * ```ts
 * const visits = Array.from({ length: 80 }, (_, index) => `visit-${index + 1}`);
 * const sample = callBackSample(visits, { atLeast: 0.9, seed: 201401 });
 * sample.size; // → 22
 * sample.sentence.en; // → 'Call back these 22 of 80. If none is wrong, at least 90 % of all 80 are right, with a confidence of 95 %.'
 * callBackSample(visits, { atLeast: 1, seed: 201401 }).size; // → 76
 * ```
 *
 * @param ids of the visits (or mediations) of one officer and one period
 * @throws ANALYSIS_INPUT_INVALID
 * @see Schilling & Neubauer 2017, Acceptance Sampling in Quality Control, chapter 5 (exact plans for finite lots)
 */
export function callBackSample(ids: readonly string[], options: CallBackSampleOptions): CallBackSample {
  const inputs = inputsOf('callBackSample');
  inputs.check({ ids, options }, { ids: visitIds, options: sampleOptions });
  inputs.distinct('ids', ids);
  const { atLeast, confidence = 0.95, allowed = 0, seed } = options;
  const population = ids.length;
  const fewest = fewestFaulty(population, atLeast);
  inputs.require(allowed < fewest, 'options.allowed', allowed, {
    en: `fewer than ${fewest}: with ${fewest} wrong of ${population} the rate is already missed`,
    zh: `少于 ${fewest} 的数，因为 ${population} 个中有这么多不符即已低于该比率`,
  });

  // The larger the sample, the less likely it is to contain only a few of the faulty ones, so the size is found by
  // bisection.
  let [low, high] = [allowed + 1, population];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isDisproved(allowed, population, fewest, middle, confidence)) high = middle;
    else low = middle + 1;
  }
  const order = shuffled(ids.toSorted(), randomFrom(seed));
  const [rate, sure] = [percentage(atLeast), percentage(confidence)];
  const all = numberText(population);
  const ask =
    low === population
      ? {
          en: population === 1 ? 'Call it back.' : `Call back all ${all}.`,
          zh: `请全部回访（共${all}个）。`,
        }
      : {
          en: `Call back ${pluralForm(low, { one: 'this', other: 'these' })} ${numberText(low)} of ${all}.`,
          zh: `请从${all}个中回访抽出的这${numberText(low)}个。`,
        };
  const right =
    atLeast === 1
      ? { en: population === 1 ? 'it is right' : `all ${all} are right`, zh: `全部${all}个均属实` }
      : {
          en: `at least ${rate.en} of all ${all} are right`,
          zh: `全部${all}个中至少${rate.zh}属实`,
        };
  return {
    population,
    atLeast,
    confidence,
    allowed,
    seed,
    size: low,
    drawn: order.slice(0, low),
    substitutes: order.slice(low),
    sentence: {
      en: `${ask.en} If ${allowed === 0 ? 'none is wrong' : `no more than ${numberText(allowed)} ${pluralForm(allowed, isOrAre)} wrong`}, ${right.en}, with a confidence of ${sure.en}.`,
      zh: `${ask.zh}若${allowed === 0 ? '全部属实' : `不符的不超过${numberText(allowed)}个`}，则可按${sure.zh}的置信度认定${right.zh}。`,
    },
  };
}

/** The rate that a sample proves. */
export interface ProvenRate {
  readonly population: number;
  readonly called: number;
  readonly wrong: number;
  readonly confidence: number;
  /** How many of all are right at least. */
  readonly atLeastCount: number;
  /** The same as a share. */
  readonly atLeast: number;
  readonly sentence: LocalizedText;
}

/** The largest sample: computing the exact limit takes time in proportion to it. */
const mostCalled = 1_000_000;

const calledBack = /* @__PURE__ */ onlyFields<{
  readonly population: number;
  readonly called: number;
  readonly wrong: number;
}>({
  population: /* @__PURE__ */ wholeNumber(1, mostCalled),
  called: /* @__PURE__ */ wholeNumber(0, mostCalled),
  wrong: /* @__PURE__ */ wholeNumber(0, mostCalled),
});
const provenRateOptions = /* @__PURE__ */ onlyFields<{ readonly confidence?: number }>({
  confidence: /* @__PURE__ */ optional(openShare),
});

/**
 * What the call-backs of a random sample prove about all visits: the highest rate that can be claimed at the chosen
 * level of confidence. It is the exact one-sided limit for a finite population.
 *
 * @example
 * ```ts
 * provenRate({ population: 80, called: 22, wrong: 0 }).atLeastCount; // → 72
 * provenRate({ population: 80, called: 3, wrong: 0 }).sentence.en; // → '0 of 3 called back were wrong. This proves, with a confidence of 95 %, that at least 31 of all 80 (38.8 %) are right.'
 * ```
 *
 * @throws ANALYSIS_INPUT_INVALID
 */
export function provenRate(
  counts: { readonly population: number; readonly called: number; readonly wrong: number },
  options: { readonly confidence?: number } = {},
): ProvenRate {
  const inputs = inputsOf('provenRate');
  inputs.check({ counts, options }, { counts: calledBack, options: provenRateOptions });
  const { population, called, wrong } = counts;
  const { confidence = 0.95 } = options;
  inputs.require(called <= population, 'counts.called', called, {
    en: 'no more than the population',
    zh: '不超过总数的数',
  });
  inputs.require(wrong <= called, 'counts.wrong', wrong, {
    en: 'no more than were called back',
    zh: '不超过回访数的数',
  });
  // Finds the largest number of faulty ones with which so few in the sample are still plausible.
  let [low, high] = [wrong, population - called + wrong];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (isDisproved(wrong, population, middle, called, confidence)) high = middle - 1;
    else low = middle;
  }
  const atLeastCount = population - low;
  const atLeast = atLeastCount / population;
  return {
    population,
    called,
    wrong,
    confidence,
    atLeastCount,
    atLeast,
    sentence: provenText({ population, called, wrong, confidence, atLeastCount, atLeast }),
  };
}

const isOrAre = { one: 'is', other: 'are' };

/** Says in a sentence what the call-backs prove. */
function provenText({
  population,
  called,
  wrong,
  confidence,
  atLeastCount,
  atLeast,
}: Omit<ProvenRate, 'sentence'>): LocalizedText {
  const [all, right] = [numberText(population), numberText(atLeastCount)];
  const [rate, sure] = [percentage(atLeast), percentage(confidence)];
  const found = {
    en: `${numberText(wrong)} of ${numberText(called)} called back ${pluralForm(wrong, { one: 'was', other: 'were' })} wrong`,
    zh: `回访${numberText(called)}个，其中${numberText(wrong)}个不符`,
  };
  return atLeastCount === 0
    ? {
        en: `${found.en}. So few call-backs prove nothing about the ${all}.`,
        zh: `${found.zh}：样本太小，不能据此认定全部${all}个的情况。`,
      }
    : {
        en: `${found.en}. This proves, with a confidence of ${sure.en}, that at least ${right} of all ${all} (${rate.en}) are right.`,
        zh: `${found.zh}：可按${sure.zh}的置信度认定全部${all}个中至少${right}个（${rate.zh}）属实。`,
      };
}

/** The smallest number of faulty ones with which the rate of a population is below the given one. */
function fewestFaulty(population: number, atLeast: number): number {
  // 90 % of 80 is 72. Without the correction, rounding could give 72.00000000000001, and so 73.
  const needed = Math.ceil(population * atLeast * (1 - 1e-12));
  return population - needed + 1;
}
