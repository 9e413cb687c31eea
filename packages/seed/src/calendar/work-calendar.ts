import type { Month } from '@beatwork/core';
import { type Clock, clockOf } from './clock.ts';
import { addDays, type Day, daysBetween, monthOf, monthsBetween } from './day.ts';
import { type DayKind, type Holidays, kindOfDay, workOfMonth, workOn } from './day-kind.ts';

/** A day with how much work is done on it: what `RandomStream.weighted` chooses from. */
export type DayChoice = readonly [day: Day, work: number];

/** The days on which a bureau's records lie, worked out once. */
export interface WorkCalendar {
  /** The first and the last day with records. */
  readonly from: Day;
  readonly until: Day;
  readonly months: readonly Month[];
  readonly clock: Clock;
  /** The days of a month that have records, by their work. */
  daysOf(month: Month): readonly DayChoice[];
  /** The work of those days against that of a full, ordinary month. */
  shareOf(month: Month): number;
  /** The kind of a day with records, or of one soon after. */
  kindOf(day: Day): DayKind;
  /** The workdays among the next so many days after a day with records. */
  workdaysAfter(day: Day, days: number): readonly Day[];
}

/** The calendar from one day to another, in a time zone. */
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
