import { createHash } from 'node:crypto';
import type { Dataset } from './dataset.ts';
import { type TableName, tableNames } from './tables.ts';

/** The rows of one table as JSON, one row per line; each line ends in a line feed. */
export function* jsonLines(dataset: Dataset, table: TableName): Generator<string> {
  for (const row of dataset.rows(table)) yield `${JSON.stringify(row)}\n`;
}

/** The SHA-256 of a table as JSON lines. */
export function tableDigest(dataset: Dataset, table: TableName): string {
  const hash = createHash('sha256');
  for (const line of jsonLines(dataset, table)) hash.update(line);
  return hash.digest('hex');
}

/** The SHA-256 of a dataset, computed from the digests of its tables, one per line, parents before children. */
export function datasetDigest(dataset: Dataset): string {
  const hash = createHash('sha256');
  for (const table of tableNames) hash.update(`${table} ${tableDigest(dataset, table)}\n`);
  return hash.digest('hex');
}
