import { periodsBetween } from '../calendar/period.ts';
import type { PlaceInput } from '../places/place.ts';
import { defineTerms } from '../text/terms.ts';

/**
 * What the records of the police say about a household: when it was visited and what was promised, but nothing about
 * the people in it.
 */
export interface HouseholdToVisit {
  /** The pseudonym of the household. */
  readonly householdKey: string;
  /** The day of the last visit; null if there was none. */
  readonly lastVisitedOn: string | null;
  /** The day by which something was promised; null if nothing is promised. */
  readonly followUpOn: string | null;
  /** Whether it is a household in hardship 困难群众 for which regular visits were agreed. */
  readonly hardship: boolean;
  /** The place to go to: the gate of the estate or a cell of the map. It is needed only for routes. */
  readonly place?: PlaceInput;
}

/** Why a visit is planned, the most pressing reason first. */
export const visitReasons = defineTerms({
  follow_up_overdue: ['a promise to it is overdue', '承诺事项已逾期'],
  follow_up_due: ['a promise to it is still open', '有承诺事项待办'],
  hardship: ['a visit to the household in hardship is due', '困难群众到期走访'],
  never_visited: ['it has never been visited', '从未走访'],
  longest_unvisited: ['it has not been visited for a long time', '距上次走访时间较长'],
});
/** One of {@link visitReasons}. */
export type VisitReason = (typeof visitReasons.values)[number];

/** Reasons for visits that are made even where the target is already met. */
const owed: readonly VisitReason[] = ['follow_up_overdue', 'follow_up_due', 'hardship'];
export const isOwed = (reason: VisitReason) => owed.includes(reason);

/** A household with the reason to visit it. */
export interface WantedVisit {
  readonly household: HouseholdToVisit;
  readonly reason: VisitReason;
}

/** All households in the order in which to visit them: by reason, then those that have waited longest, then by key. */
export function visitOrder(
  households: readonly HouseholdToVisit[],
  today: string,
  lastDay: string,
  hardshipEvery: number,
): readonly WantedVisit[] {
  return households
    .map((household) => ({ household, reason: reasonFor(household, today, lastDay, hardshipEvery) }))
    .sort(
      (a, b) =>
        visitReasons.values.indexOf(a.reason) - visitReasons.values.indexOf(b.reason) ||
        inOrder(waitingSince(a), waitingSince(b)) ||
        inOrder(a.household.householdKey, b.household.householdKey),
    );
}

function reasonFor(
  { followUpOn, hardship, lastVisitedOn }: HouseholdToVisit,
  today: string,
  lastDay: string,
  hardshipEvery: number,
): VisitReason {
  if (followUpOn !== null && followUpOn < today) return 'follow_up_overdue';
  if (followUpOn !== null && followUpOn <= lastDay) return 'follow_up_due';
  if (hardship && (lastVisitedOn === null || periodsBetween(lastVisitedOn, lastDay) >= hardshipEvery)) {
    return 'hardship';
  }
  return lastVisitedOn === null ? 'never_visited' : 'longest_unvisited';
}

const waitingSince = ({ household, reason }: WantedVisit): string =>
  (reason.startsWith('follow_up') ? household.followUpOn : household.lastVisitedOn) ?? '';

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
