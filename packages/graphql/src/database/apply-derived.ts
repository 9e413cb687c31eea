import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { recordComments } from '../records/record-comments.ts';
import { worklistIndexes } from '../records/worklist-indexes.ts';
import { tallySql } from '../tallies/tally-sql.ts';

/** A part of the database that is derived from core, and is created again whenever it has changed. */
interface DerivedPart {
  readonly name: string;
  sql(schema: string): string;
  /** SQL to run afterwards, for rows that already exist. */
  readonly afterwards?: string;
}

const parts: readonly DerivedPart[] = [
  {
    name: 'tallies',
    sql: tallySql,
    afterwards: 'SELECT tallying.rebuild_tallies(ARRAY(SELECT id FROM station))',
  },
  { name: 'comments', sql: () => recordComments() },
  { name: 'worklists', sql: () => worklistIndexes() },
];

/**
 * Updates the parts of the database that are derived from core: the functions that keep the tallies, the comments of
 * tables, and the indexes of work lists. Each part is one transaction, and is skipped if it has not changed.
 * @returns the names of the parts that were applied
 */
export async function applyDerived(client: Client): Promise<readonly string[]> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS derived_part (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL)',
  );
  const { rows } = await client.query<{ schema: string }>('SELECT current_schema() AS schema');
  const schema = rows[0]?.schema ?? 'public';
  const applied: string[] = [];
  for (const part of parts) {
    if (await applyPart(client, part, schema)) applied.push(part.name);
  }
  return applied;
}

async function applyPart(
  client: Client,
  { name, sql, afterwards }: DerivedPart,
  schema: string,
): Promise<boolean> {
  const text = sql(schema);
  const checksum = createHash('sha256').update(text).digest('hex');
  const { rows } = await client.query('SELECT FROM derived_part WHERE name = $1 AND checksum = $2', [
    name,
    checksum,
  ]);
  if (rows.length > 0) return false;
  try {
    await client.query('BEGIN');
    await client.query(text);
    if (afterwards !== undefined) await client.query(afterwards);
    await client.query(
      `INSERT INTO derived_part VALUES ($1, $2, now())
       ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum, applied_at = excluded.applied_at`,
      [name, checksum],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
  return true;
}
