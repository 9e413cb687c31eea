import {
  firstDayOf,
  lastDayOf,
  type Month,
  type Period,
  type PeriodKind,
  periodKindOf,
} from '@beatwork/core';
import type { Parameters } from '../../loading/parameters.ts';

/** The kinds of periods that consist of months, with how many of them. */
const months = { month: 1, quarter: 3, half_year: 6, year: 12 } as const satisfies Partial<
  Record<PeriodKind, number>
>;

/** Whether periods of a kind consist of months: only of months are there tallies. */
export function isOfMonths(kind: PeriodKind): kind is keyof typeof months {
  return Object.hasOwn(months, kind);
}

/** The months of some statement's tallies, in SQL: the first days of the first and of the last. */
export interface Months {
  readonly from: string;
  readonly through: string;
}

/** The first and the last month of a period; the same text where it is one month. */
export function monthsOf(period: Period, parameters: Parameters): Months {
  const from = parameters.add(firstDayOf(period), 'date');
  const last = `${lastDayOf(period).slice(0, 7)}-01`;
  return { from, through: last === firstDayOf(period) ? from : parameters.add(last, 'date') };
}

/** The same of a period that is the text of an SQL expression. */
export function monthsSql(kind: PeriodKind, period: string): Months {
  if (!isOfMonths(kind)) throw new TypeError(`a ${kind} does not consist of months`);
  const length = months[kind];
  const number = {
    month: `substr(${period}, 6, 2)`,
    quarter: `substr(${period}, 7)`,
    half_year: `substr(${period}, 7)`,
    year: `'1'`,
  }[kind];
  const month = (end: number) =>
    `make_date(left(${period}, 4)::int, ${number}::int * ${length} - ${length - end}, 1)`;
  return { from: month(1), through: month(length) };
}

/** A period, if it is a month. */
export const monthOf = (period: Period): Month | null => (periodKindOf(period) === 'month' ? period : null);
