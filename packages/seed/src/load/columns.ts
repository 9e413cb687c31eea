import { columnOf } from '@beatwork/core/internal';

import * as z from 'zod';
import { type Row, type TableName, tableSchemas } from '../dataset/tables.ts';

/** A value of a column. */
export type ColumnValue = string | number | boolean | null | readonly string[];

/** A column of a table, with a function that reads its value from a row. */
export interface Column {
  readonly name: string;
  read(row: Row): ColumnValue;
}

type Fields = Readonly<Record<string, ColumnValue>>;

/**
 * The columns of a table, derived from its schema: one column for each field, or one for each part of a field that has
 * parts (`name: {en, zh}` → `name_en`, `name_zh`).
 */
export function columnsOf(table: TableName): readonly Column[] {
  return Object.entries(tableSchemas[table].unwrap().shape).flatMap(([field, schema]): readonly Column[] => {
    const parts = partsOf(schema);
    if (parts === undefined) {
      return [{ name: columnOf(field), read: (row) => (row as unknown as Fields)[field]! }];
    }
    return parts.map((part) => ({
      name: `${columnOf(field)}_${columnOf(part)}`,
      read: (row) => (row as unknown as Record<string, Fields>)[field]![part]!,
    }));
  });
}

function partsOf(schema: z.ZodType): readonly string[] | undefined {
  if (schema instanceof z.ZodReadonly) return partsOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : undefined;
}
