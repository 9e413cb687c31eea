import { calendarError } from '../text/errors/calendar-errors.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { checkPeriodKind, type PeriodKind, periodExamples, periodKinds } from './period-kinds.ts';
import { type NumberedPeriod, periodCount, readPeriod, writePeriod } from './period-number.ts';

/**
 * A calendar period: the day `2014-01-31`, the ISO week `2014-W05` (from Monday on, of the year that holds its
 * Thursday), the month `2014-01`, the quarter `2014-Q1`, the half-year `2014-H1`, the year `2014`. Sorting periods of
 * one kind as texts sorts them in time. Periods lie wholly within the years 0001 to 9999.
 */
export type Period = string;

/**
 * The kind of a period.
 *
 * @example
 * ```ts
 * periodKindOf('2014-W05'); // → 'week'
 * ```
 * @throws PERIOD_INVALID
 */
export function periodKindOf(text: string): PeriodKind {
  return numbered(text).kind;
}

/**
 * Reads a period. If a kind is given, the period must be of that kind.
 *
 * @example
 * ```ts
 * parsePeriod('2015-W53', 'week'); // → '2015-W53'
 * ```
 * @throws PERIOD_INVALID also if the period is of another kind
 * @throws ANALYSIS_INPUT_INVALID for a kind that does not exist
 */
export function parsePeriod(text: string, kind?: PeriodKind): Period {
  numbered(text, kind);
  return text;
}

const expectedPeriod = (kind: PeriodKind): LocalizedText => ({
  en: `a ${periodKinds.labels[kind].en} of the calendar, written as in ${periodExamples[kind]}`,
  zh: `${periodExamples[kind]}（${periodKinds.labels[kind].zh}）`,
});

const anyPeriod: LocalizedText = {
  en: `a calendar period, such as ${periodKinds.values
    .map((kind) => `the ${periodKinds.labels[kind].en} ${periodExamples[kind]}`)
    .join(', ')}`,
  zh: periodKinds.values
    .map((kind) => `${periodExamples[kind]}（${periodKinds.labels[kind].zh}）`)
    .join('、'),
};

/** @throws PERIOD_INVALID */
export function numbered(text: string, kind?: PeriodKind): NumberedPeriod {
  if (kind !== undefined) checkPeriodKind(kind);
  const period = readPeriod(text);
  if (period === null || (kind !== undefined && period.kind !== kind)) {
    const expected = kind === undefined ? anyPeriod : expectedPeriod(kind);
    throw calendarError('PERIOD_INVALID', { value: text, kind: kind ?? null, expected });
  }
  return period;
}

/**
 * The period that is this many periods of its kind later, or earlier if the number is negative.
 *
 * @example
 * ```ts
 * addPeriods('2014-Q1', -1); // → '2013-Q4'
 * addPeriods('2014-W52', 1); // → '2015-W01'
 * ```
 * @param steps a whole number
 * @throws PERIOD_INVALID, PERIOD_OUT_OF_RANGE
 */
export function addPeriods(period: Period, steps: number): Period {
  const { kind, number } = numbered(period);
  const sum = number + steps;
  if (!Number.isInteger(steps) || sum < 0 || sum >= periodCount(kind)) {
    throw calendarError('PERIOD_OUT_OF_RANGE', { period, steps });
  }
  return writePeriod({ kind, number: sum });
}

/**
 * How many periods the later one is after the earlier one; negative where it is before it.
 *
 * @example
 * ```ts
 * periodsBetween('2013-11', '2014-01'); // → 2
 * ```
 * @throws PERIOD_INVALID, PERIOD_KINDS_DIFFER
 */
export function periodsBetween(earlier: Period, later: Period): number {
  const [from, to] = [numbered(earlier), numbered(later)];
  if (from.kind !== to.kind) throw calendarError('PERIOD_KINDS_DIFFER', { one: earlier, other: later });
  return to.number - from.number;
}

/**
 * The same day, week, month and so on of the year before, for a year-on-year comparison.
 *
 * @example
 * ```ts
 * samePeriodLastYear('2014-W05'); // → '2013-W05'
 * samePeriodLastYear('2016-02-29'); // → null
 * ```
 * @returns null where last year had none: for 29 February, and for week 53 after a year of 52
 * @throws PERIOD_INVALID
 */
export function samePeriodLastYear(period: Period): Period | null {
  const year = Number(parsePeriod(period).slice(0, 4));
  const candidate = `${String(year - 1).padStart(4, '0')}${period.slice(4)}`;
  return readPeriod(candidate) === null ? null : candidate;
}
