import type { Tally } from '../../metrics/tally.ts';
import type { ComparisonResult, GoalResult, ScoreResult } from './outcome.ts';
import type { TallyHistory } from './readers.ts';

/** The results of one subject: new for each, so that no result is kept alive by what outlives it. */
export interface Results {
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
  /** The verdicts on comparisons, on combinations of them, and on goals, by their positions. */
  readonly verdicts: number[] = [];
  /** The points of scores, by their places. */
  readonly points: (number | null)[] = [];
}
