import type { Context } from '../context.ts';
import { batched } from '../loading/batched.ts';
import { loadByStation } from '../loading/by-station.ts';
import type { Batch, Key, Numbered } from '../loading/keys.ts';
import { isByStation } from '../loading/matches-key.ts';
import { forPermitted } from '../loading/permitted.ts';
import { query } from '../loading/query.ts';
import type { Collection } from './collection.ts';
import type { Condition } from './condition.ts';
import { countSql, type PageRequest, pageSql } from './page-sql.ts';

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

/** One page of a parent's rows. Parents of one level of a query that ask for the same page share a statement. */
export function loadPage<Row extends object>(
  context: Context,
  collection: Collection<Row>,
  parent: Key,
  request: PageRequest,
): Promise<Page<Row>> {
  const name = `page:${collection.name}:${JSON.stringify(request)}`;
  return batched<Key, Page<Row>>(context, name, (parents) =>
    loadOfParents(context, collection, parents, async (batch) => {
      const { text, values } = pageSql(collection, request, batch);
      const rows = await query<Row & Numbered>(context, text, values);
      const ofParents: (Row & Numbered)[][] = batch.keys.map(() => []);
      for (const row of rows) ofParents[row._n - 1]?.push(row);
      return ofParents.map((found) => {
        const page = found.slice(0, request.size);
        context.reads.add(collection.table, page.length);
        return { rows: page, hasNextPage: found.length > page.length };
      });
    }),
  ).load(parent);
}

/** How many rows a parent has. The parents of one level of a query share a statement. */
export function loadTotal<Row extends object>(
  context: Context,
  collection: Collection<Row>,
  parent: Key,
  conditions: readonly Condition[],
): Promise<number> {
  const name = `total:${collection.name}:${JSON.stringify(conditions)}`;
  return batched<Key, number>(context, name, (parents) =>
    loadOfParents(context, collection, parents, async (batch) => {
      const { text, values } = countSql(collection, conditions, batch);
      const rows = await query<Numbered & { readonly total: number }>(context, text, values);
      const totals = new Map(rows.map(({ _n, total }) => [_n, total]));
      return batch.keys.map((_, place) => totals.get(place + 1) ?? 0);
    }),
  ).load(parent);
}

function loadOfParents<Row, Value>(
  context: Context,
  { table, by }: Collection<Row>,
  parents: readonly Key[],
  load: (batch: Batch) => Promise<readonly Value[]>,
): Promise<(Value | Error)[]> {
  return forPermitted(context, table, parents, (keys) =>
    isByStation(by) ? loadByStation(context, keys, load) : load({ keys }),
  );
}
