import { inputsOf } from '../analysis/inputs.ts';
import { earlierDay, laterDay } from '../calendar/day-order.ts';
import { addPeriods, parsePeriod } from '../calendar/period.ts';
import type { MemberDay } from '../model/member-day.ts';

/** Whole local days on which a member was not on duty 请假、外出等. The reason does not matter here and is not asked for. */
export interface MemberAbsence {
  readonly stationId: string;
  readonly memberId: string;
  /** The first and the last day, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Who was on duty and when, as far as the records of working days and absences show it. */
export interface Attendance {
  /** The local days of a month on which a member worked; null if nothing was recorded for the month. */
  readonly dutyDays: (stationId: string, memberId: string, month: string) => ReadonlySet<string> | null;
  /** Whether a member has work on record for a local day, or a night duty that began the day before. */
  readonly onDuty: (stationId: string, memberId: string, day: string) => boolean;
  readonly absent: (stationId: string, memberId: string, day: string) => boolean;
}

/**
 * Reads who was on duty. Only the days of absences within `within` count.
 * @throws ANALYSIS_INPUT_INVALID for an absence that ends before it begins, PERIOD_INVALID for invalid days
 */
export function attendanceOf(
  memberDays: readonly MemberDay[],
  absences: readonly MemberAbsence[],
  within: { readonly firstDay: string; readonly lastDay: string } = {
    firstDay: '0001-01-01',
    lastDay: '9999-12-31',
  },
): Attendance {
  const months = new Map<string, Set<string>>();
  const nights = new Set<string>();
  for (const { stationId, memberId, day, minutesWorked, nightDuty } of memberDays) {
    parsePeriod(day, 'day');
    const key = `${stationId}/${memberId}/${day.slice(0, 7)}`;
    const days = months.get(key) ?? new Set();
    if (minutesWorked > 0) days.add(day);
    months.set(key, days);
    // A night duty continues into the next day.
    if (nightDuty) nights.add(`${stationId}/${memberId}/${addPeriods(day, 1)}`);
  }
  const away = new Set<string>();
  for (const { stationId, memberId, firstDay, lastDay } of absences) {
    parsePeriod(firstDay, 'day');
    parsePeriod(lastDay, 'day');
    inputsOf('attendanceOf').require(firstDay <= lastDay, 'lastDay', lastDay, {
      en: 'a day no earlier than firstDay',
      zh: '不早于 firstDay 的日期',
    });
    // An absence may be recorded with an end in the far future, so only its days within the period are examined.
    const last = earlierDay(lastDay, within.lastDay);
    for (let day = laterDay(firstDay, within.firstDay); day <= last; day = addPeriods(day, 1))
      away.add(`${stationId}/${memberId}/${day}`);
  }
  const dutyDays: Attendance['dutyDays'] = (stationId, memberId, month) =>
    months.get(`${stationId}/${memberId}/${month}`) ?? null;
  return {
    dutyDays,
    onDuty: (stationId, memberId, day) =>
      dutyDays(stationId, memberId, day.slice(0, 7))?.has(day) === true ||
      nights.has(`${stationId}/${memberId}/${day}`),
    absent: (stationId, memberId, day) => away.has(`${stationId}/${memberId}/${day}`),
  };
}
