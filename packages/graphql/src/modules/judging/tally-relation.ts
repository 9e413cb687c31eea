import type { CounterId } from '@beatwork/core';
import { columnOf } from '@beatwork/core/internal';
import { tallyTableOf } from '../../tallies/counted-tables.ts';
import type { JudgedKind } from './subjects.ts';

/** Whose tally of which months is read, as SQL expressions. */
export interface TallyAsked {
  readonly kind: JudgedKind;
  readonly counters: readonly CounterId[];
  readonly station: string;
  readonly subject: string;
  /** The first days of the first and of the last month. */
  readonly from: string;
  readonly through: string;
}

/** The SELECT of a member's tally of one month: at most one row, with a column for each counter. */
export function tallySql({ counters, station, subject, from, through }: TallyAsked): string {
  const columns = counters.map((id) => `of_month.${columnOf(id)}`).join(', ');
  return `SELECT ${columns} FROM ${tallyTableOf('member')} of_month
    WHERE of_month.station_id = ${station} AND of_month.subject_id = ${subject} AND of_month.month = ${from} AND ${from} = ${through}`;
}
