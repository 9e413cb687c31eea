import { columnOf } from '@beatwork/core/internal';
import pg from 'pg';
import { applyDerived } from '../database/apply-derived.ts';
import { DatabaseError } from '../database/errors.ts';
import { servedRecords } from '../records/served-records.ts';
import { hasCitus } from './has-citus.ts';

/** What {@link distribute} did. */
export interface Distribution {
  /** The tables whose rows are now spread over the nodes by station, in the order of their names. */
  readonly distributed: readonly string[];
  /** The tables that every node now holds as a whole. */
  readonly copied: readonly string[];
}

/** Options of {@link distribute}. */
export interface DistributeOptions {
  /** Into how many parts the stations are split; Citus's own setting, usually 32, if left out. */
  readonly shards?: number | undefined;
}

/**
 * Spreads a migrated database over the nodes of a Citus cluster: every table with a station by station, and the tables
 * that lie above stations as copies on every node. What has been distributed stays as it is. All of it is one
 * transaction; the rows that are there move along, and writers wait meanwhile.
 *
 * Foreign keys between tables of which one is distributed and the other is not yet are refused by Citus, so that they
 * are dropped first and made again at the end. The tallies are made anew on all nodes.
 *
 * @throws DatabaseError `CITUS_MISSING` where the database is not one of a Citus cluster
 */
export async function distribute(url: string, { shards }: DistributeOptions = {}): Promise<Distribution> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    if (!(await hasCitus(client))) throw new DatabaseError('CITUS_MISSING', {});
    await client.query("SET LOCAL citus.multi_shard_modify_mode = 'sequential'");
    if (shards !== undefined) await client.query(`SET LOCAL citus.shard_count = ${shards}`);
    const done = await distributeTables(client);
    await applyDerived(client, (work) => work());
    await client.query('COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

/** The tables above stations, parents first. */
const tablesAboveStations = [
  ...[...servedRecords.values()]
    .filter(({ key }) => key.length === 1)
    .map(({ description }) => columnOf(description.name)),
  'rule_set',
  'assessment',
];

async function distributeTables(client: pg.Client): Promise<Distribution> {
  const copied = await notYetDistributed(client, tablesAboveStations);
  const distributed = await notYetDistributed(client, await tablesWithStation(client));
  if (copied.length + distributed.length === 0) return { copied, distributed };
  // The triggers go with these; they are made anew where the tables then are.
  await client.query('DROP SCHEMA tallying, ordering CASCADE');
  const foreignKeys = await foreignKeysOf(client, [...copied, ...distributed]);
  for (const { table, name } of foreignKeys) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${pg.escapeIdentifier(name)}`);
  }
  for (const table of copied) await client.query('SELECT create_reference_table($1)', [table]);
  for (const table of distributed) {
    // Tables that are split by the same key into as many parts are kept together: a station's rows are on one node.
    await client.query(`SELECT create_distributed_table($1, 'station_id')`, [table]);
  }
  for (const { table, name, definition } of foreignKeys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${pg.escapeIdentifier(name)} ${definition}`);
  }
  return { copied, distributed };
}

async function tablesWithStation(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'station_id'
     WHERE c.relkind = 'r' AND NOT c.relispartition
       AND c.relnamespace = current_schema()::regnamespace
     ORDER BY c.relname`,
  );
  return rows.map(({ name }) => name);
}

async function notYetDistributed(client: pg.Client, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) WITH ORDINALITY AS t (name, place)
     WHERE NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = name::regclass) ORDER BY place`,
    [tables],
  );
  return rows.map(({ name }) => name);
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

async function foreignKeysOf(client: pg.Client, tables: readonly string[]): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint
     WHERE contype = 'f' AND (conrelid = ANY ($1::regclass[]) OR confrelid = ANY ($1::regclass[]))
     ORDER BY conname`,
    [tables],
  );
  return rows;
}
