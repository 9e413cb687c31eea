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

/**
 * Deletes everything of a bureau, children before parents.
 * @returns the stations that it had
 */
export async function deleteBureau(client: pg.ClientBase, bureauId: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM station WHERE ${conditionOf('station')}`,
    [bureauId],
  );
  for (const table of tableNames.toReversed()) {
    await client.query(`DELETE FROM ${sqlTableOf(table)} WHERE ${conditionOf(table)}`, [bureauId]);
  }
  return rows.map(({ id }) => id);
}
