import { anything, callback, day, listOf, onlyFields, rowWith, text } from '../analysis/checks.ts';
import { groupedBy } from '../analysis/grouped-by.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { addPeriods, periodsBetween } from '../calendar/period.ts';
import { periodsIn } from '../calendar/period-interval.ts';
import { type MemberRole, officerRoles } from '../model/member-role.ts';
import type { Posting } from '../model/posting.ts';
import { communityActivities } from '../model/shift.ts';
import type { StationDay } from '../model/station-day.ts';
import type { VehicleSignOut } from '../model/vehicle-sign-out.ts';
import { localIntervals } from '../planning/local-window.ts';
import { minutesOf, unionOf } from '../planning/spans.ts';
import { type DutyRecords, dutyRecordFields, memberKey, spansOfShift, timesAway } from './duty-times.ts';

/** The records of one station. */
export interface StationRecords extends DutyRecords {
  readonly postings: readonly Posting[];
  readonly signOuts: readonly VehicleSignOut[];
}

/** Options of {@link stationDays}. */
export interface StationDaysOptions {
  /** The station whose days are computed. Records of other stations are ignored. */
  readonly stationId: string;
  /** The local days to compute, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The IANA name of the bureau's time zone. */
  readonly timeZone: string;
  /** Gives how many vehicles the station has on a day. */
  readonly vehiclesOn: (day: string) => number;
  /**
   * Whether a day is a workday. The official calendar of public holidays decides this, not the day of the week alone.
   */
  readonly isWorkday: (day: string) => boolean;
  /** Gives the role of a member. Only officers are counted. */
  readonly roleOf: (stationId: string, memberId: string) => MemberRole;
}

const stationRecords = /* @__PURE__ */ rowWith<StationRecords>({
  ...dutyRecordFields,
  postings: /* @__PURE__ */ listOf(
    /* @__PURE__ */ rowWith<Posting>({ stationId: text, memberId: text, from: day }),
  ),
  signOuts: /* @__PURE__ */ listOf(/* @__PURE__ */ rowWith<VehicleSignOut>({ stationId: text })),
});
const stationDaysOptions = /* @__PURE__ */ onlyFields<StationDaysOptions>({
  stationId: text,
  firstDay: day,
  lastDay: day,
  timeZone: /* @__PURE__ */ anything(),
  vehiclesOn: /* @__PURE__ */ callback(),
  isWorkday: /* @__PURE__ */ callback(),
  roleOf: /* @__PURE__ */ callback(),
});

/**
 * Computes the days of a station's force 派出所勤务日 from postings, shifts, absences, call-outs and vehicle sign-outs:
 * officers, those of the community team, the minutes that officers spent in communities, and the vehicles that are out
 * at 8:30 (001, 004). A shift belongs, as a whole, to the local day on which it starts (reading). Minutes are rounded
 * down to whole ones.
 *
 * @returns one record a day, in order; each has the id `station.day`
 * @throws ANALYSIS_INPUT_INVALID for an invalid day, TIME_ZONE_UNKNOWN
 */
export function stationDays(records: StationRecords, options: StationDaysOptions): readonly StationDay[] {
  inputsOf('stationDays').check(
    { records, options },
    { records: stationRecords, options: stationDaysOptions },
  );
  const { stationId, firstDay, lastDay, timeZone, vehiclesOn, isWorkday, roleOf } = options;
  const isHere = (record: { readonly stationId: string }) => record.stationId === stationId;
  const isOfficer = ({ memberId }: { readonly memberId: string }) =>
    officerRoles.some((role) => role === roleOf(stationId, memberId));
  const dayOf = periodsIn('day', timeZone);
  const awayOf = timesAway([...records.absences, ...records.callOuts]);
  const inCommunity = records.shifts
    .filter((shift) => isHere(shift) && isOfficer(shift))
    .filter(({ activity }) => communityActivities.some((each) => each === activity));
  const byDay = groupedBy(inCommunity, ({ startsAt }) => dayOf(startsAt));
  const halfPastEight = new Map(
    localIntervals(
      { days: [1, 2, 3, 4, 5, 6, 7], from: '08:30', to: '08:31' },
      firstDay,
      lastDay,
      timeZone,
    ).map(({ day, start }) => [day, start]),
  );
  const days = Array.from({ length: periodsBetween(firstDay, lastDay) + 1 }, (_, after) =>
    addPeriods(firstDay, after),
  );
  return days.map((day): StationDay => {
    const posted = records.postings.filter(
      (posting) =>
        isHere(posting) &&
        isOfficer(posting) &&
        posting.from <= day &&
        (posting.through === null || day <= posting.through),
    );
    const membersOf = (postings: readonly Posting[]) =>
      new Set(postings.map(({ memberId }) => memberId)).size;
    const at = halfPastEight.get(day);
    const out = records.signOuts.filter(
      (signOut) =>
        isHere(signOut) &&
        at !== undefined &&
        signOut.signedOutAt <= at &&
        (signOut.returnedAt === null || at < signOut.returnedAt),
    );
    const shiftsByMember = groupedBy(byDay.get(day) ?? [], memberKey);
    return {
      id: `${stationId}.${day}`,
      stationId,
      day,
      workday: isWorkday(day),
      officers: membersOf(posted),
      communityTeam: membersOf(posted.filter(({ team }) => team === 'community_team')),
      communityMinutes: [...shiftsByMember.values()].reduce((sum, shifts) => {
        const spans = unionOf(shifts.flatMap((shift) => spansOfShift(shift, awayOf(shift))));
        return sum + Math.floor(minutesOf(spans));
      }, 0),
      vehicles: vehiclesOn(day),
      vehiclesOut: new Set(out.map(({ vehicleId }) => vehicleId)).size,
    };
  });
}
