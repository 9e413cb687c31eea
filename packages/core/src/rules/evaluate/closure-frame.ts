import type { Tally } from '../../metrics/tally.ts';
import type { ComparisonResult, GoalResult, ScoreResult } from './outcome.ts';
import type { TallyHistory } from './readers.ts';
import { verdict } from './verdict.ts';

/** The results of one subject. */
export interface Results {
  readonly goals: GoalResult[];
  readonly scores: ScoreResult[];
}

/** What is known so far of the subject that is being judged. */
export class Frame {
  tally: Tally = {};
  history: TallyHistory = [];
  /** The counters in their slots. */
  readonly counts: number[] = [];
  /** The results of comparisons, by their positions. */
  readonly comparisons: ComparisonResult[] = [];
  /** The verdicts on comparisons, on combinations of them, and on goals, by their positions. */
  readonly verdicts: number[] = [];
  /** The points of scores, by their places. */
  readonly points: (number | null)[] = [];

  /** Makes room for one more position: arrays without holes are read faster. */
  reserve(): void {
    this.comparisons.push(notYet);
    this.verdicts.push(verdict.notEvaluable);
  }
}

const notYet: ComparisonResult = { actual: null, outcome: 'not_evaluable', gap: null };
