import type { Period } from '../calendar/period.ts';
import type { Tally } from '../metrics/tally.ts';
import type { MemberRole } from '../model/member-role.ts';
import type { Outcome } from '../rules/evaluate/outcome.ts';
import type { TallyHistory } from '../rules/evaluate/readers.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** The expected result of a score. */
interface ExpectedScore {
  /** The points; null if they are unknown. */
  readonly points: number | null;
  /** The id of the band; null if the points are unknown or there are no bands. */
  readonly level: string | null;
  /** The id of the veto that decides; left out if there is none. */
  readonly veto?: string;
}

/** A period that was computed by hand, with the results that the rules must give. */
export interface WorkedExample {
  readonly title: LocalizedText;
  /** The role; null if the subject is not a member. */
  readonly role: MemberRole | null;
  /** The period; the first period of the rules if left out. */
  readonly period?: Period;
  readonly counts: Tally;
  /** The tallies of earlier periods, the latest first. If left out, nothing is known about them. */
  readonly history?: TallyHistory;
  /** The outcome of every goal that exists for the role. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** The goals that are missed by little; left out if there are none. */
  readonly nearMisses?: readonly string[];
  /** The result of every score that exists for the role; left out if there are none. */
  readonly scores?: Readonly<Record<string, ExpectedScore>>;
}

/** A subject with its tallies, by period. */
export interface WorkedSubject {
  readonly subjectId: string;
  readonly name: LocalizedText;
  readonly counts: Readonly<Record<Period, Tally>>;
}

/** A longer period of several subjects that was computed by hand, in the order of the league table. */
export interface WorkedRollUp {
  readonly title: LocalizedText;
  /** The id of the roll-up. */
  readonly rollUp: string;
  readonly period: Period;
  readonly subjects: readonly WorkedSubject[];
  readonly table: readonly {
    readonly rank: number | null;
    readonly subjectId: string;
    readonly value: number | null;
    readonly level: string | null;
  }[];
}
