import type { Establishment, LocalizedText } from '@beatwork/core';
import type { Day } from '../calendar/day.ts';
import type { DatasetFigures } from './figures.ts';
import type { TableName, TableRows } from './tables.ts';

/** What a dataset is made from. The same recipe gives the same rows, byte for byte, anywhere. */
export interface Recipe {
  readonly name: string;
  /** The version of what generates it. */
  readonly version: string;
  readonly seed: number;
  /** The last day that has records, in the bureau's time zone. */
  readonly referenceDate: Day;
}

/** A generated bureau with its records. */
export interface Dataset extends Recipe {
  readonly title: LocalizedText;
  readonly bureauId: string;
  /** Posts, people and investment, counted once. The gateway has no table of them, so they are not loaded. */
  readonly establishments: readonly Establishment[];
  /** How many rows there are with the dataset's own seed; with another one it is about as many. */
  readonly expected: DatasetFigures;
  /**
   * The rows of one table, made as they are read: a dataset is never held in memory. Tables can be read in
   * any order, again and again, and several at once. Call-backs come in the order of the records that they
   * check.
   */
  rows<Table extends TableName>(table: Table): Iterable<TableRows[Table]>;
}
