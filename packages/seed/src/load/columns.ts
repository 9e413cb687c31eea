import { columnOf, partsOf } from '@beatwork/core/internal';
import { fieldsOf, records } from '@beatwork/core/records';
import type { Row, TableName } from '../dataset/tables.ts';

/** A value of a column. */
export type ColumnValue = string | number | boolean | null | readonly string[];

/** A column of a table, with a function that reads its value from a row. */
export interface Column {
  readonly name: string;
  read(row: Row): ColumnValue;
}

type Fields = Readonly<Record<string, ColumnValue>>;

/**
 * The columns of a table, derived from its description: one column for each field, or one for each part of a field that
 * has parts (`name: {en, zh}` → `name_en`, `name_zh`). An object without parts is JSON.
 */
export function columnsOf(table: TableName): readonly Column[] {
  return fieldsOf(records[table]).flatMap((field): readonly Column[] => {
    const { name, kind } = field;
    const valueIn = (row: Row) => (row as unknown as Fields)[name]!;
    const parts = partsOf(field);
    if (parts !== undefined) {
      return parts.map((part) => ({
        name: columnOf(part.name),
        read: (row) => (valueIn(row) as unknown as Fields | null)?.[part.part] ?? null,
      }));
    }
    const read = kind === 'object' ? (row: Row) => JSON.stringify(valueIn(row)) : valueIn;
    return [{ name: columnOf(name), read }];
  });
}
