import { Temporal } from 'temporal-polyfill';
import { BeatworkError } from '../text/error.ts';
import { isTimeZone } from './time-zone.ts';

/** A calendar month: `2014-01`. Its text order is its time order. */
export type Month = string;

/** From `start` (included) to `end` (excluded), as UTC instants with milliseconds. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

const pattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a month. */
export function isMonth(text: string): boolean {
  return pattern.test(text);
}

/**
 * Reads a month.
 * @throws MONTH_INVALID
 */
export function parseMonth(text: string): Month {
  if (!isMonth(text)) throw new BeatworkError('MONTH_INVALID', { value: text });
  return text;
}

/**
 * The month so many months later (or earlier, where negative).
 *
 * @example
 * ```ts
 * addMonths('2014-01', -1); // → '2013-12'
 * ```
 * @throws MONTH_INVALID
 */
export function addMonths(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(parseMonth(month)).add({ months }).toString();
}

/** The last day of a month, `2014-01-31`. */
export function lastDayOf(month: Month): string {
  const yearMonth = Temporal.PlainYearMonth.from(parseMonth(month));
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth }).toString();
}

/**
 * When a month begins and ends in a time zone.
 *
 * @example
 * ```ts
 * monthInterval('2014-01', 'Asia/Shanghai').start; // → '2013-12-31T16:00:00.000Z'
 * ```
 * @throws MONTH_INVALID, TIME_ZONE_UNKNOWN
 */
export function monthInterval(month: Month, timeZone: string): Interval {
  return { start: startOf(month, timeZone), end: startOf(addMonths(month, 1), timeZone) };
}

function startOf(month: Month, timeZone: string): string {
  if (!isTimeZone(timeZone)) throw new BeatworkError('TIME_ZONE_UNKNOWN', { value: timeZone });
  return Temporal.PlainYearMonth.from(parseMonth(month))
    .toPlainDate({ day: 1 })
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}

/**
 * Tells the month of an instant in one time zone. Months are found once and kept, so that binning a million
 * records costs a comparison of texts each.
 *
 * @example
 * ```ts
 * const monthOf = monthsIn('Asia/Shanghai');
 * monthOf('2014-01-31T16:00:00.000Z'); // → '2014-02'
 * ```
 * @param timeZone an IANA name
 * @returns a function of instants in UTC with milliseconds and `Z`, as the records have them
 * @throws TIME_ZONE_UNKNOWN
 */
export function monthsIn(timeZone: string): (instant: string) => Month {
  if (!isTimeZone(timeZone)) throw new BeatworkError('TIME_ZONE_UNKNOWN', { value: timeZone });
  let current: KnownMonth = { month: '', start: '', end: '' };
  const known: KnownMonth[] = [];
  return (instant) => {
    if (holds(current, instant)) return current.month;
    current = known.find((each) => holds(each, instant)) ?? monthAt(instant, timeZone);
    if (!known.includes(current)) known.push(current);
    return current.month;
  };
}

interface KnownMonth extends Interval {
  readonly month: Month;
}

const holds = ({ start, end }: Interval, instant: string) => instant >= start && instant < end;

function monthAt(instant: string, timeZone: string): KnownMonth {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const month = day.toPlainYearMonth().toString();
  return { month, ...monthInterval(month, timeZone) };
}
