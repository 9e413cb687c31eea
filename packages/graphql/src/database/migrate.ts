import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DatabaseError, reasonOf } from './errors.ts';
import { type Migration, matchesChecksum, readMigrations } from './migration-files.ts';

/** The lock that Prisma's own commands take. We use the same, so that they and we wait for each other. */
const advisoryLock = 72_707_369;

/** Prisma's table of applied migrations, with Prisma's columns. */
const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** Options of {@link applyMigrations}. */
interface MigrationOptions {
  /** Whether to update what is derived from core, too; if left out, only with the package's own migrations. */
  readonly derived?: boolean;
}

/**
 * Applies the migrations that the database does not have yet, in the order of their names, each in its own transaction.
 * Several processes may do so at once: one works, and the others wait and then find nothing to do.
 *
 * Then it updates what is derived from core: the functions that keep the tallies, what keeps records from contradicting
 * each other, the comments of tables, and the indexes of work lists.
 *
 * @returns the names of the migrations, and of the derived parts, that this call applied.
 * @throws DatabaseError `MIGRATION_FAILED`, `MIGRATION_CHANGED`, `MIGRATION_UNFINISHED`, `DATABASE_NEWER`
 */
export async function applyMigrations(
  url: string,
  folder: string = migrationsFolder(),
  { derived: withDerived = folder === migrationsFolder() }: MigrationOptions = {},
): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    await client.query("SET client_min_messages = 'warning'");
    await client.query(historyTable);
    const pending = await pendingOf(client, migrations);
    for (const migration of pending) await apply(client, migration);
    const derived = withDerived ? await derive(client) : [];
    return [...pending.map(({ name }) => name), ...derived];
  } finally {
    // The lock ends with the session.
    await client.end();
  }
}

async function derive(client: pg.Client): Promise<readonly string[]> {
  const { applyDerived } = await import('./apply-derived.ts');
  return applyDerived(client);
}

/** The folder of the package's own migrations: `prisma/migrations`, beside `src` or `dist`. */
export function migrationsFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, 'prisma', 'migrations');
    if (existsSync(found)) return found;
  }
  throw new Error(`No folder prisma/migrations above ${start}`);
}

type HistoryRow = { readonly name: string; readonly checksum: string; readonly finished: boolean };

async function pendingOf(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<HistoryRow>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const unknown = rows.filter(({ name }) => !known.has(name));
  if (unknown.length > 0) {
    throw new DatabaseError('DATABASE_NEWER', { names: unknown.map(({ name }) => name).join(', ') });
  }
  for (const { name, checksum, finished } of rows) {
    if (!finished) throw new DatabaseError('MIGRATION_UNFINISHED', { name });
    if (!matchesChecksum(known.get(name)!, checksum)) throw new DatabaseError('MIGRATION_CHANGED', { name });
  }
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO public._prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
    // Settings that one script makes for the session must not affect the next one.
    await client.query('RESET ALL');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {});
    throw new DatabaseError('MIGRATION_FAILED', { name, reason: placeOf(cause, sql) }, { cause });
  }
}

/** The message of the server, with the line of the error that PostgreSQL reports. */
function placeOf(error: unknown, sql: string): string {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN;
  if (!Number.isInteger(position)) return reasonOf(error);
  return `${reasonOf(error)} (line ${sql.slice(0, position).split('\n').length})`;
}
