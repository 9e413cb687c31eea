import type { Frame, Results } from './closure-frame.ts';
import { type Combination, run } from './combinations.ts';
import type { ComparisonResult } from './outcome.ts';
import { outcomeBits, outcomeOfBits, verdict } from './verdict.ts';

/** What judging one goal takes: the verdicts to combine, and the results that it names. */
export interface GoalStep {
  readonly kind: 'goal';
  readonly id: string;
  /** Its place among the results. */
  readonly index: number;
  readonly program: readonly Combination[];
  /** Where the verdict on its criterion lies once the program has run, and where its own goes. */
  readonly root: number;
  readonly own: number;
  /** Where its comparisons lie. */
  readonly positions: readonly number[];
  /** The index of a goal before it with the same criterion, whose result only has another id; -1 where there is none. */
  readonly same: number;
}

/** Something that is called with the results so far, and adds to them. */
export type Call = (results: Results) => void;

/** Goals, which are most of the work, are judged by one loop; scores are called. */
export type Step = GoalStep | { readonly kind: 'call'; readonly call: Call };

/** Judges one goal, and adds its result. */
export function runGoal(step: GoalStep, { verdicts, comparisons }: Frame, { goals }: Results): void {
  const { program, same } = step;
  if (program.length > 0) run(program, verdicts);
  const code = verdicts[step.root]!;
  // Where it is not evaluable, a part that failed by little is no near miss of the whole.
  verdicts[step.own] = (code & outcomeBits) === verdict.notEvaluable ? verdict.notEvaluable : code;
  goals[step.index] = {
    id: step.id,
    outcome: outcomeOfBits[code & outcomeBits]!,
    nearMiss: code === verdict.failedByLittle,
    comparisons: same === -1 ? pick(comparisons, step.positions) : goals[same]!.comparisons,
  };
}

/** The elements at some positions. Few are written out: making an array of a length is slow. */
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
