import type { Condition } from '@beatwork/core';
import { type Amount, type CounterMetric, columnOf, partsOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import pg from 'pg';

/** Where the fields of a record are found. */
export interface RecordRow {
  /** The row in SQL. */
  readonly row: string;
  readonly fields: ReadonlyMap<string, RecordField>;
  /** The time zone in which days begin, in SQL. */
  readonly timeZone: string;
}

/** Whether a record is counted, in SQL; undefined where every record is. */
export function whereSql({ where }: CounterMetric, record: RecordRow): string | undefined {
  const conditions = where.map((condition) => conditionSql(condition, record));
  return conditions.length === 0 ? undefined : conditions.join(' AND ');
}

function conditionSql(condition: Condition, record: RecordRow): string {
  const column = (field: string) => `${record.row}.${columnOf(field)}`;
  if ('from' in condition) {
    const [from, to] = [column(condition.from), column(condition.to)];
    if ('within' in condition) return `${to} <= ${from} + interval '${condition.within} milliseconds'`;
    return `${localDay(from, record)} = ${localDay(to, record)}`;
  }
  const { field } = condition;
  if ('equals' in condition) {
    const { equals } = condition;
    if (typeof equals === 'boolean') return `${column(field)} IS ${equals ? 'TRUE' : 'FALSE'}`;
    return `${column(field)} = ${pg.escapeLiteral(equals)}`;
  }
  if ('oneOf' in condition)
    return `${column(field)} IN (${condition.oneOf.map(pg.escapeLiteral).join(', ')})`;
  if ('present' in condition) return presenceSql(condition.field, condition.present, record);
  if ('atLeast' in condition) return `${column(field)} >= ${condition.atLeast}`;
  return `${column(field)} >= ${column(condition.atLeastField)}`;
}

function presenceSql(name: string, present: boolean, { row, fields }: RecordRow): string {
  const field = fields.get(name)!;
  const column = `${row}.${columnOf(name)}`;
  if (field.list) return `coalesce(cardinality(${column}), 0) ${present ? '>' : '='} 0`;
  const parts = partsOf(field)?.map((part) => `${row}.${columnOf(part.name)}`);
  if (parts !== undefined) return `num_nonnulls(${parts.join(', ')}) ${present ? '>' : '='} 0`;
  return `${column} IS ${present ? 'NOT NULL' : 'NULL'}`;
}

/** The local day of an instant. */
export const localDay = (instant: string, { timeZone }: Pick<RecordRow, 'timeZone'>) =>
  `(${instant} AT TIME ZONE ${timeZone})::date`;

/** A record's amount in its own whole units, in SQL; null where it is unknown. */
export function amountSql(amount: Amount, { row }: RecordRow): string {
  if ('field' in amount) return `${row}.${columnOf(amount.field)}::bigint`;
  const [from, to] = [columnOf(amount.from), columnOf(amount.to)];
  return `(extract(epoch FROM ${row}.${to} - ${row}.${from}) * 1000)::bigint`;
}

/** How many of an amount's units make one of the metric's. */
export const unitsOf = (counter: CounterMetric) => ('amount' in counter ? (counter.amount.per ?? 1) : 1);
