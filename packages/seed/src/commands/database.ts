import type { DatabaseLease } from '@beatwork/graphql';
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

/** Gets the database, works with it, and gives it up whatever happens. */
export async function withDatabase<Result>(
  { database, data }: DatabaseFlags,
  { env }: Console,
  work: (database: DatabaseLease, applyMigrations: (url: string) => Promise<unknown>) => Promise<Result>,
): Promise<Result> {
  // The gateway's package is large: only commands that need a database wait for it.
  const { acquireDatabase, applyMigrations } = await import('@beatwork/graphql');
  const { DATABASE_URL, BEATWORK_DATA } = env;
  const lease = await acquireDatabase({
    url: database,
    dataFolder: data,
    env: { DATABASE_URL, BEATWORK_DATA },
  });
  try {
    return await work(lease, applyMigrations);
  } finally {
    await lease.release();
  }
}
