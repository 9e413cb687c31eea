import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

/** Limits of the pool of connections. */
export type PoolOptions = {
  /** The maximum number of connections; 10 if left out. */
  readonly size?: number;
  /** How long a query may wait for a connection, in milliseconds; 10,000 if left out. */
  readonly connectTimeout?: number;
};

/**
 * Prisma and plain SQL over one pool of connections.
 *
 * @example
 * const { prisma, pool, close } = createPrismaClient(database.url);
 */
export function createPrismaClient(url: string, options: PoolOptions = {}) {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.size ?? 10,
    connectionTimeoutMillis: options.connectTimeout ?? 10_000,
    // A query that waits for a lock gives up before its client does.
    lock_timeout: 5000,
  });
  // An idle connection that breaks is replaced at the next query. Without a listener, the event would end the process.
  pool.on('error', () => {});
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const close = async (): Promise<void> => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, close };
}

/** What {@link createPrismaClient} returns. */
export type Database = ReturnType<typeof createPrismaClient>;

/** The inferred type of the client. Using `PrismaClient` itself would make the compiler much slower. */
export type Prisma = Database['prisma'];
