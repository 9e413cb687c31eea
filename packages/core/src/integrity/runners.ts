import type { UnconfirmedOptions, UnmatchedOptions } from './call-back-tests.ts';
import { fewCallBacks, unconfirmedVisits, unmatchedNumbers } from './call-back-tests.ts';
import type { IntegrityCheck } from './check-names.ts';
import { claimsOffRoster, claimsWhileAbsent } from './claims-off-duty.ts';
import { duplicateVisits } from './duplicate-visits.ts';
import { exactlyOnThreshold, householdCounts, type ThresholdOptions } from './exactly-on-threshold.ts';
import type { IntegrityTest } from './finding.ts';
import { impossibleTravel, type TravelOptions } from './impossible-travel.ts';
import { minuteDigits } from './minute-digits.ts';
import { type MonthEndOptions, monthEndBurst } from './month-end-burst.ts';
import { overlappingClaims } from './overlapping-claims.ts';
import { type RapidVisitOptions, rapidVisits } from './rapid-visits.ts';
import { type SimilarNoteOptions, similarNotes } from './similar-notes/similar-notes.ts';
import { weekdayPattern } from './weekday-pattern.ts';
import type { Work } from './work.ts';

/** Settings of single checks; each has its own defaults. */
export interface IntegritySettings {
  readonly impossible_travel?: TravelOptions;
  readonly rapid_visits?: RapidVisitOptions;
  readonly month_end_burst?: MonthEndOptions;
  readonly exactly_on_threshold?: ThresholdOptions;
  readonly similar_notes?: SimilarNoteOptions;
  readonly unconfirmed_visits?: UnconfirmedOptions;
  readonly unmatched_numbers?: UnmatchedOptions;
}

type Run = (work: Work, settings: IntegritySettings) => readonly IntegrityTest[];

/** The function of each check, which runs on the work of a period. */
export const runners: Readonly<Record<IntegrityCheck, Run>> = {
  overlapping_claims: ({ groups }) => overlappingClaims(groups),
  duplicate_visits: (work) => duplicateVisits(work.groups, work),
  impossible_travel: ({ groups, places }, settings) =>
    impossibleTravel(groups, places, settings.impossible_travel),
  claims_while_absent: (work) => claimsWhileAbsent(work.groups, work.attendance, work),
  claims_off_roster: (work) => claimsOffRoster(work.groups, work.attendance, work),
  rapid_visits: ({ groups, timeZone }, settings) =>
    rapidVisits(groups, { ...settings.rapid_visits, timeZone }),
  month_end_burst: ({ groups, attendance, months, timeZone }, settings) =>
    monthEndBurst(groups, attendance, months, { ...settings.month_end_burst, timeZone }),
  exactly_on_threshold: (work, settings) =>
    exactlyOnThreshold(householdCounts(work.groups, work), settings.exactly_on_threshold),
  similar_notes: ({ groups }, settings) => similarNotes(groups, settings.similar_notes),
  weekday_pattern: (work) => weekdayPattern(work.groups, work.attendance, work.months, work),
  minute_digits: ({ groups }) => minuteDigits(groups),
  unconfirmed_visits: ({ groups, callBacks }, settings) =>
    unconfirmedVisits(groups, callBacks, settings.unconfirmed_visits),
  unmatched_numbers: ({ groups, callBacks }, settings) =>
    unmatchedNumbers(groups, callBacks, settings.unmatched_numbers),
  few_call_backs: ({ groups, callBacks }) => fewCallBacks(groups, callBacks),
};
