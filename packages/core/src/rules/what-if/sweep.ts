import { anything, finite, listOf } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import type { Period } from '../../calendar/period.ts';
import { pluralForm } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { type CompileOptions, compileRuleSet } from '../compile/compile-rule-set.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { judgeBy, type PopulationSubject } from '../evaluate/population.ts';
import type { Award, Requirement, RuleSet } from '../format/index.ts';
import { measureOf, subjectsText } from '../roll-up/counted.ts';
import { type GoalCount, GoalCounter } from './goal-count.ts';
import { type GoalComparison, goalComparisonAt, type ThresholdAt, thresholdPathOf } from './threshold-at.ts';
import { thresholdText } from './threshold-text.ts';
import { withValue } from './with-value.ts';

/** The result of trying one threshold. */
export interface SweepPoint extends GoalCount {
  readonly threshold: number;
  /** "Household visits, at least 100 needed: 12 of 40 members meet the goal." */
  readonly sentence: LocalizedText;
}

/** The results of trying several thresholds. */
export interface Sweep {
  readonly goal: Award | Requirement;
  /** The path of the threshold in the rule set. */
  readonly path: string;
  readonly period: Period;
  /** The results, in the order in which the thresholds were given. */
  readonly points: readonly SweepPoint[];
}

/**
 * Tries several thresholds on a population: how many subjects would meet the goal with each threshold, how many would
 * nearly meet it, and how many could not be judged. Every threshold evaluates the whole population: 600 officers and 70
 * thresholds are 42,000 evaluations.
 *
 * @example
 * ```ts
 * const officers = [85, 96, 120].map((householdsVisited) => ({ subjectId: `m${householdsVisited}`, role: 'community_officer', tally: { householdsVisited, visitsCalledBack: 5, numbersMatched: 5, visitsConfirmed: 5, visitsSatisfied: 5 } }));
 * const { points } = sweep(dezhouFiveStar, '2014-01', { goal: 'visits', metric: 'householdsVisited' }, [80, 100, 130], officers);
 * points.map(({ threshold, met, nearly }) => [threshold, met, nearly]); // → [[80, 3, 0], [100, 1, 1], [130, 0, 1]]
 * points[1].sentence.en; // → 'Households visited, at least 100 needed: 1 of 3 members meets the goal, 1 misses it narrowly.'
 * ```
 *
 * @throws GOAL_UNKNOWN, THRESHOLD_NOT_ONE, PATH_UNKNOWN as {@link withThreshold} does; RULE_SET_INVALID where a
 * threshold is not allowed in its place; what `compileRuleSet` throws
 */
export function sweep(
  ruleSet: RuleSet,
  period: Period,
  at: ThresholdAt,
  thresholds: readonly number[],
  population: readonly PopulationSubject[],
  options: CompileOptions = {},
): Sweep {
  inputsOf('sweep').check(
    { thresholds, population },
    { thresholds: listOf(finite), population: listOf<PopulationSubject>(anything()) },
  );
  const located = goalComparisonAt(ruleSet, at);
  return {
    goal: located.goal,
    path: located.path,
    period,
    points: thresholds.map((threshold) => {
      const tried = compileRuleSet(withValue(ruleSet, thresholdPathOf(located), threshold), period, options);
      const count = countOf(tried, located.goal.id, population);
      return { threshold, ...count, sentence: pointSentence(ruleSet, located, threshold, count) };
    }),
  };
}

/** Counts the results of one goal in a population. */
export function countOf(
  compiled: CompiledRuleSet,
  goalId: string,
  population: readonly PopulationSubject[],
): GoalCount {
  const judge = judgeBy(compiled);
  const counter = new GoalCounter();
  for (const subject of population) counter.add(judge(subject).goals.find(({ id }) => id === goalId));
  return counter.count();
}

function pointSentence(
  ruleSet: RuleSet,
  located: GoalComparison,
  threshold: number,
  { met, nearly, notEvaluable, of }: GoalCount,
): LocalizedText {
  const tried = thresholdText(ruleSet, located, threshold).required;
  if (of === 0) {
    return {
      en: `${tried.en}: the goal applies to nobody.`,
      zh: `若${tried.zh}：没有适用的对象。`,
    };
  }
  const all = subjectsText(ruleSet.subject, of);
  const measure = measureOf({ subject: ruleSet.subject });
  const narrowly = {
    en: `, ${nearly} ${pluralForm(nearly, { one: 'misses', other: 'miss' })} it narrowly`,
    zh: `，${nearly}${measure}接近达标`,
  };
  const unknown = { en: `, ${notEvaluable} cannot be judged`, zh: `，${notEvaluable}${measure}无法评定` };
  const rest = [...(nearly > 0 ? [narrowly] : []), ...(notEvaluable > 0 ? [unknown] : [])];
  return {
    en: `${tried.en}: ${met} of ${all.en} ${pluralForm(met, { one: 'meets', other: 'meet' })} the goal${rest.map(({ en }) => en).join('')}.`,
    zh: `若${tried.zh}：${all.zh}中${met}${measure}达标${rest.map(({ zh }) => zh).join('')}。`,
  };
}
