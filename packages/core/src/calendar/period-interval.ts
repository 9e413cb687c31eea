import { Temporal } from 'temporal-polyfill';
import { timeError } from '../text/errors/time-errors.ts';
import { readInstant } from './instant.ts';
import { addPeriods, numbered, type Period } from './period.ts';
import { periodOf } from './period-days.ts';
import { checkPeriodKind, type PeriodKind } from './period-kinds.ts';
import { firstDayNumber } from './period-number.ts';
import { isTimeZone } from './time-zone.ts';

/** The time from `start` (included) to `end` (excluded). Both are instants in UTC with milliseconds. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/**
 * When a period begins and ends in a time zone: from the first moment of its first day to that of the day after
 * its last. A day that a zone left out, such as 30 December 2011 in Samoa, is empty.
 *
 * @example
 * ```ts
 * periodInterval('2014-Q1', 'Asia/Shanghai').end; // → '2014-03-31T16:00:00.000Z'
 * ```
 * @param timeZone an IANA name
 * @throws PERIOD_INVALID, TIME_ZONE_UNKNOWN
 */
export function periodInterval(period: Period, timeZone: string): Interval {
  numbered(period);
  return intervalIn(period, checked(timeZone));
}

/**
 * Tells the period of an instant in one time zone: the one whose interval holds it. Periods are found once and kept. So
 * each of a million records costs only a comparison of texts if records of one period follow each other, and otherwise
 * a binary search.
 *
 * @example
 * ```ts
 * const weekOf = periodsIn('week', 'Asia/Shanghai');
 * weekOf('2014-02-02T16:00:00.000Z'); // → '2014-W06'
 * ```
 * @param timeZone an IANA name
 * @returns a function of instants. Those in UTC with milliseconds and `Z`, as the records have them, are fast; any other
 *   offset is read too. It throws INSTANT_INVALID for what is no instant, and PERIOD_INVALID for one outside the years
 *   0001 to 9999 of the zone
 * @throws TIME_ZONE_UNKNOWN
 */
export function periodsIn(kind: PeriodKind, timeZone: string): (instant: string) => Period {
  checkPeriodKind(kind);
  checked(timeZone);
  let current: KnownPeriod = { period: '', start: '', end: '' };
  const known: KnownPeriod[] = [];
  return (given) => {
    const instant = readInstant(given);
    if (holds(current, instant)) return current.period;
    const after = indexAfter(known, instant);
    const before = known[after - 1];
    if (before !== undefined && holds(before, instant)) {
      current = before;
    } else {
      current = periodAt(kind, instant, timeZone);
      known.splice(after, 0, current);
    }
    return current.period;
  };
}

interface KnownPeriod extends Interval {
  readonly period: Period;
}

const holds = ({ start, end }: Interval, instant: string) => instant >= start && instant < end;

/** The index, in order of time, of the first period that begins after the instant. */
function indexAfter(known: readonly KnownPeriod[], instant: string): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (known[middle]!.start <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function periodAt(kind: PeriodKind, instant: string, timeZone: string): KnownPeriod {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const period = periodOf(kind, day.toString());
  const found = knownPeriod(period, timeZone);
  // When clocks go back across midnight, the old day comes again for an hour. This hour counts as part of the new day.
  return instant < found.end ? found : knownPeriod(addPeriods(period, 1), timeZone);
}

function knownPeriod(period: Period, timeZone: string): KnownPeriod {
  const { start, end } = intervalIn(period, timeZone);
  // An instant of the year 10000 begins with "+", which sorts before digits, so a text that sorts after them stands for
  // it.
  return { period, start, end: end.startsWith('+') ? '~' : end };
}

function intervalIn(period: Period, timeZone: string): Interval {
  const { kind, number } = numbered(period);
  return {
    start: firstMoment(firstDayNumber({ kind, number }), timeZone),
    end: firstMoment(firstDayNumber({ kind, number: number + 1 }), timeZone),
  };
}

const firstDate = Temporal.PlainDate.from('0001-01-01');

/** The first moment of a day, which is given by its number. */
function firstMoment(day: number, timeZone: string): string {
  const date = firstDate.add({ days: day });
  return date.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'millisecond' });
}

function checked(timeZone: string): string {
  if (!isTimeZone(timeZone)) throw timeError('TIME_ZONE_UNKNOWN', { value: timeZone });
  return timeZone;
}
