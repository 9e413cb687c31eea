import { defineTerms } from '../text/terms.ts';

/** The three outcomes. They are ordered, so that "all" is the least of several and "any" the greatest. */
export const outcomes = defineTerms({
  not_met: ['not met', '未达标'],
  not_evaluable: ['not evaluable', '无法评定'],
  met: ['met', '达标'],
});
export type Outcome = (typeof outcomes.values)[number];

/** How one comparison came out. */
export interface ComparisonResult {
  /** The metric's value; null where it is unknown. */
  readonly actual: number | null;
  readonly outcome: Outcome;
  /**
   * The least change that meets it: so many more (of a count, or of a share's successes), or so many fewer of
   * a count with `atMost`. 0 where it is met; null where it is not evaluable, or where no more can mend it.
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

/** How everything came out for one member and month. */
export interface Evaluation {
  /** How many awards were earned. */
  readonly awardsEarned: number;
  /** The goals that exist for the member's role: awards, then requirements. */
  readonly goals: readonly GoalResult[];
}
