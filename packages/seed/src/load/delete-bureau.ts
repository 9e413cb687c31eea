import type pg from 'pg';
import { sqlTableOf, type TableName, tableNames } from '../dataset/tables.ts';

/** The SQL condition for the rows of a table that belong to the bureau `$1`. */
function conditionOf(table: TableName): string {
  if (table === 'bureau') return 'id = $1';
  if (table === 'branch') return 'bureau_id = $1';
  const branches = 'SELECT id FROM branch WHERE bureau_id = $1';
  if (table === 'station') return `branch_id IN (${branches})`;
  return `station_id IN (SELECT id FROM station WHERE branch_id IN (${branches}))`;
}

/** Deletes all rows of a bureau, children before parents. Its tallies are deleted along with its members. */
export async function deleteBureau(client: pg.ClientBase, bureauId: string): Promise<void> {
  for (const table of tableNames.toReversed()) {
    await client.query(`DELETE FROM ${sqlTableOf(table)} WHERE ${conditionOf(table)}`, [bureauId]);
  }
}
