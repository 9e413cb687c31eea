import { calendarError } from '../text/errors/calendar-errors.ts';
import { addPeriods, type Period } from './period.ts';
import { type Interval, periodInterval, periodsIn } from './period-interval.ts';
import { readPeriod } from './period-number.ts';

/** A calendar month, written `2014-01`. Sorting months as texts sorts them in time. */
export type Month = Period;

/** Whether a text is a month. */
export function isMonth(text: string): boolean {
  return readPeriod(text)?.kind === 'month';
}

/**
 * Reads a month.
 * @throws MONTH_INVALID
 */
export function parseMonth(text: string): Month {
  if (!isMonth(text)) throw calendarError('MONTH_INVALID', { value: text });
  return text;
}

/**
 * The month that is this many months later, or earlier if the number is negative.
 *
 * @example
 * ```ts
 * addMonths('2014-01', -1); // → '2013-12'
 * ```
 * @throws MONTH_INVALID, PERIOD_OUT_OF_RANGE
 */
export function addMonths(month: Month, months: number): Month {
  return addPeriods(parseMonth(month), months);
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
  return periodInterval(parseMonth(month), timeZone);
}

/**
 * Tells the month of an instant in one time zone, as {@link periodsIn} does.
 *
 * @example
 * ```ts
 * const monthOf = monthsIn('Asia/Shanghai');
 * monthOf('2014-01-31T16:00:00.000Z'); // → '2014-02'
 * ```
 * @throws TIME_ZONE_UNKNOWN
 */
export function monthsIn(timeZone: string): (instant: string) => Month {
  return periodsIn('month', timeZone);
}
