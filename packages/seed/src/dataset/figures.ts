import type { Dataset } from './dataset.ts';
import { type TableName, tableNames } from './tables.ts';

/** The numbers of rows of a dataset. */
export interface DatasetFigures {
  readonly rows: number;
  /** Of the tables that have rows. */
  readonly byTable: Readonly<Partial<Record<TableName, number>>>;
}

/** Counts the rows of a dataset by generating all of them. */
export function datasetFigures(dataset: Dataset): DatasetFigures {
  const counted = tableNames.map((table) => [table, countOf(dataset.rows(table))] as const);
  return {
    rows: counted.reduce((sum, [, rows]) => sum + rows, 0),
    byTable: Object.fromEntries(counted.filter(([, rows]) => rows > 0)),
  };
}

function countOf(rows: Iterable<unknown>): number {
  let count = 0;
  for (const _ of rows) count += 1;
  return count;
}
