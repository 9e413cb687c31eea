import { columnOf, partsOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import type { Table } from '../loading/table.ts';
import { type ServedRecord, servedRecord } from './served-records.ts';

/** A row of any type of records, as the driver or Prisma gives it. */
export interface RecordRow {
  readonly id: string;
  readonly stationId?: string;
  readonly [field: string]: unknown;
}

const tables = new Map<string, Table<RecordRow>>();

/** The table of a type of records, with the columns to read. */
export function recordTable(name: string): Table<RecordRow> {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const table = defineTable(servedRecord(name));
  tables.set(name, table);
  return table;
}

/** The table of a type of records, for callers that know the type of its rows. */
export function tableOf<Row extends object>(name: string): Table<Row> {
  return recordTable(name) as unknown as Table<Row>;
}

function defineTable({ model, fields, key, description }: ServedRecord): Table<RecordRow> {
  const columns = fields.flatMap(columnsOf).join(', ');
  return { record: model, access: description.access, name: columnOf(description.name), key, columns };
}

/** The columns to select from a table named `t`. Arrays of an enum are cast, because the driver cannot read them. */
function columnsOf(field: RecordField): readonly string[] {
  const { name, kind, list } = field;
  const parts = partsOf(field);
  if (parts !== undefined) return parts.map((part) => `t.${columnOf(part.name)} AS "${part.name}"`);
  return [`t.${columnOf(name)}${kind === 'term' && list ? '::text[]' : ''} AS "${name}"`];
}
