import {
  count,
  day,
  flag,
  instant,
  listOf,
  notNegative,
  nullable,
  numberFrom,
  oneOf,
  onlyFields,
  optional,
  rowWith,
  text,
} from '../analysis/checks.ts';
import { addPeriods, type Period, parsePeriod } from '../calendar/period.ts';
import { firstDayOf, lastDayOf, periodsWithin } from '../calendar/period-days.ts';
import { periodInterval } from '../calendar/period-interval.ts';
import type { MemberDay } from '../model/member-day.ts';
import type { VisitCallBack } from '../model/visit-call-back.ts';
import { type Attendance, attendanceOf, type MemberAbsence } from './attendance.ts';
import { type CallBacksByVisit, callBacksByVisit } from './call-back-tests.ts';
import { type Claim, claimKinds } from './claim.ts';
import type { CommunityPlace } from './impossible-travel.ts';
import { claimsByMember, type MemberClaims } from './member-claims.ts';

/** The records that a report is made from. Leave out what is not recorded; checks that need it are then not made. */
export interface IntegrityRecords {
  readonly claims: readonly Claim[];
  readonly callBacks?: readonly VisitCallBack[];
  /** The roster: days that were worked. */
  readonly memberDays?: readonly MemberDay[];
  readonly absences?: readonly MemberAbsence[];
  readonly places?: readonly CommunityPlace[];
}

/** Checks {@link IntegrityRecords}: the fields that the checks read. */
export const integrityRecords = /* @__PURE__ */ onlyFields<IntegrityRecords>({
  claims: /* @__PURE__ */ listOf(
    /* @__PURE__ */ onlyFields<Claim>({
      id: text,
      stationId: text,
      memberId: text,
      kind: /* @__PURE__ */ oneOf(claimKinds.values),
      startedAt: instant,
      endedAt: /* @__PURE__ */ nullable(instant),
      householdKey: /* @__PURE__ */ nullable(text),
      communityId: /* @__PURE__ */ nullable(text),
      note: /* @__PURE__ */ nullable(text),
    }),
  ),
  callBacks: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ rowWith<VisitCallBack>({
        stationId: text,
        visitId: text,
        numberMatched: flag,
        visitConfirmed: flag,
      }),
    ),
  ),
  memberDays: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ rowWith<MemberDay>({
        stationId: text,
        memberId: text,
        day,
        minutesWorked: count,
        nightDuty: flag,
      }),
    ),
  ),
  absences: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ rowWith<MemberAbsence>({
        stationId: text,
        memberId: text,
        firstDay: day,
        lastDay: day,
      }),
    ),
  ),
  places: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ rowWith<CommunityPlace>({
        stationId: text,
        communityId: text,
        latitude: /* @__PURE__ */ numberFrom(-90, 90),
        longitude: /* @__PURE__ */ numberFrom(-180, 180),
        radius: notNegative,
      }),
    ),
  ),
});

/** The records of one period, as the checks take them. */
export interface Work {
  readonly timeZone: string;
  readonly months: readonly Period[];
  readonly groups: readonly MemberClaims[];
  readonly attendance: Attendance;
  readonly callBacks: CallBacksByVisit;
  readonly places: readonly CommunityPlace[];
}

/** @throws ANALYSIS_INPUT_INVALID, PERIOD_INVALID, PERIOD_NOT_LONGER, TIME_ZONE_UNKNOWN */
export function workOf(records: IntegrityRecords, period: Period, timeZone: string): Work {
  const months = /^\d{4}-\d\d$/.test(period)
    ? [parsePeriod(period, 'month')]
    : periodsWithin(period, 'month');
  const { start, end } = periodInterval(period, timeZone);
  // A night duty of the day before reaches into the period.
  const [firstDay, lastDay] = [addPeriods(firstDayOf(period), -1), lastDayOf(period)];
  return {
    timeZone,
    months,
    groups: claimsByMember(records.claims.filter(({ startedAt }) => startedAt >= start && startedAt < end)),
    attendance: attendanceOf(
      (records.memberDays ?? []).filter(({ day }) => day >= firstDay && day <= lastDay),
      records.absences ?? [],
      { firstDay, lastDay },
    ),
    callBacks: callBacksByVisit(records.callBacks ?? []),
    places: records.places ?? [],
  };
}
