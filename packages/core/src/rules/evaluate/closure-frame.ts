import type { Tally } from '../../metrics/tally.ts';
import type { ComparisonResult, GoalResult, Outcome, ScoreResult } from './outcome.ts';
import type { TallyHistory } from './readers.ts';

/** What was made of one subject: new for each, so that results are never kept alive by what outlives them. */
export interface Made {
  /** By their positions; goals name them by these. */
  readonly comparisons: ComparisonResult[];
  readonly goals: GoalResult[];
  readonly scores: ScoreResult[];
}

/** What is known so far of the subject that is being judged. */
export class Frame {
  tally: Tally = {};
  history: TallyHistory = [];
  /** The counters in their slots. */
  readonly counts: number[] = [];
  /** The outcomes of comparisons, of combinations of them, and of goals, by their positions. */
  readonly outcomes: Outcome[] = [];
  /** Whether goals came near, by the positions of their criteria. */
  readonly nearMisses: boolean[] = [];
  /** Whether goals are met or nearly so, and the points of scores, by their places. */
  readonly near: boolean[] = [];
  readonly points: (number | null)[] = [];
}

export type Judge = () => Outcome;
export type Step = (made: Made) => void;
