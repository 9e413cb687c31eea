import type { Guarded } from '../access/record-access.ts';

/** The name of a field of a row. */
export type FieldOf<Row> = keyof Row & string;

/** How to read the rows of a type, and who may read them. */
export interface Table<Row> extends Guarded {
  /** The table's name in SQL. */
  readonly name: string;
  readonly key: readonly FieldOf<Row>[];
  /** The columns to select from the table, which is named `t`. */
  readonly columns: string;
}
