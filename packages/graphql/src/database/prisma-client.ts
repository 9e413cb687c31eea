import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';

/** Limits of the pool of connections. */
export type PoolOptions = {
  /** The maximum number of connections; 10 if left out. */
  readonly size?: number;
  /** How long a query may wait for a connection, in milliseconds; 10,000 if left out. */
  readonly connectTimeout?: number;
  /** How long a statement may run, in milliseconds; without end if left out. */
  readonly statementTimeout?: number;
};

/** How much longer the gateway waits than the server may take, in milliseconds: a server that hangs does not give up by itself. */
const patience = 1000;

/** How long closing waits for running statements, in milliseconds. */
const closingTime = 2000;

/**
 * Prisma and plain SQL over one pool of connections.
 *
 * @example
 * const { prisma, pool, close } = createPrismaClient(database.url);
 */
export function createPrismaClient(url: string, options: PoolOptions = {}) {
  const { size = 10, connectTimeout = 10_000, statementTimeout } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: connectTimeout,
    // A query that waits for a lock gives up before its client does.
    lock_timeout: 5000,
    ...(statementTimeout === undefined
      ? {}
      : { statement_timeout: statementTimeout, query_timeout: statementTimeout + patience }),
  });
  // An idle connection that breaks is replaced at the next query. Without a listener, the event would end the process.
  pool.on('error', () => {});
  const clients = new Set<pg.PoolClient>();
  pool.on('connect', (client) => clients.add(client));
  pool.on('remove', (client) => clients.delete(client));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const close = async (): Promise<void> => {
    await prisma.$disconnect();
    const ended = pool.end();
    const waited = new AbortController();
    await Promise.race([ended, sleep(closingTime, undefined, waited)]);
    waited.abort();
    // What still runs belongs to a server that hangs: its connections are cut.
    for (const client of clients) client.connection.stream.destroy();
    await ended;
  };
  return { prisma, pool, close };
}

/** What {@link createPrismaClient} returns. */
export type Database = ReturnType<typeof createPrismaClient>;

/** The inferred type of the client. Using `PrismaClient` itself would make the compiler much slower. */
export type Prisma = Database['prisma'];
