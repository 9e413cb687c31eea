import type { Tally } from '../../metrics/tally.ts';
import type { Evaluation } from '../evaluate/outcome.ts';
import type { Award } from '../format/index.ts';
import type { RankingFigure } from './figures.ts';

/**
 * Somebody, or something, that may be named, with the evaluation of the period. What else a caller knows of it
 * (its station, its role) can be added to the type: it comes back with the named.
 */
export interface Candidate {
  /**
   * Its number, by which equals are told apart: no two candidates have the same, and the lower one comes first.
   * Of a member, whose number is only unique within the station, it is {@link memberSubjectId}.
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
  // A space sorts before everything that ids are made of.
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
  /** By award in the rule set's order, then by rank, then by number. */
  readonly named: readonly NamedCandidate<C>[];
  readonly unfilled: readonly UnfilledPlaces[];
  /** Of the places in total, those that went to no award, because no more of anybody had earned one. */
  readonly undealt: number;
}
