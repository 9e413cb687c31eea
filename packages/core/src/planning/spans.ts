import { instant as instantCheck } from '../analysis/checks.ts';
import type { Inputs } from '../analysis/inputs.ts';
import type { Interval } from '../calendar/period-interval.ts';

/** A stretch of time from `start` (included) to `end` (excluded), in milliseconds since 1970. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const msPerMinute = 60_000;

/** Reads an interval that a caller gave: two different instants in UTC with milliseconds, the earlier one first. */
export function spanOf(inputs: Inputs, field: string, { start, end }: Interval): Span {
  for (const [name, instant] of [
    ['start', start],
    ['end', end],
  ] as const) {
    inputs.require(instantCheck(instant) === null, `${field}.${name}`, instant, {
      en: 'an instant in UTC with milliseconds, such as 2012-08-27T12:00:00.000Z',
      zh: '带毫秒的协调世界时（UTC）时刻，例如 2012-08-27T12:00:00.000Z',
    });
  }
  inputs.require(start < end, field, `${start} – ${end}`, {
    en: 'an interval that ends after it starts',
    zh: '结束晚于开始的时间段',
  });
  return { start: Date.parse(start), end: Date.parse(end) };
}

export const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const intervalOf = ({ start, end }: Span): Interval => ({
  start: instantOf(start),
  end: instantOf(end),
});

export const minutesOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + (end - start), 0) / msPerMinute;

/** The time that lies in any of the spans, as spans in order and without overlaps. Spans that touch are joined. */
export function unionOf(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last === undefined || span.start > last.end) united.push(span);
    else if (span.end > last.end) united[united.length - 1] = { start: last.start, end: span.end };
  }
  return united;
}

/** The time that lies in both lists. Each list is in order and without overlaps. */
export function commonOf(one: readonly Span[], other: readonly Span[]): Span[] {
  const common: Span[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const start = Math.max(one[i]!.start, other[j]!.start);
    const end = Math.min(one[i]!.end, other[j]!.end);
    if (start < end) common.push({ start, end });
    if (one[i]!.end < other[j]!.end) i += 1;
    else j += 1;
  }
  return common;
}

/** The time that lies in the first list and not in the second. Each list is in order and without overlaps. */
export function spansWithout(spans: readonly Span[], removed: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let from = start;
    while (next < removed.length && removed[next]!.end <= from) next += 1;
    for (let each = next; each < removed.length && removed[each]!.start < end; each += 1) {
      if (removed[each]!.start > from) left.push({ start: from, end: removed[each]!.start });
      from = Math.max(from, removed[each]!.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}
