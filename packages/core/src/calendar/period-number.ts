import { Temporal } from 'temporal-polyfill';
import { type PeriodKind, periodKinds } from './period-kinds.ts';

/**
 * A period as a number: how many of its kind came before it since the first day of the year 0001. That day
 * was a Monday, so that weeks too begin with a whole one, and every kind has the same arithmetic.
 */
export interface NumberedPeriod {
  readonly kind: PeriodKind;
  readonly number: number;
}

interface Shape {
  readonly unit: 'day' | 'month';
  /** In units. */
  readonly length: number;
  readonly form: RegExp;
}

const shapes: Readonly<Record<PeriodKind, Shape>> = {
  day: { unit: 'day', length: 1, form: /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/ },
  week: { unit: 'day', length: 7, form: /^(\d{4})-W(\d{2})$/ },
  month: { unit: 'month', length: 1, form: /^(\d{4})-(0[1-9]|1[0-2])$/ },
  quarter: { unit: 'month', length: 3, form: /^(\d{4})-Q([1-4])$/ },
  half_year: { unit: 'month', length: 6, form: /^(\d{4})-H([12])$/ },
  year: { unit: 'month', length: 12, form: /^(\d{4})$/ },
};

const firstDay = Temporal.PlainDate.from('0001-01-01');

/** How many days and months the years 0001 to 9999 have. */
const unitsInAll = { day: dayNumber(Temporal.PlainDate.from('9999-12-31')) + 1, month: 9999 * 12 };

/** How many days a date is after the first day of the year 0001. */
export function dayNumber(date: Temporal.PlainDate): number {
  return firstDay.until(date).days;
}

/** How many periods of a kind lie wholly in the years 0001 to 9999. */
export function periodCount(kind: PeriodKind): number {
  const { unit, length } = shapes[kind];
  return Math.floor(unitsInAll[unit] / length);
}

/** The number of the period that holds a date. */
export function numberHolding(kind: PeriodKind, date: Temporal.PlainDate): number {
  const { unit, length } = shapes[kind];
  const units = unit === 'day' ? dayNumber(date) : (date.year - 1) * 12 + date.month - 1;
  return Math.floor(units / length);
}

/** The first date of a period; that of the one after the last is the first of the year 10000. */
export function firstDateOf({ kind, number }: NumberedPeriod): Temporal.PlainDate {
  const { unit, length } = shapes[kind];
  const units = number * length;
  return firstDay.add(unit === 'day' ? { days: units } : { months: units });
}

/** The period of a text; null where there is none in the years 0001 to 9999. */
export function readPeriod(text: string): NumberedPeriod | null {
  for (const kind of periodKinds.values) {
    const parts = shapes[kind].form.exec(text);
    if (parts === null) continue;
    const [year, index, day] = parts.slice(1).map(Number) as [number, number, number];
    const number = numberHolding(kind, dateNamed(kind, year, index, day));
    // What the calendar does not have, 30 February or a week 53 of most years, comes out as another period.
    const isThere = number >= 0 && number < periodCount(kind) && writePeriod({ kind, number }) === text;
    return isThere ? { kind, number } : null;
  }
  return null;
}

/** A date of the period that a text names. */
function dateNamed(kind: PeriodKind, year: number, index: number, day: number): Temporal.PlainDate {
  if (kind === 'day') return Temporal.PlainDate.from({ year, month: index, day });
  // 4 January is in the first week of every year (ISO 8601).
  if (kind === 'week') return Temporal.PlainDate.from({ year, month: 1, day: 4 }).add({ weeks: index - 1 });
  const month = kind === 'year' ? 1 : (index - 1) * shapes[kind].length + 1;
  return Temporal.PlainDate.from({ year, month, day: 1 });
}

/** The text of a period. */
export function writePeriod(period: NumberedPeriod): string {
  const date = firstDateOf(period);
  switch (period.kind) {
    case 'day':
      return date.toString();
    case 'week':
      return `${padded(date.yearOfWeek!, 4)}-W${padded(date.weekOfYear!, 2)}`;
    case 'month':
      return `${padded(date.year, 4)}-${padded(date.month, 2)}`;
    case 'quarter':
      return `${padded(date.year, 4)}-Q${(date.month + 2) / 3}`;
    case 'half_year':
      return `${padded(date.year, 4)}-H${(date.month + 5) / 6}`;
    case 'year':
      return padded(date.year, 4);
  }
}

const padded = (value: number, digits: number) => String(value).padStart(digits, '0');
