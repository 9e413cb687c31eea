import { columnOf } from '@beatwork/core/internal';
import {
  fieldsOf,
  type RecordDescription,
  type RecordName,
  recordNames,
  records,
} from '@beatwork/core/records';
import type { z } from 'zod';

/** The types of a dataset's rows, by table. They are the records of `@beatwork/core`. A table may be empty. */
export type TableRows = {
  [Name in RecordName]: (typeof records)[Name] extends RecordDescription<string, infer Model> ? Model : never;
};
/** The name of a table of a dataset. */
export type TableName = RecordName;
/** A row of any table. */
export type Row = TableRows[TableName];

/** Every table. Parents come before children, which is the order in which tables can be filled. */
export const tableNames: readonly TableName[] = parentsFirst();

/** The schema of every table's rows. */
export const tableSchemas = Object.fromEntries(tableNames.map((table) => [table, records[table].schema])) as {
  readonly [Table in TableName]: z.ZodType<TableRows[Table]>;
};

/** The name of a table in the database: `household_visit` for `householdVisit`. */
export function sqlTableOf(table: TableName): string {
  return columnOf(table);
}

function parentsFirst(): readonly TableName[] {
  const placed = new Set<TableName>();
  const place = (table: TableName): void => {
    if (placed.has(table)) return;
    for (const { refersTo } of fieldsOf(records[table])) {
      if (refersTo !== undefined) place(refersTo as TableName);
    }
    placed.add(table);
  };
  recordNames.forEach(place);
  return [...placed];
}
