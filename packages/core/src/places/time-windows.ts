import { listOf, oneOf, onlyFields, optional, text, where, wholeNumber } from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { type ClockStretch, clockOf } from '../calendar/local-clock.ts';
import { isTimeZone } from '../calendar/time-zone.ts';
import { countedText, unitName } from '../text/counted.ts';
import { timeError } from '../text/errors/time-errors.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { percentage } from '../text/numbers-and-days.ts';
import { bestWindows, heldBy } from './best-windows.ts';
import { readInstant } from './days.ts';

/**
 * When something happened, in UTC: at an instant, or at an unknown time between two instants, such as a burglary while
 * the family was away.
 */
export type TimedIncident =
  | { readonly occurredAt: string }
  | { readonly earliest: string; readonly latest: string };

/** Options of {@link timeWindows}. */
export interface TimeWindowOptions {
  /** The IANA name of the time zone whose clocks show the hours. */
  readonly timeZone: string;
  /** Whether to use the hours of a week, which is the default, or of a day. */
  readonly cycle?: 'week' | 'day';
  /** The length of a bin in minutes: 60 (the default), 30 or 15. Windows begin at the start of a bin. */
  readonly binMinutes?: 60 | 30 | 15;
  /** The length of each window in minutes, which is a multiple of the length of a bin. */
  readonly windowMinutes: number;
  /** How many windows to find; 1 by default. Windows never overlap. */
  readonly windows?: number;
}

/** A point of the cycle, as a clock and a calendar show it. */
export interface ClockTime {
  /** The day of the week, 1 for Monday to 7 for Sunday; null if the cycle is a day. */
  readonly weekday: number | null;
  /** `22:00`. */
  readonly time: string;
}

/** A bin of the cycle with the incidents that fall into it. */
export interface TimeBin extends ClockTime {
  /** The number of incidents. Those whose time is uncertain count in part. */
  readonly incidents: number;
  readonly share: number;
}

/** A window of the cycle that holds many incidents. */
export interface TimeWindow {
  readonly from: ClockTime;
  /** The end, which is excluded; it is on the next day if the window crosses midnight. */
  readonly to: ClockTime;
  readonly crossesMidnight: boolean;
  readonly incidents: number;
  readonly share: number;
  /** The share of incidents divided by the share of time: 2 means twice as many as in an even spread. */
  readonly intensity: number;
}

/** What {@link timeWindows} found. */
export interface TimeWindows {
  readonly timeZone: string;
  readonly cycle: 'week' | 'day';
  readonly binMinutes: number;
  readonly incidents: number;
  /** How many incidents have a time that is less exact than a bin. */
  readonly uncertain: number;
  /** All bins of the cycle, from Monday 00:00 or from 00:00. */
  readonly profile: readonly TimeBin[];
  /** The windows that together hold the most, in the order of the cycle. */
  readonly windows: readonly TimeWindow[];
  /** The share of incidents that the windows hold together, and their share of the time. */
  readonly share: number;
  readonly timeShare: number;
  readonly sentence: LocalizedText;
}

const millisecondsAMinute = 60_000;
const minutesADay = 1440;
/** 1 January 1970 was a Thursday. */
const mondayOffset = 3 * minutesADay * millisecondsAMinute;
const longestSpan = 366 * minutesADay * millisecondsAMinute;

const timedIncidents = /* @__PURE__ */ listOf(
  /* @__PURE__ */ where<TimedIncident>((value) => isTimed(value), {
    en: 'an object with occurredAt, or with earliest and latest',
    zh: '含 occurredAt，或含 earliest 与 latest 的对象',
  }),
  1,
);
const timeWindowOptions = /* @__PURE__ */ onlyFields<TimeWindowOptions>({
  timeZone: text,
  cycle: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['week', 'day'])),
  binMinutes: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf([60, 30, 15])),
  windowMinutes: /* @__PURE__ */ wholeNumber(1, 10_080),
  windows: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(1, 672)),
});

/**
 * Computes the profile of incidents over the hours of a week or a day, and the windows that hold the most of them. An
 * incident that happened at an unknown time between two instants is spread evenly over the time between them (aoristic
 * analysis). Windows may cross midnight and the end of the week.
 *
 * @example
 * ```ts
 * const incidents = [
 *   { occurredAt: '2021-12-10T15:10:00.000Z' },
 *   { earliest: '2021-12-10T16:00:00.000Z', latest: '2021-12-10T18:00:00.000Z' },
 * ];
 * const { windows } = timeWindows(incidents, { timeZone: 'Asia/Shanghai', windowMinutes: 240 });
 * windows[0].from; // → { weekday: 5, time: '22:00' }
 * windows[0].to; // → { weekday: 6, time: '02:00' }
 * ```
 * @throws ANALYSIS_INPUT_INVALID, TIME_ZONE_UNKNOWN
 * @see Ratcliffe 2000, Aoristic analysis, International Journal of Geographical Information Science 14(7), 669–679
 */
export function timeWindows(incidents: readonly TimedIncident[], options: TimeWindowOptions): TimeWindows {
  const inputs = inputsOf('timeWindows');
  inputs.check({ incidents, options }, { incidents: timedIncidents, options: timeWindowOptions });
  const { timeZone, cycle = 'week', binMinutes = 60, windowMinutes, windows = 1 } = options;
  if (!isTimeZone(timeZone)) throw timeError('TIME_ZONE_UNKNOWN', { value: timeZone });
  const cycleMinutes = cycle === 'week' ? 7 * minutesADay : minutesADay;
  const length = windowMinutes / binMinutes;
  inputs.require(
    Number.isInteger(length) && length >= 1 && windows * windowMinutes <= cycleMinutes,
    'windowMinutes',
    windowMinutes,
    {
      en: `a multiple of ${binMinutes} that fits ${windows} times into ${cycleMinutes} minutes`,
      zh: `${binMinutes} 的倍数，且 ${windows} 个时段合计不超过 ${cycleMinutes} 分钟`,
    },
  );
  const bins = new Float64Array(cycleMinutes / binMinutes);
  const clock = clockOf(timeZone);
  let uncertain = 0;
  incidents.forEach((incident, index) => {
    const [from, to] = spanOf(inputs, incident, index);
    if (to - from > binMinutes * millisecondsAMinute) uncertain += 1;
    spread(bins, binMinutes * millisecondsAMinute, from, to, clock);
  });

  const clockTime = (bin: number): ClockTime => {
    const minutes = (bin % bins.length) * binMinutes;
    const day = Math.floor(minutes / minutesADay);
    return { weekday: cycle === 'week' ? day + 1 : null, time: timeText(minutes % minutesADay) };
  };
  const profile = Array.from(bins, (held, bin): TimeBin => {
    return { ...clockTime(bin), incidents: held, share: held / incidents.length };
  });
  const best = bestWindows(bins, length, windows).map((start): TimeWindow => {
    const held = heldBy(bins, start, length);
    const share = held / incidents.length;
    const lastMinute = ((start * binMinutes) % minutesADay) + windowMinutes;
    return {
      from: clockTime(start),
      to: clockTime(start + length),
      crossesMidnight: lastMinute > minutesADay,
      incidents: held,
      share,
      intensity: share / (windowMinutes / cycleMinutes),
    };
  });
  const share = Math.min(
    1,
    best.reduce((sum, window) => sum + window.share, 0),
  );
  const timeShare = (windows * windowMinutes) / cycleMinutes;
  const result = {
    timeZone,
    cycle,
    binMinutes,
    incidents: incidents.length,
    uncertain,
    profile,
    windows: best,
  };
  return { ...result, share, timeShare, sentence: sentenceOf({ ...result, share, timeShare }) };
}

function spanOf(inputs: Inputs, incident: TimedIncident, index: number): readonly [from: number, to: number] {
  const at = (field: string, text: string) => {
    const instant = text?.includes('T') ? readInstant(text) : null;
    inputs.require(instant !== null, `incidents[${index}].${field}`, text, {
      en: 'an instant in UTC such as 2014-01-05T01:30:00.000Z',
      zh: '协调世界时（UTC）的时刻，例如 2014-01-05T01:30:00.000Z',
    });
    return instant!;
  };
  if ('occurredAt' in incident) {
    const instant = at('occurredAt', incident.occurredAt);
    return [instant, instant];
  }
  const [from, to] = [at('earliest', incident.earliest), at('latest', incident.latest)];
  inputs.require(from <= to && to - from <= longestSpan, `incidents[${index}].latest`, incident.latest, {
    en: 'not before "earliest", and at most 366 days after it',
    zh: '不早于 earliest，且相隔不超过 366 天',
  });
  return [from, to];
}

/** Adds to each bin of local time its part of one incident. */
function spread(
  bins: Float64Array,
  binLength: number,
  from: number,
  to: number,
  clock: (instant: number) => ClockStretch,
): void {
  const cycle = bins.length * binLength;
  let at = from;
  do {
    const { offset, end } = clock(at);
    const local = (((at + offset + mondayOffset) % cycle) + cycle) % cycle;
    const bin = Math.floor(local / binLength);
    const next = Math.min(to, end, at + (bin + 1) * binLength - local);
    bins[bin]! += from === to ? 1 : (next - at) / (to - from);
    at = next;
  } while (at < to);
}

const timeText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const weekdays = [
  ['Monday', '周一'],
  ['Tuesday', '周二'],
  ['Wednesday', '周三'],
  ['Thursday', '周四'],
  ['Friday', '周五'],
  ['Saturday', '周六'],
  ['Sunday', '周日'],
] as const;

/** "Friday 22:00–02:00", "周五22:00至次日02:00". */
function windowText({ from, to, crossesMidnight }: TimeWindow): LocalizedText {
  const [en, zh] = from.weekday === null ? ['', ''] : weekdays[from.weekday - 1]!;
  const end = to.time === '00:00' ? '24:00' : to.time;
  return {
    en: `${en} ${from.time}–${end}`.trim(),
    zh: `${zh}${from.time}至${crossesMidnight ? '次日' : ''}${end}`,
  };
}

function sentenceOf(result: Omit<TimeWindows, 'sentence'>): LocalizedText {
  const { windows, share, timeShare, incidents, timeZone, cycle } = result;
  const texts = windows.map(windowText);
  const list = (language: 'en' | 'zh', comma: string) => texts.map((text) => text[language]).join(comma);
  const all = countedText(incidents, unitName('incident', '起事件'));
  const [part, time] = [percentage(share), percentage(timeShare)];
  return {
    en: `${list('en', ', ')} (${timeZone}): ${part.en} of ${all.en} in ${time.en} of the ${cycle}.`,
    zh: `${list('zh', '、')}（${timeZone}）：以${cycle === 'week' ? '一周' : '一天'}${time.zh}的时间覆盖${all.zh}的${part.zh}。`,
  };
}

/** Whether the instants of an object are texts. The texts themselves are read later. */
function isTimed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { occurredAt, earliest, latest } = value as Readonly<Record<string, unknown>>;
  return typeof occurredAt === 'string' || (typeof earliest === 'string' && typeof latest === 'string');
}
