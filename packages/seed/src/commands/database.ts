import type { DatabaseLease } from '@beatwork/graphql/database';
import { type Command, Option } from 'commander';
import type { Console } from './console.ts';

/** The options that choose the database. */
export interface DatabaseFlags {
  readonly database?: string;
  readonly data?: string;
}

/** Adds the options that choose the database. They are the same as the gateway's. */
export function withDatabaseOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--database <url>',
        'a PostgreSQL server of your own (default: DATABASE_URL) · 数据库地址（默认 DATABASE_URL）',
      ),
    )
    .addOption(
      new Option(
        '--data <folder>',
        'the data folder of the embedded server (default: BEATWORK_DATA) · 内置数据库的数据目录（默认 BEATWORK_DATA）',
      ),
    );
}

/** Whether there may be a database to read. Nothing is started to find out. */
export async function hasDatabase(flags: DatabaseFlags, console: Console): Promise<boolean> {
  const { databaseExists } = await import('@beatwork/graphql/database');
  return databaseExists(optionsOf(flags, console));
}

function optionsOf({ database, data }: DatabaseFlags, { env }: Console) {
  const { DATABASE_URL, BEATWORK_DATA } = env;
  return { url: database, dataFolder: data, env: { DATABASE_URL, BEATWORK_DATA } };
}

/** Acquires the database, works with it, and releases it in any case. */
export async function withDatabase<Result>(
  flags: DatabaseFlags,
  console: Console,
  work: (database: DatabaseLease, applyMigrations: (url: string) => Promise<unknown>) => Promise<Result>,
): Promise<Result> {
  // Loaded on demand: other commands need no database, and only the demo needs the gateway.
  const { acquireDatabase, applyMigrations } = await import('@beatwork/graphql/database');
  const lease = await acquireDatabase(optionsOf(flags, console));
  try {
    return await work(lease, applyMigrations);
  } finally {
    await lease.release();
  }
}
