import type pg from 'pg';

/** Whether a database is one of a Citus cluster. */
export async function hasCitus(client: Pick<pg.Client, 'query'>): Promise<boolean> {
  const { rows } = await client.query(`SELECT FROM pg_extension WHERE extname = 'citus'`);
  return rows.length > 0;
}
