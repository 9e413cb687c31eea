import type { Guarded } from '../access/record-access.ts';

/** The name of a field of a row. */
export type FieldOf<Row> = keyof Row & string;

/** How rows of a type are read, and who may. */
export interface Table<Row> extends Guarded {
  /** The table's name in SQL. */
  readonly name: string;
  readonly key: readonly FieldOf<Row>[];
  /** What is selected of the table as `t`. */
  readonly columns: string;
}
