import { anything, listOf } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import type { Period } from '../../calendar/period.ts';
import { metricValue } from '../../metrics/tally.ts';
import { pluralForm } from '../../text/counted.ts';
import { whatIfError } from '../../text/errors/what-if-errors.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { percentage } from '../../text/numbers-and-days.ts';
import { type CompileOptions, compileRuleSet } from '../compile/compile-rule-set.ts';
import { judgeBy, type PopulationSubject } from '../evaluate/population.ts';
import type { PlainComparison, RuleSet } from '../format/index.ts';
import { numberSchema } from '../format/values.ts';
import { measureOf, subjectsText } from '../roll-up/counted.ts';
import type { GoalCount } from './goal-count.ts';
import { countOf } from './sweep.ts';
import { type GoalComparison, goalComparisonAt, type ThresholdAt, thresholdPathOf } from './threshold-at.ts';
import { thresholdText } from './threshold-text.ts';
import { withValue } from './with-value.ts';

/** The largest number of subjects that may meet the goal, or their largest share among those to whom it applies. */
export type Quota = { readonly count: number } | { readonly share: number };

/** A threshold, and how many subjects meet the goal with it. */
export interface TriedThreshold extends GoalCount {
  readonly threshold: number;
}

/** The threshold that was found, with the next values below and above it. */
export interface FoundThreshold extends TriedThreshold {
  readonly path: string;
  /** The next less demanding value that somebody reached, with which too many meet the goal. Null if there is none. */
  readonly lessDemanding: TriedThreshold | null;
  /** The next more demanding value that somebody reached. Null if there is none. */
  readonly moreDemanding: TriedThreshold | null;
  readonly sentence: LocalizedText;
}

/**
 * Finds the threshold for a quota: the least demanding one with which at most the given number of subjects meet the
 * goal. The result is exact, because only values that somebody has reached can make a difference. A binary search goes
 * through those values, and each step evaluates the whole population.
 *
 * @example
 * ```ts
 * const officers = [62, 85, 96, 120].map((householdsVisited) => ({ subjectId: `m${householdsVisited}`, role: 'community_officer', tally: { householdsVisited } }));
 * const found = thresholdFor(dezhouFiveStar, '2014-01', { goal: 'baseline', metric: 'householdsVisited' }, { share: 0.5 }, officers);
 * [found.threshold, found.met, found.lessDemanding.met, found.moreDemanding.met]; // → [96, 2, 3, 1]
 * ```
 *
 * @throws QUOTA_INVALID
 * @throws THRESHOLD_NOT_MONOTONE if the comparison is inside a "not"
 * @throws THRESHOLD_NOT_FOUND if nobody's value is known, or if more meet the goal even with the most demanding value
 * @throws GOAL_UNKNOWN, THRESHOLD_NOT_ONE, PATH_UNKNOWN as {@link withThreshold} does; what `compileRuleSet` throws
 */
export function thresholdFor(
  ruleSet: RuleSet,
  period: Period,
  at: ThresholdAt,
  quota: Quota,
  population: readonly PopulationSubject[],
  options: CompileOptions = {},
): FoundThreshold {
  const isWithin = withinQuota(quota);
  inputsOf('thresholdFor').field('population', population, listOf<PopulationSubject>(anything()));
  const located = goalComparisonAt(ruleSet, at);
  const { path, goal } = located;
  if (path.split('.').includes('not')) throw whatIfError('THRESHOLD_NOT_MONOTONE', { path });
  const values = knownValues(compileRuleSet(ruleSet, period, options), located, population);
  const tried = new Map<number, TriedThreshold>();
  const tryAt = (index: number): TriedThreshold => {
    const threshold = values[index]!;
    const known = tried.get(index);
    if (known !== undefined) return known;
    const compiled = compileRuleSet(withValue(ruleSet, thresholdPathOf(located), threshold), period, options);
    const result = { threshold, ...countOf(compiled, goal.id, population) };
    tried.set(index, result);
    return result;
  };

  const last = values.length - 1;
  if (last < 0 || !isWithin(tryAt(last))) {
    const of = countOf(compileRuleSet(ruleSet, period, options), goal.id, population).of;
    const fewest = last < 0 ? null : tryAt(last).met;
    throw whatIfError('THRESHOLD_NOT_FOUND', { goal: goal.id, fewest, of });
  }
  let tooLow = -1;
  let found = last;
  while (found - tooLow > 1) {
    const middle = Math.floor((tooLow + found) / 2);
    if (isWithin(tryAt(middle))) found = middle;
    else tooLow = middle;
  }
  const result = {
    ...tryAt(found),
    path,
    lessDemanding: found === 0 ? null : tryAt(found - 1),
    moreDemanding: found === last ? null : tryAt(found + 1),
  };
  return { ...result, sentence: foundSentence(ruleSet, located, result) };
}

function withinQuota(quota: Quota): (count: GoalCount) => boolean {
  if (typeof quota !== 'object' || quota === null) {
    throw whatIfError('QUOTA_INVALID', { value: quota, as: 'count' });
  }
  if ('count' in quota) {
    const { count } = quota;
    if (!Number.isInteger(count) || count < 0) {
      throw whatIfError('QUOTA_INVALID', { value: count, as: 'count' });
    }
    return ({ met }) => met <= count;
  }
  const most = quota.share;
  if (!(most >= 0 && most <= 1)) throw whatIfError('QUOTA_INVALID', { value: most, as: 'share' });
  return ({ share }) => share === null || share <= most;
}

/** The different values that somebody reached, the least demanding first. */
function knownValues(
  compiled: ReturnType<typeof compileRuleSet>,
  { goal, index, comparison }: GoalComparison,
  population: readonly PopulationSubject[],
): readonly number[] {
  const judge = judgeBy(compiled);
  const values = new Set<number>();
  const add = (value: number | null) => {
    // A value that the format does not allow cannot be a threshold.
    if (value !== null && numberSchema.safeParse(value).success) values.add(value);
  };
  for (const subject of population) {
    const result = judge(subject).goals.find(({ id }) => id === goal.id);
    if (result === undefined) continue;
    if (index === null) {
      const { metric } = comparison as PlainComparison;
      for (const tally of [subject.tally, ...(subject.history ?? [])]) add(metricValue(metric, tally).value);
      continue;
    }
    const { actual, outcome } = result.comparisons[index]!;
    // The known length of an open streak counts; a value whose sample is too small is not judged at all.
    if (outcome !== 'not_evaluable' || 'streakOf' in comparison) add(actual);
  }
  const rising = [...values].sort((a, b) => a - b);
  return comparison.is === 'atLeast' ? rising : rising.reverse();
}

function foundSentence(
  ruleSet: RuleSet,
  located: GoalComparison,
  { threshold, met, of, share, lessDemanding }: Omit<FoundThreshold, 'sentence'>,
): LocalizedText {
  const tried = thresholdText(ruleSet, located, threshold).required;
  const all = subjectsText(ruleSet.subject, of);
  const measure = measureOf({ subject: ruleSet.subject });
  const shown = percentage(share ?? 0);
  const isFloor = located.comparison.is === 'atLeast';
  const valueAt = (at: TriedThreshold) => thresholdText(ruleSet, located, at.threshold).value;
  const next =
    lessDemanding === null
      ? {
          en: `nobody reached a ${isFloor ? 'lower' : 'higher'} value`,
          zh: `没有更${isFloor ? '低' : '高'}的实际数值`,
        }
      : {
          en: `with ${valueAt(lessDemanding).en}, the next ${isFloor ? 'lower' : 'higher'} value that somebody reached, ${lessDemanding.met} would meet it`,
          zh: `若放宽到下一个实际数值${valueAt(lessDemanding).zh}，则有${lessDemanding.met}${measure}达标`,
        };
  return {
    en: `${tried.en}: ${met} of ${all.en} (${shown.en}) ${pluralForm(met, { one: 'meets', other: 'meet' })} the goal; ${next.en}.`,
    zh: `若${tried.zh}：${all.zh}中${met}${measure}达标（${shown.zh}）；${next.zh}。`,
  };
}
