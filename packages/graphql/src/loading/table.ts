import { columnOf } from '@beatwork/core/internal';

import type { RecordName } from '../access/record-access.ts';

/** The name of a field of a row. */
export type FieldOf<Row> = keyof Row & string;

/** How rows of a type are read. */
export interface Table<Row> {
  /** The type's name in the schema; says who may read it. */
  readonly record: RecordName;
  /** The table's name in SQL. */
  readonly name: string;
  readonly key: readonly FieldOf<Row>[];
  /** What is selected of the table as `t`. */
  readonly columns: string;
}

/**
 * A table of the Prisma schema. Its fields come from the generated client, so a new column is read at once.
 * @param casts columns whose type the driver cannot read by itself, such as arrays of an enum
 */
export function defineTable<Row>(
  record: RecordName,
  fields: Readonly<Record<FieldOf<Row>, string>>,
  key: readonly FieldOf<Row>[],
  casts: Partial<Record<FieldOf<Row>, string>> = {},
): Table<Row> {
  const columns = (Object.keys(fields) as FieldOf<Row>[])
    .map((field) => `t.${columnOf(field)}${casts[field] ?? ''} AS "${field}"`)
    .join(', ');
  return { record, name: tableOf(record), key, columns };
}

/** `HouseholdVisit` → `household_visit`. */
function tableOf(record: string): string {
  return columnOf(record).slice(1);
}
