import type { Tally } from '../../metrics/tally.ts';
import type {
  CompiledComparison,
  CompiledGoal,
  CompiledRuleSet,
  CompiledScore,
} from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { ClosureBuilder } from './closure-builder.ts';
import type { Frame, Results } from './closure-frame.ts';
import { runGoal, type Step } from './goal-steps.ts';
import type { Evaluation, GoalResult, ScoreResult } from './outcome.ts';
import type { TallyHistory } from './readers.ts';
import { rememberedGoal, runRemembered } from './remembered-goals.ts';
import { metBit } from './verdict.ts';

/** The goals and scores of a rule set that exist for one role. */
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
  const positionOf = (goal: CompiledGoal) => builder.goalPosition(compiled[resolved].goals.indexOf(goal));
  const remembered = exists.goals.flatMap(
    (goal, index) => rememberedGoal(goal, { index, own: positionOf(goal) }, builder.slots) ?? [],
  );
  const indices = new Set(remembered.map(({ index }) => index));
  const others = { ...exists, goals: exists.goals.filter((_, index) => !indices.has(index)) };
  builder.reserve(allComparisons(others));
  const steps = compiled[resolved].order.flatMap(({ kind, place }): readonly Step[] => {
    const unit = kind === 'goal' ? compiled[resolved].goals[place]! : compiled[resolved].scores[place]!;
    const index = 'goal' in unit ? exists.goals.indexOf(unit) : exists.scores.indexOf(unit);
    const isOther = 'goal' in unit ? others.goals.includes(unit) : index !== -1;
    return isOther ? builder.stepsOf(unit, place, index) : [];
  });
  const { slots, frame, direct } = builder;
  const awards = exists.goals.filter(({ kind }) => kind === 'award').map(positionOf);
  return (tally, history = noHistory) => {
    frame.tally = tally;
    frame.history = history;
    slots.read(tally, frame.counts);
    // Arrays are created at their final length, because pushing reserves room for more elements and costs more.
    const goals = new Array<GoalResult>(exists.goals.length);
    const scores = exists.scores.length === 0 ? noScores : new Array<ScoreResult>(exists.scores.length);
    runRemembered(remembered, frame, goals);
    direct.run(frame);
    const results: Results = { goals, scores };
    runSteps(steps, frame, results);
    let awardsEarned = 0;
    for (let index = 0; index < awards.length; index += 1) {
      awardsEarned += (frame.verdicts[awards[index]!]! & metBit) >> 1;
    }
    return { awardsEarned, goals, scores };
  };
}

function runSteps(steps: readonly Step[], frame: Frame, results: Results): void {
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]!;
    if (step.kind === 'goal') runGoal(step, frame, results);
    else step.call(results);
  }
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
