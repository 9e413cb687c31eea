import type { Context } from '../context.ts';
import { batched } from './batched.ts';
import { loadByStation } from './by-station.ts';
import { type Batch, type Key, keysSql, type Numbered } from './keys.ts';
import { isByStation, matchesKey } from './matches-key.ts';
import { Parameters } from './parameters.ts';
import { forPermitted } from './permitted.ts';
import { query } from './query.ts';
import type { FieldOf, Table } from './table.ts';

/**
 * The row with this key, or null. All rows of a table that one level of a query asks for take one statement.
 * @param by unique fields to use instead of the table's key
 */
export function loadOne<Row extends object>(
  context: Context,
  table: Table<Row>,
  key: Key,
  by: readonly FieldOf<Row>[] = table.key,
): Promise<Row | null> {
  return batched<Key, Row | null>(context, `one:${table.name}:${by}`, (keys) =>
    forPermitted(context, table, keys, (permitted) =>
      isByStation(by)
        ? loadByStation(context, permitted, (batch) => loadRows(context, table, by, batch))
        : loadRows(context, table, by, { keys: permitted }),
    ),
  ).load(key);
}

async function loadRows<Row extends object>(
  context: Context,
  table: Table<Row>,
  by: readonly FieldOf<Row>[],
  batch: Batch,
): Promise<(Row | null)[]> {
  const parameters = new Parameters();
  const relation = keysSql(batch, parameters);
  const rows = await query<Row & Numbered>(
    context,
    `SELECT k.n::int AS "_n", ${table.columns} FROM ${relation} JOIN ${table.name} t ON ${matchesKey(by, batch, parameters).condition}`,
    parameters.values,
  );
  context.reads.add(table, rows.length);
  const found = new Map(rows.map((row) => [row._n, row]));
  return batch.keys.map((_, place) => found.get(place + 1) ?? null);
}
