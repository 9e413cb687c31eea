import type pg from 'pg';
import type { Recipe } from '../dataset/dataset.ts';

/** A dataset that has been loaded into a database. */
export interface LoadedDataset extends Recipe {
  readonly bureauId: string;
  readonly rows: number;
  /** An instant in UTC. */
  readonly loadedAt: string;
}

/** The datasets that have been loaded into a database, by name. */
export async function loadedDatasets(client: pg.ClientBase): Promise<readonly LoadedDataset[]> {
  const { rows } = await client.query<LoadedDataset>(
    `SELECT name, version, seed, to_char(reference_date, 'YYYY-MM-DD') AS "referenceDate",
       bureau_id AS "bureauId", rows,
       to_char(loaded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "loadedAt"
     FROM loaded_dataset ORDER BY name`,
  );
  return rows;
}

/** Records the recipe of what was loaded, so that the dataset can be generated again. */
export async function registerDataset(
  client: pg.ClientBase,
  { name, version, seed, referenceDate }: Recipe,
  bureauId: string,
  rows: number,
): Promise<void> {
  await client.query(
    `INSERT INTO loaded_dataset (name, version, seed, reference_date, bureau_id, rows)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [name, version, seed, referenceDate, bureauId, rows],
  );
}
