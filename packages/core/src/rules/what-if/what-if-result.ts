import type { Period } from '../../calendar/period.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { Award, Band, Requirement, Score } from '../format/index.ts';
import type { GoalCount } from './goal-count.ts';
import type { ScoreCount } from './score-count.ts';

/** What a change of the rules does to one award or requirement. Subjects are listed by number. */
export interface GoalChange {
  readonly goal: Award | Requirement;
  /** All numbers are 0 before where only the new rules have the goal, and 0 after where only the old rules have it. */
  readonly before: GoalCount;
  readonly after: GoalCount;
  /** Who meets the goal after and did not before, including those who could not be judged before. */
  readonly gained: readonly string[];
  /** Who met the goal before and does not after, including those who can not be judged after. */
  readonly lost: readonly string[];
  /** Who could not be evaluated before, and can after. */
  readonly becameEvaluable: readonly string[];
  /** Who could be evaluated before, and can not after. */
  readonly becameNotEvaluable: readonly string[];
  readonly sentence: LocalizedText;
}

/** What a change of the rules does to one level of a score. */
export interface LevelChange {
  readonly level: Band;
  readonly before: number;
  readonly after: number;
  /** Who is in it after and was not before. */
  readonly entered: readonly string[];
  /** Who was in it before and is not after. */
  readonly left: readonly string[];
}

/** What a change of the rules does to one score. Subjects are listed by number. */
export interface ScoreChange {
  readonly score: Score;
  readonly before: ScoreCount;
  readonly after: ScoreCount;
  /** Whose points are known before and after, and higher after. */
  readonly rose: readonly string[];
  /** Whose points are known before and after, and lower after. */
  readonly fell: readonly string[];
  readonly becameKnown: readonly string[];
  readonly becameUnknown: readonly string[];
  /** The highest first: those of the rules after, then those that only the rules before have. */
  readonly levels: readonly LevelChange[];
  readonly sentence: LocalizedText;
}

/** What a change of the rules would do to a population. */
export interface WhatIf {
  readonly period: Period;
  /** How many subjects there are. */
  readonly subjects: number;
  readonly awardsEarned: { readonly before: number; readonly after: number };
  /** In the order of the rules after, then those that only the rules before have. */
  readonly goals: readonly GoalChange[];
  readonly scores: readonly ScoreChange[];
  readonly sentence: LocalizedText;
}
