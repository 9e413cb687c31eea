import { columnOf } from '@beatwork/core/internal';
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

/** How the rows of a type of records are read. */
export function recordTable(name: string): Table<RecordRow> {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const table = defineTable(servedRecord(name));
  tables.set(name, table);
  return table;
}

/** The same, where the type of its rows is known. */
export function tableOf<Row extends object>(name: string): Table<Row> {
  return recordTable(name) as unknown as Table<Row>;
}

function defineTable({ model, fields, key, description }: ServedRecord): Table<RecordRow> {
  const columns = fields.flatMap(columnsOf).join(', ');
  return { record: model, access: description.access, name: columnOf(description.name), key, columns };
}

/** What is selected of a table as `t`. The driver cannot read arrays of an enum by itself. */
function columnsOf({ name, kind, list }: RecordField): readonly string[] {
  if (kind === 'localizedText') return localizedNames(name).map((each) => `t.${columnOf(each)} AS "${each}"`);
  return [`t.${columnOf(name)}${kind === 'term' && list ? '::text[]' : ''} AS "${name}"`];
}

/** The fields of the Prisma model that hold a text in both languages: `nameEn`, `nameZh`. */
export function localizedNames(field: string): readonly [en: string, zh: string] {
  return [`${field}En`, `${field}Zh`];
}
