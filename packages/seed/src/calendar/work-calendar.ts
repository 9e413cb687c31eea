import type { Month } from '@beatwork/core';
import { type Clock, clockOf } from './clock.ts';
import { addDays, type Day, daysBetween, monthOf, monthsBetween } from './day.ts';
import { type DayKind, type Holidays, kindOfDay, workOfMonth, workOn } from './day-kind.ts';

/** A day with its units of work, which serve as its weight for `RandomStream.weighted`. */
export type DayChoice = readonly [day: Day, work: number];

/** The calendar of a dataset: the days that may have records, and how much work is done on them. It is computed once. */
export interface WorkCalendar {
  /** The first and the last day with records. */
  readonly from: Day;
  readonly until: Day;
  readonly months: readonly Month[];
  readonly clock: Clock;
  /** The days of a month that may have records, with their work. */
  daysOf(month: Month): readonly DayChoice[];
  /** The work of these days divided by that of a full, ordinary month. */
  shareOf(month: Month): number;
  /** The kind of a day of the calendar, or of one soon after it. */
  kindOf(day: Day): DayKind;
  /** The workdays among the next `count` days after a day. */
  workdaysAfter(day: Day, days: number): readonly Day[];
}

/** Makes the calendar from one day to another, in a time zone. */
export function workCalendar(from: Day, until: Day, timeZone: string, holidays: Holidays): WorkCalendar {
  const days = daysBetween(from, until);
  const kinds = new Map(
    daysBetween(from, addDays(until, 31)).map((day) => [day, kindOfDay(holidays, day)] as const),
  );
  const kindOf = (day: Day) => kinds.get(day) ?? kindOfDay(holidays, day);
  const months = monthsBetween(from, until);
  const choices = new Map(
    months.map((month) => [
      month,
      days.filter((day) => monthOf(day) === month).map((day): DayChoice => [day, workOn[kindOf(day)]]),
    ]),
  );
  const daysOf = (month: Month) => choices.get(month) ?? [];
  const after = new Map<string, readonly Day[]>();
  const workdaysAfter = (day: Day, count: number) => {
    const key = `${day}+${count}`;
    const known = after.get(key);
    if (known !== undefined) return known;
    const found = daysBetween(addDays(day, 1), addDays(day, count)).filter(
      (one) => kindOf(one) === 'workday',
    );
    after.set(key, found);
    return found;
  };
  return {
    from,
    until,
    months,
    clock: clockOf(timeZone),
    daysOf,
    shareOf: (month) => daysOf(month).reduce((sum, [, work]) => sum + work, 0) / workOfMonth,
    kindOf,
    workdaysAfter,
  };
}
