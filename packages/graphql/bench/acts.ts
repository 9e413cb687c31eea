import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { acquireDatabase, applyMigrations, createPrismaClient } from '../src/database/index.ts';
import { encodeId } from '../src/nodes/global-id.ts';
import { createGateway } from '../src/server/create-gateway.ts';
import { insertFixture } from '../src/testing/fixture.ts';

// Acts through the gateway (GraphQL, checks, key, history, log) beside the bare INSERT of the same record with the same
// triggers, in turns; and what one INSERT costs by how many records its member's month has already.
// pnpm --filter @beatwork/graphql run bench

const database = await acquireDatabase({
  dataFolder: join(tmpdir(), `beatwork-bench-${randomUUID()}`),
  temporary: true,
  env: {},
});
await applyMigrations(database.url);
const { prisma, pool, close } = createPrismaClient(database.url, { size: 32 });
await insertFixture(prisma);
const gateway = createGateway({ prisma, pool, authentication: 'local' });

const mutation = `mutation ($input: RecordLeadInput!) { recordLead(input: $input) { ... on RecordLeadSuccess { version lead { id } } ... on ActError { code } } }`;
const members = ['m1', 'm2', 'm3', 'm4'] as const;
const memberOf = (turn: number) => members[turn % members.length] ?? 'm1';
/** A month of its own for each round, so that every round begins with empty months. */
let month = 0;
const instantOf = (turn: number) =>
  new Date(Date.UTC(2015, month, 1 + (turn % 27), 2, 0, turn % 60)).toISOString();

async function act(turn: number): Promise<void> {
  const input = {
    key: randomUUID(),
    member: encodeId('Member', ['alpha', memberOf(turn)]),
    kind: 'CASE_LEAD',
    field: 'DRUGS',
    reportedAt: instantOf(turn),
  };
  const response = await gateway.fetch('http://gateway/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: mutation, variables: { input } }),
  });
  const answer = (await response.json()) as { data?: { recordLead?: { version?: number } } };
  if (answer.data?.recordLead?.version !== 1) throw new Error(JSON.stringify(answer));
}

const insertBy = async (
  client: Pick<Pool, 'query'>,
  turn: number,
  member = memberOf(turn),
): Promise<void> => {
  await client.query(
    `INSERT INTO lead (station_id, id, member_id, kind, field, reported_at) VALUES ('alpha', $1, $2, 'case_lead', 'drugs', $3)`,
    [randomUUID(), member, instantOf(turn)],
  );
};

async function perSecond(
  clients: number,
  each: number,
  work: (turn: number) => Promise<void>,
): Promise<number> {
  month += 1;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 0; turn < each; turn += 1) await work(client * each + turn);
    }),
  );
  return (clients * each * 1000) / (performance.now() - start);
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

await perSecond(4, 25, act);
await perSecond(4, 25, (turn) => insertBy(pool, turn));
console.log('clients  acts/s  INSERT/s  ratio');
for (const clients of [1, 8, 32]) {
  const acts: number[] = [];
  const inserts: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    acts.push(await perSecond(clients, Math.ceil(160 / clients), act));
    inserts.push(await perSecond(clients, Math.ceil(160 / clients), (turn) => insertBy(pool, turn)));
  }
  const [ours, bare] = [median(acts), median(inserts)];
  console.log(
    `${String(clients).padStart(7)}  ${ours.toFixed(0).padStart(6)}  ${bare.toFixed(0).padStart(8)}  ${(ours / bare).toFixed(2)}`,
  );
}

console.log('\nrecords in the month  ms an INSERT');
for (const size of [10, 100, 1000, 10_000]) {
  month += 1;
  await pool.query(
    `INSERT INTO lead (station_id, id, member_id, kind, field, reported_at)
     SELECT 'alpha', 'bench-' || $1 || '-' || n, 'm1', 'case_lead', 'drugs', $2::timestamptz + n * interval '1 minute'
     FROM generate_series(1, $1::int) AS n`,
    [size, instantOf(0)],
  );
  const times: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const start = performance.now();
    await insertBy(pool, turn, 'm1');
    times.push(performance.now() - start);
  }
  console.log(`${String(size).padStart(20)}  ${median(times).toFixed(2)}`);
}

await close();
await database.release();
