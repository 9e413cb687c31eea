import { Temporal } from 'temporal-polyfill';
import { day, listOf, rowWith, text, where } from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import type { Interval } from '../calendar/period-interval.ts';
import { isTimeZone } from '../calendar/time-zone.ts';
import { timeError } from '../text/errors/time-errors.ts';

/** A window of local time on some days of the week. If `to` is not after `from`, the window ends on the next day. */
export interface LocalWindow {
  /** 1 is Monday, 7 is Sunday: the days on which it opens. */
  readonly days: readonly number[];
  /** When the window opens, to the minute: `20:00`. */
  readonly from: string;
  /** When the window closes: `22:30`. With a `from` of `22:00`, `02:00` is on the next day. */
  readonly to: string;
}

/** One opening of a window. */
export interface WindowInterval extends Interval {
  /** The local day on which it opens. The whole opening belongs to this day, also after midnight. */
  readonly day: string;
}

const clockTime = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Checks a {@link LocalWindow}. */
const localWindow = /* @__PURE__ */ rowWith<LocalWindow>({
  days: /* @__PURE__ */ listOf(
    /* @__PURE__ */ where<number>(
      (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7,
      {
        en: 'a day of the week from 1, Monday, to 7, Sunday',
        zh: '1（周一）至 7（周日）之间的整数',
      },
    ),
    1,
    7,
  ),
  from: text,
  to: text,
});

/** A hundred years of days. */
const mostDays = 36_525;

/** Minutes since midnight. */
export function minuteOfDay(inputs: Inputs, field: string, time: string): number {
  const read = clockTime.exec(time);
  inputs.require(read !== null, field, time, {
    en: 'a time from 00:00 to 23:59',
    zh: '00:00 至 23:59 之间的时间',
  });
  return Number(read![1]) * 60 + Number(read![2]);
}

/** How long a window is on a day without a change of the clocks. */
export function clockMinutes(inputs: Inputs, field: string, { from, to }: Omit<LocalWindow, 'days'>): number {
  const length = minuteOfDay(inputs, `${field}.to`, to) - minuteOfDay(inputs, `${field}.from`, from);
  inputs.require(length !== 0, `${field}.to`, to, {
    en: 'a time other than that at which the window opens',
    zh: '与开始不同的时间',
  });
  return length > 0 ? length : length + 24 * 60;
}

/**
 * The times at which a window is open from one local day to another, both included. Use it for opening hours or patrol
 * windows. If clocks go forward or back during the window, it is an hour shorter or longer; if nothing of it is left on
 * a day, it is not open on that day.
 *
 * @example
 * ```ts
 * localIntervals({ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '02:00' }, '2012-08-31', '2012-08-31', 'Asia/Shanghai'); // → [{ day: '2012-08-31', start: '2012-08-31T14:00:00.000Z', end: '2012-08-31T18:00:00.000Z' }]
 * ```
 * @throws ANALYSIS_INPUT_INVALID, TIME_ZONE_UNKNOWN
 */
export function localIntervals(
  window: LocalWindow,
  firstDay: string,
  lastDay: string,
  timeZone: string,
): readonly WindowInterval[] {
  const inputs = inputsOf('localIntervals');
  inputs.check(
    { window, firstDay, lastDay, timeZone },
    { window: localWindow, firstDay: day, lastDay: day, timeZone: text },
  );
  checkDays(inputs, 'window.days', window.days);
  const length = clockMinutes(inputs, 'window', window);
  inputs.require(firstDay <= lastDay, 'lastDay', lastDay, {
    en: 'a day that is not before the first',
    zh: '不早于首日的日期',
  });
  inputs.require((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 < mostDays, 'lastDay', lastDay, {
    en: 'within a hundred years of the first day',
    zh: '首日起一百年以内的日期',
  });
  checkTimeZone(timeZone);
  const from = Temporal.PlainTime.from(window.from);
  const found: WindowInterval[] = [];
  const last = Temporal.PlainDate.from(lastDay);
  for (let date = Temporal.PlainDate.from(firstDay); Temporal.PlainDate.compare(date, last) <= 0; ) {
    if (window.days.includes(date.dayOfWeek)) {
      const opens = date.toPlainDateTime(from);
      const start = instantText(opens, timeZone);
      const end = instantText(opens.add({ minutes: length }), timeZone);
      if (start < end) found.push({ day: date.toString(), start, end });
    }
    date = date.add({ days: 1 });
  }
  return found;
}

export function checkDays(inputs: Inputs, field: string, days: readonly number[]): void {
  inputs.notEmpty(field, days);
  inputs.distinct(field, days);
  for (const day of days) {
    inputs.require(Number.isInteger(day) && day >= 1 && day <= 7, field, day, {
      en: 'a day of the week from 1, Monday, to 7, Sunday',
      zh: '1（周一）至 7（周日）之间的整数',
    });
  }
}

export function checkTimeZone(timeZone: string): void {
  if (!isTimeZone(timeZone)) throw timeError('TIME_ZONE_UNKNOWN', { value: timeZone });
}

const instantText = (local: Temporal.PlainDateTime, timeZone: string) =>
  local.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'millisecond' });
