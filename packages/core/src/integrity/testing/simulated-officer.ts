import { periodsWithin } from '../../calendar/period-days.ts';
import type { MemberDay } from '../../model/member-day.ts';
import type { VisitCallBack } from '../../model/visit-call-back.ts';
import type { RandomSource } from '../../random/random-source.ts';
import type { MemberAbsence } from '../attendance.ts';
import type { Claim } from '../claim.ts';
import { isWeekend } from '../weekday.ts';
import { simulatedNote } from './simulated-notes.ts';

/** One officer's records of a period. */
export interface OfficerRecords {
  readonly claims: readonly Claim[];
  readonly callBacks: readonly VisitCallBack[];
  readonly memberDays: readonly MemberDay[];
  readonly absences: readonly MemberAbsence[];
}

export interface OfficerPlace {
  readonly stationId: string;
  readonly memberId: string;
  /** The community in which the officer works, and the one where the officer sometimes stands in for a day. */
  readonly communityId: string;
  readonly otherCommunityId: string;
  /** Whether this station records when a visit ends. */
  readonly endsKnown: boolean;
}

/**
 * Ordinary work of one officer: days of duty with days off, nights and leave; visits in rounds on some of these days,
 * at the officer's own pace, some next door to the one before; notes of the officer's own; some call-backs, of which a
 * few fail for ordinary reasons. Officers differ in all of this, and none of them aims at a threshold.
 */
export function simulatedOfficer(
  place: OfficerPlace,
  months: readonly string[],
  random: RandomSource,
): OfficerRecords {
  const { stationId, memberId } = place;
  const between = (least: number, most: number) => least + (most - least) * random.unit();
  const habits = {
    visits: between(35, 125),
    visitingDays: between(0.5, 1),
    minutes: between(12, 28),
    nextDoor: between(0, 0.03),
    notes: between(0.1, 0.5),
    matched: between(0.94, 1),
    confirmed: between(0.975, 1),
  };
  const claims: Claim[] = [];
  const memberDays: MemberDay[] = [];
  const absences: MemberAbsence[] = [];
  for (const month of months) {
    const days = periodsWithin(month, 'day');
    const leave = random.unit() < 0.1 ? random.below(days.length - 3) : null;
    if (leave !== null)
      absences.push({ stationId, memberId, firstDay: days[leave]!, lastDay: days[leave + 2]! });
    const duty = days.filter((day, index) => {
      if (leave !== null && index >= leave && index <= leave + 2) return false;
      return random.unit() < (isWeekend(day) ? 0.15 : 0.95);
    });
    for (const day of duty) memberDays.push(worked(place, day));
    const visiting = duty.filter(() => random.unit() < habits.visitingDays);
    for (const day of visiting) {
      const visits = countAround(habits.visits / visiting.length, random);
      claims.push(...roundOf(place, day, Math.min(16, visits), claims.length, habits, random));
    }
  }
  return { claims, memberDays, absences, callBacks: callBacksOf(claims, habits, random) };
}

interface Habits {
  readonly minutes: number;
  readonly nextDoor: number;
  readonly notes: number;
  readonly matched: number;
  readonly confirmed: number;
}

/** The visits of one day: one after the other, from some time in the morning on. */
function roundOf(
  { stationId, memberId, communityId, otherCommunityId, endsKnown }: OfficerPlace,
  day: string,
  visits: number,
  before: number,
  habits: Habits,
  random: RandomSource,
): readonly Claim[] {
  const community = random.unit() < 0.05 ? otherCommunityId : communityId;
  let at = Date.parse(`${day}T00:00:00.000+08:00`) + (8 + 4 * random.unit()) * 3_600_000;
  return Array.from({ length: visits }, (_, index): Claim => {
    const nextDoor = random.unit() < habits.nextDoor;
    const minutes = nextDoor ? 2 + 3 * random.unit() : 6 - Math.log(1 - random.unit()) * (habits.minutes - 6);
    const startedAt = new Date(at).toISOString();
    const endedAt = endsKnown ? new Date(at + minutes * 60_000 * (nextDoor ? 1 : 0.85)).toISOString() : null;
    at += minutes * 60_000;
    return {
      id: `${memberId}-v${before + index}`,
      stationId,
      memberId,
      kind: 'household_visit',
      startedAt,
      endedAt,
      householdKey: `hh_${memberId.padEnd(8, 'x')}${before + index}`,
      communityId: community,
      note: random.unit() < habits.notes ? simulatedNote(random) : null,
    };
  });
}

function callBacksOf(
  claims: readonly Claim[],
  habits: Habits,
  random: RandomSource,
): readonly VisitCallBack[] {
  return claims.flatMap((visit) => {
    // One visit in six is drawn, and most of those who are called are reached.
    if (random.unit() >= 1 / 6 || random.unit() < 0.15) return [];
    const numberMatched = random.unit() < habits.matched;
    const visitConfirmed = numberMatched && random.unit() < habits.confirmed;
    return callBackFor(visit, numberMatched, visitConfirmed);
  });
}

/** A call-back two days after a visit. */
const callBackFor = (
  { id, stationId, startedAt }: Claim,
  numberMatched: boolean,
  visitConfirmed: boolean,
): VisitCallBack => ({
  id: `${id}-c`,
  stationId,
  visitId: id,
  calledAt: new Date(Date.parse(startedAt) + 2 * 86_400_000).toISOString(),
  numberMatched,
  visitConfirmed,
  satisfied: visitConfirmed,
});

const worked = ({ stationId, memberId }: OfficerPlace, day: string): MemberDay => ({
  id: `${memberId}-${day}`,
  stationId,
  memberId,
  day,
  minutesWorked: 480,
  overtimeMinutes: 0,
  trainingMinutes: 0,
  nightDuty: false,
  restedAfter: null,
});

/** A count with this mean that varies more than a Poisson count, as counts of real days do. */
function countAround(mean: number, random: RandomSource): number {
  const busy = mean * (0.4 + 1.2 * random.unit());
  let product = random.unit();
  let count = 0;
  for (; product > Math.exp(-busy); count += 1) product *= random.unit();
  return count;
}
