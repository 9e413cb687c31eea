import { Temporal } from 'temporal-polyfill';
import type { Span } from './spans.ts';

/**
 * The parts of a stretch of time that lie in each hour of the day, 0 to 23. When clocks go back, one hour comes twice;
 * when they go forward, one is missing.
 */
export function hoursOfDay(period: Span, timeZone: string): readonly (readonly Span[])[] {
  const hours: Span[][] = Array.from({ length: 24 }, () => []);
  let from = period.start;
  while (from < period.end) {
    const local = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
    // The step is computed from the minutes that are left of the hour, because a change of the clocks can skip or
    // repeat the next hour.
    const left = 3_600_000 - (local.minute * 60_000 + local.second * 1000 + local.millisecond);
    const next = local.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const end = Math.min(from + left, next, period.end);
    hours[local.hour]!.push({ start: from, end });
    from = end;
  }
  return hours;
}
