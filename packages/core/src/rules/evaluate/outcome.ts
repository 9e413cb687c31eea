import { defineTerms } from '../../text/terms.ts';

/** The three outcomes. They are ordered so that "all" is the smallest of several outcomes and "any" the largest. */
export const outcomes = defineTerms({
  not_met: ['not met', '未达标'],
  not_evaluable: ['not evaluable', '无法评定'],
  met: ['met', '达标'],
});

/** Met, not met, or not evaluable. */
export type Outcome = (typeof outcomes.values)[number];

/** The result of one comparison. */
export interface ComparisonResult {
  /**
   * The value of the quantity; null if it is unknown. For a streak that begins before anything is known, the known part
   * of it.
   */
  readonly actual: number | null;
  readonly outcome: Outcome;
  /**
   * The smallest change that meets it: how many more for a count or for the successes of a share, how many fewer for a
   * count with `atMost`, or the periods of a streak or points of a score. It is 0 if the comparison is met, and null if
   * it is not evaluable or if more cannot change the outcome.
   */
  readonly gap: number | null;
}

/** The result of one goal. */
export interface GoalResult {
  readonly id: string;
  readonly outcome: Outcome;
  /** Whether it was missed by little; see the `nearMiss` of the rule set. */
  readonly nearMiss: boolean;
  /** The results of the goal's comparisons, in their order. */
  readonly comparisons: readonly ComparisonResult[];
}

/** The result of one score. */
export interface ScoreResult {
  readonly id: string;
  /** The points; null if a veto is unknown, or an item for which the rules give no other points. */
  readonly points: number | null;
  /** The band that the points reach; null where they are unknown, or where there are no bands. */
  readonly level: string | null;
  /** The veto that decided the points; null where none did. */
  readonly veto: string | null;
  /**
   * The points of each item. For an unknown item, the points that the rules give instead, or null if they give none.
   */
  readonly items: readonly (number | null)[];
}

/** All results for one subject and period. */
export interface Evaluation {
  /** How many awards were earned. */
  readonly awardsEarned: number;
  /** The goals that exist for the subject's role: awards, then requirements. */
  readonly goals: readonly GoalResult[];
  /** The scores that exist for the subject's role. */
  readonly scores: readonly ScoreResult[];
}
