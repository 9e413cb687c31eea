import type { Tally } from '../../metrics/tally.ts';
import type {
  CompiledComparison,
  CompiledGoal,
  CompiledRuleSet,
  CompiledScore,
} from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { ClosureBuilder } from './closure-builder.ts';
import type { Results } from './closure-frame.ts';
import { runDirect } from './direct-comparisons.ts';
import { runGoal, type Step } from './goal-steps.ts';
import type { ComparisonResult, Evaluation, GoalResult, ScoreResult } from './outcome.ts';
import type { TallyHistory } from './readers.ts';

/** The units of a rule set that one role has. */
export interface Units {
  readonly goals: readonly CompiledGoal[];
  readonly scores: readonly CompiledScore[];
}

/** An evaluator made of closures, for environments that do not allow code to be generated. */
export function closureEvaluator(
  compiled: CompiledRuleSet,
  exists: Units,
): (tally: Tally, history?: TallyHistory) => Evaluation {
  const builder = new ClosureBuilder();
  // They come first, so that their results lie close together.
  const comparisonCount = builder.reserve(allComparisons(exists));
  const steps = compiled[resolved].order.flatMap(({ kind, place }): readonly Step[] => {
    const unit = kind === 'goal' ? compiled[resolved].goals[place]! : compiled[resolved].scores[place]!;
    const index = 'goal' in unit ? exists.goals.indexOf(unit) : exists.scores.indexOf(unit);
    return index === -1 ? [] : builder.stepsOf(unit, place, index);
  });
  const { slots, frame } = builder;
  const { direct } = builder;
  const awards = exists.goals.filter(({ kind }) => kind === 'award').length;
  return (tally, history = noHistory) => {
    frame.tally = tally;
    frame.history = history;
    slots.read(tally, frame.counts);
    // Arrays are created at their final length, because pushing reserves room for more elements and costs more.
    const comparisons = new Array<ComparisonResult>(comparisonCount);
    const goals = new Array<GoalResult>(exists.goals.length);
    const scores = exists.scores.length === 0 ? noScores : new Array<ScoreResult>(exists.scores.length);
    runDirect(direct, frame, comparisons);
    const results: Results = { comparisons, goals, scores };
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index]!;
      if (step.kind === 'goal') runGoal(step, frame, results);
      else step.call(results);
    }
    let awardsEarned = 0;
    for (let index = 0; index < awards; index += 1) if (goals[index]!.outcome === 'met') awardsEarned += 1;
    return { awardsEarned, goals, scores };
  };
}

const noScores: ScoreResult[] = [];
const noHistory: TallyHistory = [];

function* allComparisons({ goals, scores }: Units): Generator<CompiledComparison> {
  for (const { comparisons } of goals) yield* comparisons;
  for (const { items, vetoes } of scores) {
    for (const item of items) if (item.kind === 'conditional') yield* item.comparisons;
    for (const { comparisons } of vetoes) yield* comparisons;
  }
}
