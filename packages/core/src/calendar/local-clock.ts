import { Temporal } from 'temporal-polyfill';

/** A stretch of time in which the clocks of a zone keep one distance from UTC; all in milliseconds. */
export interface ClockStretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** Finds the stretch that holds an instant. Stretches are found once and kept: a year has three at most. */
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
