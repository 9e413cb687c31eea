import type pg from 'pg';
import type { Dataset } from '../dataset/dataset.ts';
import { sqlTableOf } from '../dataset/tables.ts';
import { SeedError } from '../text/error.ts';

/** Only rows of these tables can clash with rows from another source; ids of all others are unique only within a station. */
const tables = ['bureau', 'branch', 'station'] as const;

/** @throws DATASET_ID_CLASH if the database has rows from another source with ids of the dataset */
export async function refuseClashes(client: pg.ClientBase, dataset: Dataset): Promise<void> {
  for (const table of tables) {
    const ids = Array.from<{ id: string }, string>(dataset.rows(table), ({ id }) => id);
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM ${sqlTableOf(table)} WHERE id = ANY($1) ORDER BY id LIMIT 5`,
      [ids],
    );
    if (rows.length > 0) {
      const taken = rows.map(({ id }) => id);
      throw new SeedError('DATASET_ID_CLASH', {
        dataset: dataset.name,
        table: sqlTableOf(table),
        ids: taken,
      });
    }
  }
}
