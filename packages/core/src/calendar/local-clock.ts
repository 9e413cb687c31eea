import { Temporal } from 'temporal-polyfill';

/** A stretch of time in which the offset of a time zone from UTC stays the same. All numbers are milliseconds. */
export interface ClockStretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/**
 * Finds the stretch that contains an instant. Stretches are found once and kept, because a year has only up to three of
 * them.
 */
export function clockOf(timeZone: string): (instant: number) => ClockStretch {
  const known: ClockStretch[] = [];
  const holds = ({ start, end }: ClockStretch, instant: number) => instant >= start && instant < end;
  return (instant) => {
    const found = known.find((stretch) => holds(stretch, instant));
    if (found !== undefined) return found;
    const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(timeZone);
    const before = at.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
    const after = at.getTimeZoneTransition('next');
    const stretch = {
      start: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
      end: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
      offset: at.offsetNanoseconds / 1e6,
    };
    known.unshift(stretch);
    return stretch;
  };
}
