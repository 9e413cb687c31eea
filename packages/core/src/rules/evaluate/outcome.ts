import { defineTerms } from '../../text/terms.ts';

/** The three outcomes. They are ordered, so that "all" is the least of several and "any" the greatest. */
export const outcomes = defineTerms({
  not_met: ['not met', '未达标'],
  not_evaluable: ['not evaluable', '无法评定'],
  met: ['met', '达标'],
});

/** Met, not met, or not evaluable. */
export type Outcome = (typeof outcomes.values)[number];

/** How one comparison came out. */
export interface ComparisonResult {
  /** The quantity's value; null where it is unknown. Of a streak that reaches back before what is known, the known part. */
  readonly actual: number | null;
  readonly outcome: Outcome;
  /**
   * The least change that meets it: how many more (of a count, or of a share's successes), or how many fewer of
   * a count with `atMost`; periods of a streak, points of a score. 0 where it is met; null where it is not
   * evaluable, or where more can not change the outcome.
   */
  readonly gap: number | null;
}

/** How one goal came out. */
export interface GoalResult {
  readonly id: string;
  readonly outcome: Outcome;
  /** Not met, but only by little: see the rule set's `nearMiss`. */
  readonly nearMiss: boolean;
  /** In the order of the goal's comparisons. */
  readonly comparisons: readonly ComparisonResult[];
}

/** How one score came out. */
export interface ScoreResult {
  readonly id: string;
  /** Null where an item is unknown that nothing stands in for, or a veto. */
  readonly points: number | null;
  /** The band that the points reach; null where they are unknown, or where there are no bands. */
  readonly level: string | null;
  /** The veto that decided the points; null where none did. */
  readonly veto: string | null;
  /** The points of each item, with what stands in for unknown ones; null where nothing does. */
  readonly items: readonly (number | null)[];
}

/** How everything came out for one subject and period. */
export interface Evaluation {
  /** How many awards were earned. */
  readonly awardsEarned: number;
  /** The goals that exist for the subject's role: awards, then requirements. */
  readonly goals: readonly GoalResult[];
  /** The scores that exist for the subject's role. */
  readonly scores: readonly ScoreResult[];
}
