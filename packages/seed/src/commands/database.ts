import type { DatabaseLease } from '@beatwork/graphql/database';
import { type Command, Option } from 'commander';
import type { Console } from './console.ts';

/** Which database a command works with. */
export interface DatabaseFlags {
  readonly database?: string;
  readonly data?: string;
}

/** Adds the options that say which database to use, the same as the gateway's. */
export function withDatabaseOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--database <url>', 'a PostgreSQL server of your own, else DATABASE_URL · 数据库地址'),
    )
    .addOption(
      new Option(
        '--data <folder>',
        "the folder of the embedded server's data, else BEATWORK_DATA · 数据目录",
      ),
    );
}

/** Whether there may be a database to read; nothing is started to find out. */
export async function hasDatabase(flags: DatabaseFlags, console: Console): Promise<boolean> {
  const { databaseExists } = await import('@beatwork/graphql/database');
  return databaseExists(optionsOf(flags, console));
}

function optionsOf({ database, data }: DatabaseFlags, { env }: Console) {
  const { DATABASE_URL, BEATWORK_DATA } = env;
  return { url: database, dataFolder: data, env: { DATABASE_URL, BEATWORK_DATA } };
}

/** Gets the database, works with it, and gives it up whatever happens. */
export async function withDatabase<Result>(
  flags: DatabaseFlags,
  console: Console,
  work: (database: DatabaseLease, applyMigrations: (url: string) => Promise<unknown>) => Promise<Result>,
): Promise<Result> {
  // Only commands that need a database wait for it, and only the demo waits for the gateway.
  const { acquireDatabase, applyMigrations } = await import('@beatwork/graphql/database');
  const lease = await acquireDatabase(optionsOf(flags, console));
  try {
    return await work(lease, applyMigrations);
  } finally {
    await lease.release();
  }
}
