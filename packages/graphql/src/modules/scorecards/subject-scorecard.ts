import type { LeastChange, Scorecard } from '@beatwork/core';
import type { Subject } from '../judging/scored-subjects.ts';

/** A scorecard, with the subject that it belongs to. */
export interface SubjectScorecard extends Scorecard, Subject {
  /** The least change that would meet a goal; null where none was found, or the period has not begun. It is computed when it is asked for. */
  leastChangeOf(goalId: string): LeastChange | null;
}
