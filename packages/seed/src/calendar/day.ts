import { addMonths, type Month } from '@beatwork/core';

/** A calendar day, such as `2014-01-05`. Sorted as texts, days are in the order of time. */
export type Day = string;

const millisecondsOf = (day: Day) => Date.parse(`${day}T00:00:00.000Z`);

/** Adds a number of days to a day; a negative number gives an earlier day. */
export function addDays(day: Day, days: number): Day {
  return new Date(millisecondsOf(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the week, from 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return new Date(millisecondsOf(day)).getUTCDay() || 7;
}

/** The month to which a day belongs. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** Every day from the first to the last, both included. */
export function daysBetween(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Every month with at least one day from the first to the last, both included. */
export function monthsBetween(first: Day, last: Day): readonly Month[] {
  const months: Month[] = [];
  for (let month = monthOf(first); month <= monthOf(last); month = addMonths(month, 1)) months.push(month);
  return months;
}
