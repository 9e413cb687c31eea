import { type PeriodKind, periodKinds } from './period-kinds.ts';

/**
 * A period as a number: how many periods of its kind came before it since the first day of the year 0001. That day was
 * a Monday, so the first week is a whole one too, and every kind has the same arithmetic.
 */
export interface NumberedPeriod {
  readonly kind: PeriodKind;
  readonly number: number;
}

interface Shape {
  readonly unit: 'day' | 'month';
  /** How many units the period has. */
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

const millisecondsPerDay = 86_400_000;
const firstDay = Date.parse('0001-01-01T00:00:00Z');

/** The number of a date: how many days it is after the first day of the year 0001. Months count from 1. */
function dayNumber(year: number, month: number, day: number): number {
  // The constructor of Date would read the years 0 to 99 as years of the twentieth century.
  return (new Date(0).setUTCFullYear(year, month - 1, day) - firstDay) / millisecondsPerDay;
}

/** The date of a day's number, at midnight in UTC. */
const dateOf = (day: number) => new Date(firstDay + day * millisecondsPerDay);

/** How many days and months the years 0001 to 9999 have. */
const unitsInAll = { day: dayNumber(9999, 12, 31) + 1, month: 9999 * 12 };

/** How many periods of a kind lie wholly in the years 0001 to 9999. */
export function periodCount(kind: PeriodKind): number {
  const { unit, length } = shapes[kind];
  return Math.floor(unitsInAll[unit] / length);
}

/** The number of the period that holds a day. */
export function numberHolding(kind: PeriodKind, day: number): number {
  const { unit, length } = shapes[kind];
  const date = dateOf(day);
  const units = unit === 'day' ? day : (date.getUTCFullYear() - 1) * 12 + date.getUTCMonth();
  return Math.floor(units / length);
}

/** The number of a period's first day; that of the period after the last is the first day of the year 10000. */
export function firstDayNumber({ kind, number }: NumberedPeriod): number {
  const { unit, length } = shapes[kind];
  const units = number * length;
  return unit === 'day' ? units : dayNumber(1, units + 1, 1);
}

/** A day as a text: `2014-01-31`. */
export function textOfDay(day: number): string {
  const date = dateOf(day);
  return `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
}

/** The period of a text; null where there is none in the years 0001 to 9999. */
export function readPeriod(text: string): NumberedPeriod | null {
  for (const kind of periodKinds.values) {
    const parts = shapes[kind].form.exec(text);
    if (parts === null) continue;
    const [year, index, day] = parts.slice(1).map(Number) as [number, number, number];
    const number = numberHolding(kind, dayNamed(kind, year, index, day));
    // A period that the calendar does not have, such as 30 February or week 53 of most years, would be read as another
    // one.
    const isThere = number >= 0 && number < periodCount(kind) && writePeriod({ kind, number }) === text;
    return isThere ? { kind, number } : null;
  }
  return null;
}

/** The number of a day of the period that a text names. */
function dayNamed(kind: PeriodKind, year: number, index: number, day: number): number {
  if (kind === 'day') return dayNumber(year, index, day);
  // 4 January is in the first week of every year (ISO 8601).
  if (kind === 'week') return dayNumber(year, 1, 4) + 7 * (index - 1);
  const month = kind === 'year' ? 1 : (index - 1) * shapes[kind].length + 1;
  return dayNumber(year, month, 1);
}

/** The text of a period. */
export function writePeriod(period: NumberedPeriod): string {
  const day = firstDayNumber(period);
  const date = dateOf(day);
  const year = padded(date.getUTCFullYear(), 4);
  const month = date.getUTCMonth() + 1;
  switch (period.kind) {
    case 'day':
      return textOfDay(day);
    case 'week':
      return writeWeek(day);
    case 'month':
      return `${year}-${padded(month, 2)}`;
    case 'quarter':
      return `${year}-Q${(month + 2) / 3}`;
    case 'half_year':
      return `${year}-H${(month + 5) / 6}`;
    case 'year':
      return year;
  }
}

/**
 * A week belongs to the year that contains its Thursday, and its number is the number of that Thursday within the year.
 */
function writeWeek(monday: number): string {
  const thursday = monday + 3;
  const year = dateOf(thursday).getUTCFullYear();
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}

const padded = (value: number, digits: number) => String(value).padStart(digits, '0');
