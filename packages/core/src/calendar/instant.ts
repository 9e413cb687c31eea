import { Temporal } from 'temporal-polyfill';
import { timeError } from '../text/errors/time-errors.ts';
import { parsePeriod } from './period.ts';

/** Matches the days that every year has. 29 February is left out, because it depends on the year. */
const dayPattern =
  /\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)/
    .source;
const ordinaryDay = new RegExp(`^${dayPattern}$`);
/** Matches instants as records hold them: in UTC, with milliseconds. */
const ordinaryInstant = new RegExp(String.raw`^${dayPattern}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$`);

/**
 * Reads a local day and returns it. For nearly every day this costs only one test by a pattern.
 *
 * @throws PERIOD_INVALID if the value is not a day of the calendar
 */
export function readDay(day: string): string {
  return typeof day === 'string' && ordinaryDay.test(day) ? day : parsePeriod(day, 'day');
}

/**
 * Reads an instant that is written with any offset, and returns it in UTC with milliseconds and `Z`, so that instants
 * can be compared as texts. Nearly all instants are already written so, and then this costs only one test by a pattern.
 *
 * @throws INSTANT_INVALID where the value is not a text with a date, a time and an offset
 */
export function readInstant(instant: string): string {
  if (typeof instant === 'string' && ordinaryInstant.test(instant)) return instant;
  try {
    return Temporal.Instant.from(instant).toString({ smallestUnit: 'millisecond' });
  } catch {
    throw timeError('INSTANT_INVALID', { value: String(instant) });
  }
}
