import type { Frame, Results } from './closure-frame.ts';
import { type Combination, run } from './combinations.ts';
import type { ComparisonResult } from './outcome.ts';
import { outcomeBits, outcomeOfBits, verdict } from './verdict.ts';

/** What is needed to judge one goal: the verdicts to combine, and the results of its comparisons. */
export interface GoalStep {
  readonly kind: 'goal';
  readonly id: string;
  /** The index of its result. */
  readonly index: number;
  readonly program: readonly Combination[];
  /** The position of the verdict on its criterion after the program has run, and the position for its own verdict. */
  readonly root: number;
  readonly own: number;
  /** The positions of its comparisons. */
  readonly positions: readonly number[];
  /** The index of an earlier goal with the same criterion, whose result differs only in the id; -1 if there is none. */
  readonly same: number;
}

/** A function that is called with the results so far and adds to them. */
export type Call = (results: Results) => void;

/** Goals, which are most of the work, are judged by one loop; scores are called. */
export type Step = GoalStep | { readonly kind: 'call'; readonly call: Call };

/** Judges one goal, and adds its result. */
export function runGoal(step: GoalStep, { verdicts, comparisons }: Frame, { goals }: Results): void {
  const { program, same } = step;
  if (program.length > 0) run(program, verdicts);
  const code = verdicts[step.root]!;
  // If the whole is not evaluable, a part that failed by little does not make it a near miss.
  verdicts[step.own] = (code & outcomeBits) === verdict.notEvaluable ? verdict.notEvaluable : code;
  goals[step.index] = {
    id: step.id,
    outcome: outcomeOfBits[code & outcomeBits]!,
    nearMiss: code === verdict.failedByLittle,
    comparisons: same === -1 ? pick(comparisons, step.positions) : goals[same]!.comparisons,
  };
}

/** The elements at some positions. Short lists are written out, because creating an array by its length is slow. */
function pick(from: readonly ComparisonResult[], at: readonly number[]): ComparisonResult[] {
  switch (at.length) {
    case 1:
      return [from[at[0]!]!];
    case 2:
      return [from[at[0]!]!, from[at[1]!]!];
    case 3:
      return [from[at[0]!]!, from[at[1]!]!, from[at[2]!]!];
    case 4:
      return [from[at[0]!]!, from[at[1]!]!, from[at[2]!]!, from[at[3]!]!];
    default:
      return at.map((position) => from[position]!);
  }
}
