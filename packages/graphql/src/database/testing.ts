import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createPrismaClient, type Prisma } from './prisma-client.ts';
import { recordStatements } from './statement-recorder.ts';
import type {} from './testing-setup.ts';

/** A migrated, empty database for one test file. */
export type TestDatabase = {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly prisma: Prisma;
  /**
   * Runs `work` and tells the SQL statements that it sent over `prisma` and `pool`, in order. Left out are those
   * that open, end or set up transactions (BEGIN, COMMIT, ROLLBACK, SAVEPOINT, RELEASE, SET). Statements within
   * functions and triggers are not seen: they cost no round trip.
   */
  countStatements<T>(
    work: () => Promise<T>,
  ): Promise<{ result: T; count: number; statements: readonly string[] }>;
  /** Closes the connections and deletes the database. */
  drop(): Promise<void>;
};

/**
 * Makes a database as a copy of the migrated template.
 *
 * @example
 * const database = await createTestDatabase();
 * afterAll(() => database.drop());
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('templateDatabaseUrl'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(template);
  url.pathname = `/${name}`;
  await administer(template, `CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  const { prisma, pool, close } = createPrismaClient(url.href);
  const recorder = recordStatements(pool);
  return {
    url: url.href,
    pool,
    prisma,
    countStatements: async (work) => {
      const stop = recorder.start();
      try {
        const result = await work();
        const statements = stop();
        return { result, count: statements.length, statements };
      } finally {
        stop();
      }
    },
    drop: async () => {
      await close();
      await administer(template, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function administer(template: URL, sql: string): Promise<void> {
  // Never over the template itself: a database that is in use can't be copied.
  const url = new URL(template);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
