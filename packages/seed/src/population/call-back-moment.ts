import type { Moment } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import { officeHours, pickSecond } from '../calendar/hours.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { RandomStream } from '../random/random-stream.ts';

/**
 * Draws the time of a call-back: on a workday, 1 to `days` days later, in office hours.
 * @returns undefined if there is no such day, or if it is not over on the reference date
 */
export function callBackMoment(
  { workdaysAfter, until }: WorkCalendar,
  stream: RandomStream,
  checked: Day,
  days: number,
): Moment | undefined {
  const [first, ...others] = workdaysAfter(checked, days);
  if (first === undefined) return undefined;
  const moment = { day: stream.pick([first, ...others]), second: pickSecond(stream, officeHours) };
  return moment.day <= until ? moment : undefined;
}
