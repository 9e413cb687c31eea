import {
  firstDayOf,
  lastDayOf,
  type Month,
  type Period,
  type PeriodKind,
  periodKindOf,
} from '@beatwork/core';

/** The kinds of periods that consist of months, with how many of them. */
const months = { month: 1, quarter: 3, half_year: 6, year: 12 } as const satisfies Partial<
  Record<PeriodKind, number>
>;

/** Whether periods of a kind consist of months: only of months are there tallies. */
function isOfMonths(kind: PeriodKind): kind is keyof typeof months {
  return Object.hasOwn(months, kind);
}

/** The first and the last month of a period, each as its first day. */
export function monthsOf(period: Period): { readonly from: string; readonly through: string } {
  return { from: firstDayOf(period), through: `${lastDayOf(period).slice(0, 7)}-01` };
}

/** The same in SQL, of a period that is the text of an expression. */
export function monthsSql(
  kind: PeriodKind,
  period: string,
): { readonly from: string; readonly through: string } {
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
