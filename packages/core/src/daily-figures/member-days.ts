import { anything, day, onlyFields, rowWith } from '../analysis/checks.ts';
import { groupedBy } from '../analysis/grouped-by.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { addPeriods } from '../calendar/period.ts';
import { periodsIn } from '../calendar/period-interval.ts';
import type { MemberDay } from '../model/member-day.ts';
import type { Shift } from '../model/shift.ts';
import { minutesOf, type Span, spansWithout, unionOf } from '../planning/spans.ts';
import { type DutyRecords, dutyRecordFields, memberKey, spansOfShift, timesAway } from './duty-times.ts';

/** Options of {@link memberDays}. */
export interface MemberDaysOptions {
  /**
   * The first local day to compute. Both days are included. Also give the shifts of the day after the last one, which
   * show whether a member rested after the last night.
   */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The IANA name of the bureau's time zone. */
  readonly timeZone: string;
}

const dutyRecords = /* @__PURE__ */ rowWith<DutyRecords>(dutyRecordFields);
const memberDaysOptions = /* @__PURE__ */ onlyFields<MemberDaysOptions>({
  firstDay: day,
  lastDay: day,
  timeZone: /* @__PURE__ */ anything(),
});

const mostMinutes = 1500;

/**
 * Computes the days that members worked 工作日志 from shifts, absences and call-outs: minutes, overtime, training, night
 * duty, and whether the day after it was free. A shift or call-out belongs, as a whole, to the local day on which
 * it starts (reading); time that two of them share counts once, for the one that starts first. Minutes are rounded down
 * to whole ones. A call-out outside of shifts counts as work and as overtime. Days without work are left out.
 *
 * @returns the days member by member, in order; each has the id `member.day`
 * @throws ANALYSIS_INPUT_INVALID if the shifts and call-outs that start on one day come to more than 25 hours;
 * TIME_ZONE_UNKNOWN
 */
export function memberDays(records: DutyRecords, options: MemberDaysOptions): readonly MemberDay[] {
  inputsOf('memberDays').check({ records, options }, { records: dutyRecords, options: memberDaysOptions });
  const { shifts, absences, callOuts } = records;
  const { firstDay, lastDay, timeZone } = options;
  const dayOf = periodsIn('day', timeZone);
  const absentTimes = timesAway(absences);
  const callOutShifts = callOuts.map(
    (callOut): Shift => ({ ...callOut, postId: null, activity: 'patrol', overtime: true }),
  );
  // If a shift and a call-out start at the same time, the shift comes first, so that the call-out is not counted as
  // overtime.
  const work = groupedBy([...shifts, ...callOutShifts], memberKey);
  return [...work.keys()].sort().flatMap((member) => {
    const pieces = piecesOf(work.get(member)!, absentTimes);
    const byDay = groupedBy(pieces, ({ shift }) => dayOf(shift.startsAt));
    return [...byDay]
      .filter(([day]) => day >= firstDay && day <= lastDay)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([day, ofDay]) => dayWorked(day, ofDay, !byDay.has(addPeriods(day, 1))));
  });
}

interface Piece {
  readonly shift: Shift;
  /** The parts of the shift that count. */
  readonly spans: readonly Span[];
}

/** The shifts of a member with the time that counts for each. Shifts of which nothing is left are dropped. */
function piecesOf(shifts: readonly Shift[], absentTimes: ReturnType<typeof timesAway>): readonly Piece[] {
  let taken: Span[] = [];
  const pieces = shifts
    .toSorted((a, b) =>
      a.startsAt === b.startsAt ? Number(a.overtime) - Number(b.overtime) : a.startsAt < b.startsAt ? -1 : 1,
    )
    .map((shift) => {
      const spans = spansWithout(spansOfShift(shift, absentTimes(shift)), taken);
      taken = unionOf([...taken, ...spans]);
      return { shift, spans };
    });
  return pieces.filter(({ spans }) => spans.length > 0);
}

function dayWorked(day: string, pieces: readonly Piece[], nextDayFree: boolean): readonly MemberDay[] {
  const minutes = (counts: (shift: Shift) => boolean) =>
    Math.floor(minutesOf(pieces.filter(({ shift }) => counts(shift)).flatMap(({ spans }) => spans)));
  const { stationId, memberId } = pieces[0]!.shift;
  const minutesWorked = minutes(() => true);
  if (minutesWorked === 0) return [];
  inputsOf('memberDays').require(
    minutesWorked <= mostMinutes,
    `shifts of ${memberId} on ${day}`,
    minutesWorked,
    {
      en: 'at most 1500 minutes of work that starts on one day',
      zh: '同一天开始的工作不超过 1500 分钟',
    },
  );
  const nightDuty = pieces.some(({ shift }) => shift.activity === 'night_duty');
  return [
    {
      id: `${memberId}.${day}`,
      stationId,
      memberId,
      day,
      minutesWorked,
      overtimeMinutes: minutes(({ overtime }) => overtime),
      trainingMinutes: minutes(({ activity }) => activity === 'training'),
      nightDuty,
      restedAfter: nightDuty ? nextDayFree : null,
    },
  ];
}
