import { columnOf } from '@beatwork/core/internal';

import { type Batch, keysSql } from '../loading/keys.ts';
import { matchesKey } from '../loading/matches-key.ts';
import { Parameters } from '../loading/parameters.ts';
import { type Collection, orderTypes } from './collection.ts';
import { type Condition, conditionsJoin, conditionsSql } from './condition.ts';
import type { CursorValue } from './cursor.ts';

/** The rows of a collection to read, which are the same for all parents of a batch. */
export interface PageRequest {
  readonly size: number;
  /** The place after which the page begins. */
  readonly after: readonly CursorValue[] | null;
  readonly conditions: readonly Condition[];
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * One statement for a page of every parent. For each key it enters the index once, at the cursor, and reads as many rows
 * as the page holds and one more, which shows whether there is a next page.
 */
export function pageSql<Row>(
  collection: Collection<Row>,
  { size, after, conditions }: PageRequest,
  batch: Batch,
): Statement {
  const { table, order, direction } = collection;
  const parameters = new Parameters();
  const relation = keysSql(batch, parameters);
  const inner = order.map(({ field }) => `t.${columnOf(field)} ${direction}`).join(', ');
  const outer = order.map(({ field }) => `r."${field}" ${direction}`).join(', ');
  const where =
    belongs(collection, batch, parameters) +
    (after === null ? '' : ` AND ${beyond(collection, after, parameters)}`) +
    conditionsSql(conditions, parameters);
  const text = `SELECT k.n::int AS "_n", r.* FROM ${relation}${conditionsJoin(conditions)} CROSS JOIN LATERAL (
  SELECT ${table.columns} FROM ${table.name} t WHERE ${where} ORDER BY ${inner} LIMIT ${parameters.add(size + 1, 'int')}
) r ORDER BY k.n, ${outer}`;
  return { text, values: parameters.values };
}

/** One statement for the number of rows of every parent. */
export function countSql<Row>(
  collection: Collection<Row>,
  conditions: readonly Condition[],
  batch: Batch,
): Statement {
  const parameters = new Parameters();
  const relation = keysSql(batch, parameters);
  const where = belongs(collection, batch, parameters) + conditionsSql(conditions, parameters);
  const text = `SELECT k.n::int AS "_n", c.total FROM ${relation}${conditionsJoin(conditions)} CROSS JOIN LATERAL (
  SELECT count(*)::int AS total FROM ${collection.table.name} t WHERE ${where}
) c`;
  return { text, values: parameters.values };
}

function belongs<Row>({ by, condition }: Collection<Row>, batch: Batch, parameters: Parameters): string {
  const { condition: ofParent, station } = matchesKey(by, batch, parameters);
  return condition === undefined ? ofParent : `${ofParent} AND ${condition(station)}`;
}

function beyond<Row>(
  { order, direction }: Collection<Row>,
  after: readonly CursorValue[],
  parameters: Parameters,
): string {
  const columns = order.map(({ field }) => `t.${columnOf(field)}`).join(', ');
  const values = order.map(({ kind }, place) => parameters.add(after[place], orderTypes[kind])).join(', ');
  return `(${columns}) ${direction === 'DESC' ? '<' : '>'} (${values})`;
}
