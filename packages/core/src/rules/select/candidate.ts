import type { Tally } from '../../metrics/tally.ts';
import type { Evaluation } from '../evaluate/outcome.ts';
import type { Award } from '../format/index.ts';
import type { RankingFigure } from './figures.ts';

/**
 * A person or unit that may be named, with the evaluation of the period. Callers can add other fields, such as the
 * station or the role, and get them back with those who are named.
 */
export interface Candidate {
  /**
   * Its number. No two candidates have the same, and among equals the lower number comes first. A member's number is
   * unique only within the station, so use {@link memberSubjectId}.
   */
  readonly subjectId: string;
  readonly tally: Tally;
  readonly evaluation: Evaluation;
}

/**
 * The number of a member among those of all stations: it sorts by station, then by member.
 *
 * @example
 * ```ts
 * memberSubjectId('s1', 'm12'); // → 's1 m12'
 * ```
 */
export function memberSubjectId(stationId: string, memberId: string): string {
  // A space sorts before every character that an id may contain.
  return `${stationId} ${memberId}`;
}

/** A candidate named for an award. */
export interface NamedCandidate<C extends Candidate = Candidate> {
  readonly award: Award;
  /**
   * The standard competition rank (1, 2, 2, 4), from 1, among all who earned the award and may be named; those
   * named for another one keep their rank here.
   */
  readonly rank: number;
  readonly candidate: C;
  /** The figures that ranked them, in the award's order. */
  readonly figures: readonly RankingFigure[];
  /** Whether somebody of the same rank was left out because of the higher number. */
  readonly byNumber: boolean;
}

/** Places of an award that nobody was left to fill. */
export interface UnfilledPlaces {
  readonly award: Award;
  readonly places: number;
}

/** Who is named. */
export interface SelectionResult<C extends Candidate = Candidate> {
  /** Those who are named, ordered by award as in the rule set, then by rank, then by number. */
  readonly named: readonly NamedCandidate<C>[];
  readonly unfilled: readonly UnfilledPlaces[];
  /** How many of the total places went to no award, because nobody else had earned one. */
  readonly undealt: number;
}
