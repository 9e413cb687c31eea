import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { type RunningGateway, startGateway } from './start-gateway.ts';

let database: TestDatabase;
let gateway: RunningGateway;
beforeAll(async () => {
  database = await createTestDatabase();
  const { prisma, pool } = database;
  gateway = await startGateway({ prisma, pool, authentication: 'local', port: 0, onError: () => {} });
});
afterAll(async () => {
  await gateway.stop();
  await database.drop();
});

test('the gateway keeps to GraphQL over HTTP', async () => {
  const results = await auditServer({ url: gateway.url });
  expect(results.length).toBeGreaterThanOrEqual(61);
  const failed = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.name}: ${result.reason}`],
  );
  expect(failed).toEqual([]);
});
