import { oneOf, onlyFields, optional } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { timeError } from '../text/errors/time-errors.ts';
import { type ClockStretch, clockOf } from './local-clock.ts';
import { readPeriod } from './period-number.ts';
import { isTimeZone } from './time-zone.ts';

/**
 * What to do with a local time that a change of the clocks skips or repeats. The choices are those of Temporal:
 * `reject` throws, `earlier` and `later` take one of the two instants, and `compatible` takes the earlier instant of a
 * repeated time and the later one of a skipped time.
 */
export type LocalTimeChoice = (typeof choices)[number];
const choices = ['reject', 'earlier', 'later', 'compatible'] as const;

/** How {@link instantsIn} reads local times. */
export interface LocalTimeOptions {
  /** It is `reject` by default, because nobody would notice an instant that is wrong by an hour. */
  readonly disambiguation?: LocalTimeChoice;
}

const localTimeOptions = /* @__PURE__ */ onlyFields<LocalTimeOptions>({
  disambiguation: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(choices)),
});

/**
 * Reads local times, as spreadsheets and CSV files hold them, and returns the instants at which the clocks of a time
 * zone show them. A date and a time of 24 hours are needed; seconds and their fractions, to milliseconds, are
 * optional: `2014-01-05 08:30`, `2014-01-05T08:30:15.250`, `2014/1/5 8:30`, `2014.1.5 8:30`, `2014年1月5日 8时30分`, also in
 * full-width digits. The order is always year, month, day; a text with an offset or a `Z` is no local time.
 *
 * @example
 * ```ts
 * const instantOf = instantsIn('Asia/Shanghai');
 * instantOf('2014/1/5 8:30'); // → '2014-01-05T00:30:00.000Z'
 * instantsIn('America/New_York', { disambiguation: 'earlier' })('2014-11-02 01:30'); // → '2014-11-02T05:30:00.000Z'
 * ```
 * @param timeZone an IANA name
 * @returns a function from a local time to an instant in UTC with milliseconds and `Z`, as records hold it; it throws
 *   LOCAL_TIME_INVALID, LOCAL_TIME_SKIPPED and LOCAL_TIME_REPEATED
 * @throws TIME_ZONE_UNKNOWN, ANALYSIS_INPUT_INVALID
 */
export function instantsIn(timeZone: string, options: LocalTimeOptions = {}): (localTime: string) => string {
  if (!isTimeZone(timeZone)) throw timeError('TIME_ZONE_UNKNOWN', { value: timeZone });
  inputsOf('instantsIn').field('options', options, localTimeOptions);
  const { disambiguation = 'reject' } = options;
  const clock = clockOf(timeZone);
  return (localTime) => {
    const local = readLocalTime(localTime);
    const around = stretchesAround(clock, local);
    const possible = around
      .filter(({ start, end, offset }) => local - offset >= start && local - offset < end)
      .map(({ offset }) => local - offset);
    if (possible.length !== 1 && disambiguation === 'reject') {
      const code = possible.length === 0 ? 'LOCAL_TIME_SKIPPED' : 'LOCAL_TIME_REPEATED';
      throw timeError(code, { value: localTime, timeZone });
    }
    // A skipped time is read with the offset before the change and with the one after it.
    const instants = possible.length > 0 ? possible : around.map(({ offset }) => local - offset);
    const takesLater =
      disambiguation === 'later' || (disambiguation === 'compatible' && possible.length === 0);
    return instantText(takesLater ? Math.max(...instants) : Math.min(...instants), localTime);
  };
}

const form =
  /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})(?:日\s*|[T\s]\s*)(\d{1,2})[:时](\d{2})(?:分|(?:[:分](\d{2})(?:[.,](\d{1,3}))?秒?))?$/;

/** The milliseconds of the instant at which clocks in UTC would show a local time. */
function readLocalTime(text: string): number {
  const parts = form.exec(String(text).normalize('NFKC').trim());
  const [, year, first, month, second, day, hour, minute, seconds = '0', fraction = '0'] = parts ?? [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const isDate = (first === second || (first === '年' && second === '月')) && readPeriod(date) !== null;
  if (!isDate || Number(hour) > 23 || Number(minute) > 59 || Number(seconds) > 59) {
    throw timeError('LOCAL_TIME_INVALID', { value: text });
  }
  const clockTime = ((Number(hour) * 60 + Number(minute)) * 60 + Number(seconds)) * 1000;
  return Date.parse(`${date}T00:00:00.000Z`) + clockTime + Number(fraction.padEnd(3, '0'));
}

const dayLength = 86_400_000;

/**
 * The stretches of equal offset from the one that holds the day before a local time to the one that holds the day after
 * it.
 */
function stretchesAround(
  clock: (instant: number) => ClockStretch,
  local: number,
): readonly [ClockStretch, ...ClockStretch[]] {
  let stretch = clock(local - dayLength);
  const around: [ClockStretch, ...ClockStretch[]] = [stretch];
  while (stretch.end <= local + dayLength) {
    stretch = clock(stretch.end);
    around.push(stretch);
  }
  return around;
}

function instantText(instant: number, localTime: string): string {
  const text = new Date(instant).toISOString();
  // Outside of the years 0000 to 9999 the text has a sign and two more digits.
  if (text.length !== 24) throw timeError('LOCAL_TIME_INVALID', { value: localTime });
  return text;
}
