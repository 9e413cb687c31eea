import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inject } from 'vitest';
import { servesDistributed } from '../distributed/is-distributed.ts';
import { administer, databaseAt } from '../distributed/testing-nodes.ts';
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
  const template = inject('templateDatabaseUrl');
  const nodes = inject('nodes');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = databaseAt(template, name);
  await administer(nodes, `CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`);
  const { prisma, pool, close } = createPrismaClient(url);
  const recorder = recordStatements(pool);
  // A gateway asks this once; asked here, it is not among the statements of a query.
  await servesDistributed(pool);
  return {
    url,
    pool,
    prisma,
    countStatements: async (work) => {
      const stop = recorder.start();
      try {
        const result = await work();
        const sent = stop();
        // On a cluster a batch is a statement for each station; counted is that of one.
        const statements = nodes.length > 1 ? [...new Set(sent)] : sent;
        return { result, count: statements.length, statements };
      } finally {
        stop();
      }
    },
    drop: async () => {
      await close();
      await administer(nodes, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
