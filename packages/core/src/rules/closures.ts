import type { CounterId } from '../metrics/catalogue.ts';
import type { Metric } from '../metrics/metric.ts';
import { metricOf, type Tally } from '../metrics/tally.ts';
import type { CompiledComparison, CompiledCriterion, CompiledGoal } from './compile.ts';
import { countGap, shareGap } from './gap.ts';
import type { ComparisonResult, Evaluation, GoalResult, Outcome } from './outcome.ts';

/** The results of every different comparison of the goals; goals name them by their positions. */
type Results = readonly ComparisonResult[];
type Position = (comparison: CompiledComparison) => number;

/** An evaluator made of closures: for places where code may not be generated. */
export function closureEvaluator(goals: readonly CompiledGoal[]): (tally: Tally) => Evaluation {
  const comparisons = new DifferentComparisons();
  const goalEvaluators = goals.map((goal) => goalEvaluator(goal, comparisons.positionOf));
  const { comparers } = comparisons;
  const awards = goals.filter(({ kind }) => kind === 'award').length;
  return (tally) => {
    // Arrays are made at their length: pushing reserves room for many more, which costs more than judging.
    const results = new Array<ComparisonResult>(comparers.length);
    for (let index = 0; index < comparers.length; index += 1) results[index] = comparers[index]!(tally);
    const evaluated = new Array<GoalResult>(goalEvaluators.length);
    let awardsEarned = 0;
    for (let index = 0; index < goalEvaluators.length; index += 1) {
      const goal = goalEvaluators[index]!(results);
      if (index < awards && goal.outcome === 'met') awardsEarned += 1;
      evaluated[index] = goal;
    }
    return { awardsEarned, goals: evaluated };
  };
}

/** What several goals ask for is compared only once. */
class DifferentComparisons {
  readonly comparers: ((tally: Tally) => ComparisonResult)[] = [];
  readonly #positions = new Map<string, number>();

  readonly positionOf: Position = (comparison) => {
    const { metric, is, threshold, minimumSample } = comparison;
    const key = JSON.stringify([metric, is, threshold.value, minimumSample]);
    const position = this.#positions.get(key) ?? this.comparers.push(comparer(comparison)) - 1;
    this.#positions.set(key, position);
    return position;
  };
}

function goalEvaluator(
  { goal, criterion, comparisons }: CompiledGoal,
  positionOf: Position,
): (results: Results) => GoalResult {
  const { id } = goal;
  const positions = comparisons.map(positionOf);
  const judge = judgement(criterion, positionOf);
  const nearly = nearness(criterion, positionOf);
  return (results) => {
    const outcome = judge(results);
    const nearMiss = outcome === 'not_met' && nearly(results);
    const own = new Array<ComparisonResult>(positions.length);
    for (let index = 0; index < positions.length; index += 1) own[index] = results[positions[index]!]!;
    return { id, outcome, nearMiss, comparisons: own };
  };
}

function comparer({ metric: id, is, threshold, minimumSample }: CompiledComparison) {
  const metric: Metric = metricOf(id);
  const atLeast = is === 'atLeast';
  const bound = threshold.value;
  if (metric.kind === 'share') {
    const top = metric.numerator as CounterId;
    const bottom = metric.denominator as CounterId;
    return (tally: Tally): ComparisonResult => {
      const numerator = tally[top] ?? 0;
      const denominator = tally[bottom] ?? 0;
      const actual = denominator === 0 ? null : numerator / denominator;
      if (actual === null || denominator < minimumSample)
        return { actual, outcome: 'not_evaluable', gap: null };
      if (atLeast ? actual >= bound : actual <= bound) return { actual, outcome: 'met', gap: 0 };
      return { actual, outcome: 'not_met', gap: atLeast ? shareGap(numerator, denominator, bound) : null };
    };
  }
  if (metric.kind === 'sum') {
    const parts = metric.of as readonly CounterId[];
    return (tally: Tally) =>
      countResult(
        parts.reduce((sum, part) => sum + (tally[part] ?? 0), 0),
        atLeast,
        bound,
      );
  }
  const counter = id as CounterId;
  return (tally: Tally) => countResult(tally[counter] ?? 0, atLeast, bound);
}

function countResult(actual: number, atLeast: boolean, bound: number): ComparisonResult {
  return (atLeast ? actual >= bound : actual <= bound)
    ? { actual, outcome: 'met', gap: 0 }
    : { actual, outcome: 'not_met', gap: countGap(actual, bound) };
}

/** The three-valued logic of `together`, over results that are already there. */
function judgement(criterion: CompiledCriterion, positionOf: Position): (results: Results) => Outcome {
  if (criterion.kind === 'comparison') {
    const position = positionOf(criterion);
    return (results) => results[position]!.outcome;
  }
  const children = criterion.children.map((child) => judgement(child, positionOf));
  const [decisive, otherwise]: readonly [Outcome, Outcome] =
    criterion.kind === 'all' ? ['not_met', 'met'] : ['met', 'not_met'];
  return (results) => {
    let outcome: Outcome = otherwise;
    for (let index = 0; index < children.length; index += 1) {
      const each = children[index]!(results);
      if (each === decisive) return decisive;
      if (each === 'not_evaluable') outcome = each;
    }
    return outcome;
  };
}

/** Whether a criterion is met or nearly so. */
function nearness(criterion: CompiledCriterion, positionOf: Position): (results: Results) => boolean {
  if (criterion.kind === 'comparison') {
    const position = positionOf(criterion);
    return (results) => {
      const { actual, outcome } = results[position]!;
      return outcome === 'met' || (outcome === 'not_met' && isNear(criterion, actual));
    };
  }
  const children = criterion.children.map((child) => nearness(child, positionOf));
  return criterion.kind === 'all'
    ? (results) => children.every((nearly) => nearly(results))
    : (results) => children.some((nearly) => nearly(results));
}

/** Nothing at all is not little: a missing first lead is no near miss. */
function isNear({ is, nearFrom }: CompiledComparison, actual: number | null): boolean {
  if (actual === null) return false;
  return is === 'atLeast' ? actual > 0 && actual >= nearFrom : actual <= nearFrom;
}
