import type { Dataset } from './dataset.ts';
import { type TableName, tableNames } from './tables.ts';

/** How many rows a dataset has. */
export interface DatasetFigures {
  readonly rows: number;
  readonly byTable: Readonly<Record<TableName, number>>;
}

/** Counts a dataset's rows by making them all. */
export function datasetFigures(dataset: Dataset): DatasetFigures {
  const counted = tableNames.map((table) => [table, countOf(dataset.rows(table))] as const);
  return {
    rows: counted.reduce((sum, [, rows]) => sum + rows, 0),
    byTable: Object.fromEntries(counted) as Record<TableName, number>,
  };
}

function countOf(rows: Iterable<unknown>): number {
  let count = 0;
  for (const _ of rows) count += 1;
  return count;
}
