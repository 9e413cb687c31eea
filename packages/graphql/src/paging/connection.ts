import type { Context } from '../context.ts';
import type { Key } from '../loading/keys.ts';
import { type Collection, placeOf } from './collection.ts';
import type { Condition } from './condition.ts';
import { type CursorKind, type CursorValue, decodeCursor, encodeCursor } from './cursor.ts';
import { loadPage, loadTotal, type Page } from './load-page.ts';
import { readPageSize } from './page-size.ts';

/** The arguments of every list. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** The value of a list field. Only the parts that the query selects are loaded. */
export interface Connection<Row> {
  readonly edges: Promise<Edge<Row>[]>;
  readonly pageInfo: Promise<{
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  }>;
  totalCount(): Promise<number>;
}

/** The functions with which a list loads its pages. */
export interface ConnectionSource<Row> {
  /** A text that identifies the list and its parent; see {@link encodeCursor}. */
  readonly list: string;
  /** The kinds of the values that make up a row's place in the order. */
  readonly kinds: readonly CursorKind[];
  placeOf(row: Row): readonly CursorValue[];
  page(size: number, after: readonly CursorValue[] | null): Promise<Page<Row>>;
  total(): Promise<number>;
}

/**
 * Makes the value of a list field from a source. The arguments are checked at once; nothing is loaded yet.
 * @throws PAGE_TOO_LARGE, PAGE_SIZE_INVALID, CURSOR_INVALID
 */
export function connectionOf<Row>(args: PageArguments, source: ConnectionSource<Row>): Connection<Row> {
  const size = readPageSize(args.first);
  const after = args.after ?? null;
  const place = after === null ? null : decodeCursor(source.list, source.kinds, after);
  let edges: Promise<Edge<Row>[]> | undefined;
  let page: Promise<Page<Row>> | undefined;
  const load = () => {
    page ??= source.page(size, place);
    return page;
  };
  const loadEdges = () => {
    edges ??= load().then(({ rows }) =>
      rows.map((node) => ({ cursor: encodeCursor(source.list, source.placeOf(node)), node })),
    );
    return edges;
  };
  return {
    get edges() {
      return loadEdges();
    },
    get pageInfo() {
      return Promise.all([load(), loadEdges()]).then(([{ hasNextPage }, all]) => ({
        hasNextPage,
        hasPreviousPage: after !== null,
        startCursor: all.at(0)?.cursor ?? null,
        endCursor: all.at(-1)?.cursor ?? null,
      }));
    },
    totalCount: () => source.total(),
  };
}

/** Makes the value of a list field from a collection. */
export function collectionConnection<Row extends object>(
  context: Context,
  collection: Collection<Row>,
  parent: Key,
  args: PageArguments,
  conditions: readonly Condition[],
): Connection<Row> {
  return connectionOf(args, {
    list: `${collection.name} ${parent.join('/')}`,
    kinds: collection.order.map(({ kind }) => kind),
    placeOf: (row) => placeOf(collection, row),
    page: (size, after) => loadPage(context, collection, parent, { size, after, conditions }),
    total: () => loadTotal(context, collection, parent, conditions),
  });
}
