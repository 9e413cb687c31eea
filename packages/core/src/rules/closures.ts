import type { Tally } from '../metrics/tally.ts';
import { metricValue } from '../metrics/tally.ts';
import type { CompiledComparison, CompiledCriterion, CompiledGoal } from './compile.ts';
import { countGap, shareGap } from './gap.ts';
import { together } from './kleene.ts';
import type { ComparisonResult, Evaluation, GoalResult, Outcome } from './outcome.ts';

/** What a part of a goal says of the comparisons' results: its outcome, and whether it is met or nearly so. */
interface Verdict {
  readonly outcome: Outcome;
  readonly nearly: boolean;
}

/** An evaluator made of closures: for places where code may not be generated. */
export function closureEvaluator(goals: readonly CompiledGoal[]): (tally: Tally) => Evaluation {
  const parts = goals.map(goalEvaluator);
  const awards = goals.filter(({ kind }) => kind === 'award').length;
  return (tally) => {
    const results = parts.map((evaluate) => evaluate(tally));
    let awardsEarned = 0;
    for (let index = 0; index < awards; index += 1) {
      if (results[index]!.outcome === 'met') awardsEarned += 1;
    }
    return { awardsEarned, goals: results };
  };
}

function goalEvaluator({ goal, criterion, comparisons }: CompiledGoal): (tally: Tally) => GoalResult {
  const compare = comparisons.map((comparison) => (tally: Tally) => compareOne(comparison, tally));
  const judge = judgement(criterion);
  return (tally) => {
    const results = compare.map((comparison) => comparison(tally));
    const { outcome, nearly } = judge(results);
    return { id: goal.id, outcome, nearMiss: outcome === 'not_met' && nearly, comparisons: results };
  };
}

function compareOne(comparison: CompiledComparison, tally: Tally): ComparisonResult {
  const { value, numerator, denominator } = metricValue(comparison.metric, tally);
  if (value === null || (denominator !== null && denominator < comparison.minimumSample)) {
    return { actual: value, outcome: 'not_evaluable', gap: null };
  }
  const threshold = comparison.threshold.value;
  if (comparison.is === 'atLeast' ? value >= threshold : value <= threshold) {
    return { actual: value, outcome: 'met', gap: 0 };
  }
  if (numerator === null || denominator === null) {
    return { actual: value, outcome: 'not_met', gap: countGap(value, threshold) };
  }
  const gap = comparison.is === 'atLeast' ? shareGap(numerator, denominator, threshold) : null;
  return { actual: value, outcome: 'not_met', gap };
}

function judgement(criterion: CompiledCriterion): (results: readonly ComparisonResult[]) => Verdict {
  if (criterion.kind === 'comparison') {
    return (results) => {
      const { actual, outcome } = results[criterion.index]!;
      return { outcome, nearly: outcome === 'met' || (outcome === 'not_met' && isNear(criterion, actual)) };
    };
  }
  const children = criterion.children.map(judgement);
  return (results) => {
    const verdicts = children.map((judge) => judge(results));
    return {
      outcome: together(
        criterion.kind,
        verdicts.map((verdict) => verdict.outcome),
      ),
      nearly:
        criterion.kind === 'all'
          ? verdicts.every((verdict) => verdict.nearly)
          : verdicts.some((verdict) => verdict.nearly),
    };
  };
}

/** Nothing at all is not little: a missing first lead is no near miss. */
function isNear({ is, nearFrom }: CompiledComparison, actual: number | null): boolean {
  if (actual === null) return false;
  return is === 'atLeast' ? actual > 0 && actual >= nearFrom : actual <= nearFrom;
}
