import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPrismaClient } from '../database/prisma-client.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { createGateway } from './create-gateway.ts';

/** A gateway over a database at an address, which is asked for the bureaus. */
function gatewayAt(url: string, options: Parameters<typeof createPrismaClient>[1]) {
  const { prisma, pool, close } = createPrismaClient(url, options);
  const logged: unknown[][] = [];
  const gateway = createGateway({
    prisma,
    pool,
    authentication: 'local',
    onError: (...entry) => logged.push(entry),
  });
  const ask = async () => {
    const response = await gateway.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ a: bureaus { totalCount } b: bureaus { nodes { code } } }"}',
    });
    const { errors = [] } = (await response.json()) as {
      errors?: { extensions: { code: string; messages: { zh: string } } }[];
    };
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      codes: [...new Set(errors.map(({ extensions }) => extensions.code))],
    };
  };
  const health = async () => (await gateway.fetch('http://gateway/health')).status;
  return { ask, health, close, pool, logged };
}

describe('a database that hangs', () => {
  const sockets = new Set<Socket>();
  let server: Server;
  let url: string;
  beforeAll(async () => {
    // It takes connections and never says a word, as a server that is stopped or cut off does.
    server = createServer((socket) => sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `postgresql://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/nothing`;
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  test('is told with 503 and when to try again, is logged once, and does not keep the gateway from ending', async () => {
    const { ask, health, close, logged } = gatewayAt(url, { connectTimeout: 200 });
    expect(await ask()).toEqual({ status: 503, retryAfter: '2', codes: ['DATABASE_UNAVAILABLE'] });
    expect(logged).toEqual([['DATABASE_UNAVAILABLE', expect.any(String)]]);
    expect(await health()).toBe(503);
    await close();
  });
});

describe('a database that answers too late', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test('ends the statement, which is told with 504, and answers again', async () => {
    const { ask, health, close, logged } = gatewayAt(database.url, { statementTimeout: 300 });
    const other = await database.pool.connect();
    try {
      await other.query('BEGIN');
      await other.query('LOCK TABLE bureau IN ACCESS EXCLUSIVE MODE');
      expect(await ask()).toEqual({ status: 504, retryAfter: null, codes: ['QUERY_TOO_SLOW'] });
      expect(logged).toEqual([['QUERY_TOO_SLOW', expect.any(String)]]);
      await other.query('ROLLBACK');
      expect(await ask()).toMatchObject({ status: 200, codes: [] });
      expect(await health()).toBe(200);
    } finally {
      other.release();
      await close();
    }
  });

  test('is left by a gateway that ends', async () => {
    const { close, pool } = gatewayAt(database.url, {});
    const other = await database.pool.connect();
    try {
      await other.query('BEGIN');
      await other.query('LOCK TABLE bureau IN ACCESS EXCLUSIVE MODE');
      const waiting = pool
        .query('SET lock_timeout = 0; SELECT count(*) FROM bureau')
        .catch((error: Error) => error);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await close();
      expect(await waiting).toBeInstanceOf(Error);
    } finally {
      await other.query('ROLLBACK');
      other.release();
    }
  });
});

test('a database that is not there is told with 503', async () => {
  const { ask, close } = gatewayAt('postgresql://nobody@127.0.0.1:1/nothing', {});
  expect(await ask()).toMatchObject({ status: 503, codes: ['DATABASE_UNAVAILABLE'] });
  await close();
});
