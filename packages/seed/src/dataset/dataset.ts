import type { LocalizedText } from '@beatwork/core';
import type { Day } from '../calendar/day.ts';
import type { DatasetFigures } from './figures.ts';
import type { TableName, TableRows } from './tables.ts';

/** What a dataset is generated from. The same recipe gives exactly the same rows on every machine. */
export interface Recipe {
  readonly name: string;
  /** The version of the generator. */
  readonly version: string;
  readonly seed: number;
  /** The last day that has records, in the bureau's time zone. */
  readonly referenceDate: Day;
}

/** A generated bureau with its records. */
export interface Dataset extends Recipe {
  readonly title: LocalizedText;
  readonly bureauId: string;
  /** The numbers of rows with the dataset's own seed. With another seed there are about as many. */
  readonly expected: DatasetFigures;
  /**
   * Generates the rows of one table while they are read, so a dataset is never held in memory. Tables can be read in any
   * order, repeatedly, and several at once. Call-backs come in the order of the records that they check.
   */
  rows<Table extends TableName>(table: Table): Iterable<TableRows[Table]>;
}
