import { type Month, parseMonth } from '../calendar/month.ts';
import { lastDayOf } from '../calendar/period-days.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import { metricOf } from '../metrics/tally.ts';
import type { MemberRole } from '../model/member.ts';
import { BeatworkError } from '../text/error.ts';
import type { Award, Comparison, Criterion, DatedValue, Requirement, RuleSet } from './format.ts';

/** A comparison with the values in force in one month. */
export interface CompiledComparison {
  readonly kind: 'comparison';
  /** Its place among the comparisons of its goal. */
  readonly index: number;
  readonly metric: MetricId;
  readonly is: Comparison['is'];
  readonly threshold: DatedValue;
  /** The least denominator from which a share is judged; 1 where the rules set none, 0 of a count. */
  readonly minimumSample: number;
  /** An actual value from here (to there, of `atMost`) that fails has failed by little. */
  readonly nearFrom: number;
}

export interface CompiledGroup {
  readonly kind: 'all' | 'any';
  readonly children: readonly CompiledCriterion[];
}

export type CompiledCriterion = CompiledComparison | CompiledGroup;

/** An award or a requirement, ready to be judged. */
export interface CompiledGoal {
  readonly kind: 'award' | 'requirement';
  readonly goal: Award | Requirement;
  readonly criterion: CompiledCriterion;
  readonly comparisons: readonly CompiledComparison[];
}

/** A rule set as it stands in one month: every dated value resolved. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet;
  readonly month: Month;
  /** The last day of the month. */
  readonly closesOn: string;
  /** Awards in the rule set's order, then requirements. */
  readonly goals: readonly CompiledGoal[];
}

/**
 * Resolves a rule set for one month. A month is judged by the values in force on its first day.
 *
 * @example
 * ```ts
 * compileRuleSet(dezhouFiveStar, '2014-01').closesOn; // → '2014-01-31'
 * ```
 *
 * @throws MONTH_INVALID
 * @throws RULE_SET_NOT_YET_EFFECTIVE before the first month that the rules cover whole
 */
export function compileRuleSet(ruleSet: RuleSet, month: Month): CompiledRuleSet {
  const firstDay = `${parseMonth(month)}-01`;
  if (firstDay < ruleSet.effectiveFrom) {
    const firstMonth = ruleSet.effectiveFrom.slice(0, 7);
    throw new BeatworkError('RULE_SET_NOT_YET_EFFECTIVE', { ruleSet: ruleSet.id, month, firstMonth });
  }
  const compileGoal = (kind: CompiledGoal['kind'], goal: Award | Requirement): CompiledGoal => {
    const comparisons: CompiledComparison[] = [];
    const compile = (criterion: Criterion): CompiledCriterion => {
      if ('all' in criterion) return { kind: 'all', children: criterion.all.map(compile) };
      if ('any' in criterion) return { kind: 'any', children: criterion.any.map(compile) };
      const compiled = compileComparison(criterion, comparisons.length, firstDay, ruleSet.nearMiss.share);
      comparisons.push(compiled);
      return compiled;
    };
    return { kind, goal, criterion: compile(goal.criterion), comparisons };
  };
  return {
    ruleSet,
    month,
    closesOn: lastDayOf(month),
    goals: [
      ...ruleSet.awards.map((award) => compileGoal('award', award)),
      ...ruleSet.requirements.map((requirement) => compileGoal('requirement', requirement)),
    ],
  };
}

/** The goals that exist for a role. */
export function goalsOf(compiled: CompiledRuleSet, role: MemberRole): readonly CompiledGoal[] {
  return compiled.goals.filter(({ goal }) => goal.roles.includes(role));
}

function compileComparison(
  comparison: Comparison,
  index: number,
  firstDay: string,
  nearShare: number,
): CompiledComparison {
  const { metric, is } = comparison;
  const threshold = valueOn(comparison.threshold, firstDay);
  const isShare = metricOf(metric).kind === 'share';
  const sample = comparison.minimumSample && valueOn(comparison.minimumSample, firstDay).value;
  // One unit short of a small count is little too.
  const little = Math.max(isShare ? 0 : 1, Math.abs(threshold.value) * nearShare);
  return {
    kind: 'comparison',
    index,
    metric,
    is,
    threshold,
    minimumSample: isShare ? Math.max(1, sample ?? 1) : 0,
    nearFrom: is === 'atLeast' ? threshold.value - little : threshold.value + little,
  };
}

/** The value in force on a day. The first of them begins no later than the rules do. */
function valueOn(values: readonly DatedValue[], day: string): DatedValue {
  return values.findLast((value) => value.from <= day)!;
}
