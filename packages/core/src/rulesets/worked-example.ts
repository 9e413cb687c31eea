import type { Period } from '../calendar/period.ts';
import type { Tally } from '../metrics/tally.ts';
import type { MemberRole } from '../model/member-role.ts';
import type { Outcome } from '../rules/evaluate/outcome.ts';
import type { TallyHistory } from '../rules/evaluate/readers.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** What a score must come to. */
interface ExpectedScore {
  /** Null where they are unknown. */
  readonly points: number | null;
  /** The id of the band; null where the points are unknown, or where there are no bands. */
  readonly level: string | null;
  /** The id of the veto that decides; none where it is left out. */
  readonly veto?: string;
}

/** A period worked out by hand, with what the rules must say of it. */
export interface WorkedExample {
  readonly title: LocalizedText;
  /** Null where the subject is not a member. */
  readonly role: MemberRole | null;
  /** The first period of the rules where it is left out. */
  readonly period?: Period;
  readonly counts: Tally;
  /** The tallies of earlier periods, the latest first; nothing is known of them where it is left out. */
  readonly history?: TallyHistory;
  /** Of every goal that exists for the role. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** The goals that are missed by little; none where it is left out. */
  readonly nearMisses?: readonly string[];
  /** Of every score that exists for the role; left out where there are none. */
  readonly scores?: Readonly<Record<string, ExpectedScore>>;
}

/** A subject with its tallies, by period. */
export interface WorkedSubject {
  readonly subjectId: string;
  readonly name: LocalizedText;
  readonly counts: Readonly<Record<Period, Tally>>;
}

/** A longer period of several subjects worked out by hand, in the order of the league table. */
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
