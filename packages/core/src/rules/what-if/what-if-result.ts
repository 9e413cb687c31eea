import type { Period } from '../../calendar/period.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { Award, Band, Requirement, Score } from '../format/index.ts';
import type { GoalCount } from './goal-count.ts';
import type { ScoreCount } from './score-count.ts';

/** The effect of a change of the rules on one award or requirement. Subjects are listed by number. */
export interface GoalChange {
  readonly goal: Award | Requirement;
  /**
   * If only the new rules have the goal, all numbers before are 0; if only the old rules have it, all numbers after are
   * 0.
   */
  readonly before: GoalCount;
  readonly after: GoalCount;
  /** The subjects that meet the goal now but did not before, including those that could not be judged before. */
  readonly gained: readonly string[];
  /** The subjects that met the goal before but do not now, including those that cannot be judged now. */
  readonly lost: readonly string[];
  /** The subjects that could not be judged before but can be now. */
  readonly becameEvaluable: readonly string[];
  /** The subjects that could be judged before but cannot be now. */
  readonly becameNotEvaluable: readonly string[];
  readonly sentence: LocalizedText;
}

/** The effect of a change of the rules on one level of a score. */
export interface LevelChange {
  readonly level: Band;
  readonly before: number;
  readonly after: number;
  /** The subjects that are in it now but were not before. */
  readonly entered: readonly string[];
  /** The subjects that were in it before but are not now. */
  readonly left: readonly string[];
}

/** The effect of a change of the rules on one score. Subjects are listed by number. */
export interface ScoreChange {
  readonly score: Score;
  readonly before: ScoreCount;
  readonly after: ScoreCount;
  /** The subjects whose points are known both times and have risen. */
  readonly rose: readonly string[];
  /** The subjects whose points are known both times and have fallen. */
  readonly fell: readonly string[];
  readonly becameKnown: readonly string[];
  readonly becameUnknown: readonly string[];
  /** The levels, the highest first: those of the new rules, then those that only the old rules have. */
  readonly levels: readonly LevelChange[];
  readonly sentence: LocalizedText;
}

/** The effect of a change of the rules on a population. */
export interface WhatIf {
  readonly period: Period;
  /** How many subjects there are. */
  readonly subjects: number;
  readonly awardsEarned: { readonly before: number; readonly after: number };
  /** The goals in the order of the new rules, then those that only the old rules have. */
  readonly goals: readonly GoalChange[];
  readonly scores: readonly ScoreChange[];
  readonly sentence: LocalizedText;
}
