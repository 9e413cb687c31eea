import { calendarError } from '../text/errors/calendar-errors.ts';
import { numbered, type Period, parsePeriod } from './period.ts';
import { checkPeriodKind, type PeriodKind, periodKinds } from './period-kinds.ts';
import { firstDayNumber, numberHolding, periodCount, textOfDay, writePeriod } from './period-number.ts';

/**
 * The first day of a period.
 *
 * @example
 * ```ts
 * firstDayOf('2014-W01'); // → '2013-12-30'
 * ```
 * @throws PERIOD_INVALID
 */
export function firstDayOf(period: Period): Period {
  return textOfDay(firstDayNumber(numbered(period)));
}

/**
 * The last day of a period.
 *
 * @example
 * ```ts
 * lastDayOf('2016-02'); // → '2016-02-29'
 * ```
 * @throws PERIOD_INVALID
 */
export function lastDayOf(period: Period): Period {
  return textOfDay(dayAfter(period) - 1);
}

/**
 * How many calendar days a period has.
 *
 * @example
 * ```ts
 * daysOf('2014-H1'); // → 181
 * ```
 * @throws PERIOD_INVALID
 */
export function daysOf(period: Period): number {
  return dayAfter(period) - firstDayNumber(numbered(period));
}

/**
 * The period of a kind that holds a local day.
 *
 * @example
 * ```ts
 * periodOf('quarter', '2014-05-17'); // → '2014-Q2'
 * ```
 * @throws PERIOD_INVALID also for the last five days of the year 9999 where a week is asked for: it ends in 10000
 */
export function periodOf(kind: PeriodKind, day: Period): Period {
  checkPeriodKind(kind);
  const { number } = numbered(day, 'day');
  return parsePeriod(writePeriod({ kind, number: numberHolding(kind, number) }), kind);
}

/**
 * The shorter periods that make up a longer one, in order. A week belongs to the month, quarter, … that holds its
 * Thursday, so that every week is counted once.
 *
 * @example
 * ```ts
 * periodsWithin('2014-Q1', 'month'); // → ['2014-01', '2014-02', '2014-03']
 * periodsWithin('2014-02', 'week'); // → ['2014-W06', '2014-W07', '2014-W08', '2014-W09']
 * ```
 * @throws PERIOD_INVALID, PERIOD_NOT_LONGER where the kind is not shorter than the period's own
 */
export function periodsWithin(period: Period, kind: PeriodKind): readonly Period[] {
  checkPeriodKind(kind);
  const order = periodKinds.values;
  if (order.indexOf(kind) >= order.indexOf(numbered(period).kind)) {
    throw calendarError('PERIOD_NOT_LONGER', { period, kind, kindName: periodKinds.labels[kind] });
  }
  const first = numberOfFirst(kind, firstDayNumber(numbered(period)));
  const end = Math.min(numberOfFirst(kind, dayAfter(period)), periodCount(kind));
  return Array.from({ length: end - first }, (_, index) => writePeriod({ kind, number: first + index }));
}

/** The number of the first period of a kind that belongs to a longer period which begins on a day. */
function numberOfFirst(kind: PeriodKind, startDay: number): number {
  // The week that contains the third day after the start is the first week whose Thursday is not before the start.
  return numberHolding(kind, kind === 'week' ? startDay + 3 : startDay);
}

/** The number of the day that follows a period. */
function dayAfter(period: Period): number {
  const { kind, number } = numbered(period);
  return firstDayNumber({ kind, number: number + 1 });
}
