import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

/** Limits of the pool of connections. */
export type PoolOptions = {
  /** Connections at most; 10 if not given. */
  readonly size?: number;
  /** How long a query may wait for a connection, in milliseconds; 10,000 if not given. */
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
    // Who waits for somebody else's lock gives up before a client does.
    lock_timeout: 5000,
  });
  // An idle connection that breaks (the server went away) is replaced at the next query; unheard, the event
  // would end the process.
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

/** The client's type, as inferred: naming `PrismaClient` itself makes the compiler much slower. */
export type Prisma = Database['prisma'];
