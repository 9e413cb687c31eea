import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { isDistributed } from '../distributed/is-distributed.ts';
import { statementsOf } from '../distributed/statements-of.ts';
import { contradictionSql } from '../records/contradiction-sql.ts';
import { recordComments } from '../records/record-comments.ts';
import { worklistIndexes } from '../records/worklist-indexes.ts';
import { tallySql } from '../tallies/tally-sql.ts';
import { DatabaseError, reasonOf } from './errors.ts';

/** A part of the database that is derived from core, and is created again whenever it has changed. */
interface DerivedPart {
  readonly name: string;
  sql(schema: string, distributed: boolean): string;
  /** SQL to run afterwards, for rows that already exist. */
  readonly afterwards?: string;
}

const parts: readonly DerivedPart[] = [
  {
    name: 'tallies',
    sql: tallySql,
    afterwards: 'SELECT tallying.rebuild_tallies(ARRAY(SELECT id FROM station))',
  },
  { name: 'contradictions', sql: contradictionSql },
  { name: 'comments', sql: () => recordComments() },
  { name: 'worklists', sql: () => worklistIndexes() },
];

/**
 * Updates the parts of the database that are derived from core: the functions that keep the tallies, what keeps
 * records from contradicting each other, the comments of tables, and the indexes of work lists. A part is skipped if it has not changed.
 * @param inTransaction how to run the work of a part; if left out, each is a transaction
 * @throws DatabaseError `MIGRATION_FAILED`, also where records that are there contradict each other
 * @returns the names of the parts that were applied
 */
export async function applyDerived(
  client: Client,
  inTransaction: (work: () => Promise<void>) => Promise<void> = (work) => transaction(client, work),
): Promise<readonly string[]> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS derived_part (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL)',
  );
  const { rows } = await client.query<{ schema: string }>('SELECT current_schema() AS schema');
  const schema = rows[0]?.schema ?? 'public';
  const distributed = await isDistributed(client);
  const applied: string[] = [];
  for (const part of parts) {
    const sql = part.sql(schema, distributed);
    const checksum = createHash('sha256').update(sql).digest('hex');
    if (await isApplied(client, part.name, checksum)) continue;
    const statements = distributed ? statementsOf(sql) : [sql];
    try {
      await inTransaction(() => applyPart(client, part, statements, checksum));
    } catch (cause) {
      throw new DatabaseError('MIGRATION_FAILED', { name: part.name, reason: reasonOf(cause) }, { cause });
    }
    applied.push(part.name);
  }
  return applied;
}

async function isApplied(client: Client, name: string, checksum: string): Promise<boolean> {
  const { rows } = await client.query('SELECT FROM derived_part WHERE name = $1 AND checksum = $2', [
    name,
    checksum,
  ]);
  return rows.length > 0;
}

async function applyPart(
  client: Client,
  { name, afterwards }: DerivedPart,
  statements: readonly string[],
  checksum: string,
): Promise<void> {
  for (const statement of statements) await client.query(statement);
  if (afterwards !== undefined) await client.query(afterwards);
  await client.query(
    `INSERT INTO derived_part VALUES ($1, $2, now())
     ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum, applied_at = excluded.applied_at`,
    [name, checksum],
  );
}

async function transaction(client: Client, work: () => Promise<void>): Promise<void> {
  try {
    await client.query('BEGIN');
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
