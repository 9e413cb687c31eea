import type { FieldOf, Table } from '../loading/table.ts';
import type { CursorKind, CursorValue } from './cursor.ts';

/** A column that orders a list. */
interface Order<Row> {
  readonly field: FieldOf<Row>;
  readonly kind: keyof typeof orderTypes;
}

/** The rows of a table that belong to a parent, in a fixed order for which the table has an index. */
export interface Collection<Row> {
  /** The field of the schema, such as `Member.visits`. Its cursors are valid only there. */
  readonly name: string;
  readonly table: Table<Row>;
  /** The columns that hold the parent's key, in the order of the key; none for a list without a parent. */
  readonly by: readonly FieldOf<Row>[];
  /** The columns that order the rows. Together they must be unique among the parent's rows. */
  readonly order: readonly [Order<Row>, ...Order<Row>[]];
  readonly direction: 'ASC' | 'DESC';
  /** SQL that holds for the rows of the table `t`; all of a parent's rows if left out. Nothing of a request is in it. */
  readonly condition?: (station: string) => string;
}

/** The SQL type of a column that orders a list. */
export const orderTypes = {
  text: 'text',
  instant: 'timestamptz',
  day: 'date',
  number: 'int',
} as const satisfies Partial<Record<CursorKind, string>>;

/** A row's place in the order of a collection. */
export function placeOf<Row>({ order }: Collection<Row>, row: Row): CursorValue[] {
  return order.map(({ field, kind }) => {
    const value: unknown = row[field];
    if (kind === 'number') return Number(value);
    if (!(value instanceof Date)) return String(value);
    return kind === 'day' ? value.toISOString().slice(0, 10) : value.toISOString();
  });
}

/** A collection with the newest rows first; rows of the same instant or day are ordered by id. */
export function newestFirst<Row extends { readonly id: string }>(
  name: string,
  table: Table<Row>,
  by: readonly FieldOf<Row>[],
  time: Order<Row>,
): Collection<Row> {
  const order = [time, { field: 'id', kind: 'text' }] as const;
  return { name, table, by, order, direction: 'DESC' };
}

/** A collection of the rows that meet a condition, with the earliest first. */
export function earliestFirst<Row extends { readonly id: string }>(
  name: string,
  table: Table<Row>,
  by: readonly FieldOf<Row>[],
  time: Order<Row>,
  condition: (station: string) => string,
): Collection<Row> {
  return { ...newestFirst(name, table, by, time), direction: 'ASC', condition };
}

/** A collection that is ordered by id. */
export function byId<Row extends { readonly id: string }>(
  name: string,
  table: Table<Row>,
  by: readonly FieldOf<Row>[],
): Collection<Row> {
  return { name, table, by, order: [{ field: 'id', kind: 'text' }], direction: 'ASC' };
}
