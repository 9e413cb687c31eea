import { type Span, unionOf } from './spans.ts';

export const hoursOfWeek = 168;
const minutesOfWeek = hoursOfWeek * 60;

/**
 * Sums a demand that is given for each hour of the week over spans that do not overlap, in minutes from Monday 00:00.
 * The demand of an hour is taken to be even within it.
 */
export function expectedDuring(hourly: readonly number[], spans: readonly Span[]): number {
  let sum = 0;
  for (const { start, end } of spans) {
    for (let hour = Math.floor(start / 60); hour * 60 < end; hour += 1) {
      const minutes = Math.min(end, (hour + 1) * 60) - Math.max(start, hour * 60);
      sum += (hourly[hour]! * minutes) / 60;
    }
  }
  return sum;
}

/**
 * The spans of a stretch of time that begins in the week. A part that reaches into the next week is moved to the start
 * of the week.
 */
export function spansInWeek(start: number, length: number): readonly Span[] {
  const end = start + length;
  if (end <= minutesOfWeek) return [{ start, end }];
  return [
    { start: 0, end: end - minutesOfWeek },
    { start, end: minutesOfWeek },
  ];
}

/** Does the same as {@link expectedDuring} for spans that may overlap. No minute counts twice. */
export const expectedInAny = (hourly: readonly number[], spans: readonly Span[]): number =>
  expectedDuring(hourly, unionOf(spans));
