import { type CounterId, counterIds, metrics } from '@beatwork/core';
import { type CounterMetric, rootOf } from '@beatwork/core/internal';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countedTables } from '../../tallies/counted-tables.ts';
import { command, copyStation, perform } from '../../tallies/testing-random-records.ts';
import { recount } from '../../tallies/testing-recount.ts';
import { createTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import { enumNameOf } from '../metrics/metric.type.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
  await copyStation(gateway.database.pool);
  // Tallies look up where the member was posted; counts of records only tell what the record says.
  await gateway.database.pool.query('DELETE FROM posting');
});
afterAll(() => gateway.drop());

/** The counters of all records of a type, with the type. A check belongs to the month of what it checks. */
const whole = counterIds
  .map((id): CounterMetric => metrics[id])
  .filter(({ kind, where, record }) => kind === 'count' && where.length === 0 && rootOf(record) === record);

const ownFields = { member: 'memberId', post: 'postId', community: 'communityId', station: 'stationId' };

async function counted(record: string, kind: string): Promise<readonly string[]> {
  const { data, errors } = await gateway.ask<{
    recordCounts: readonly { count: number; values: readonly { value: string | null }[] }[];
  }>(
    `query ($record: CountedRecord!, $by: [String!]!) {
      recordCounts(record: $record, by: $by, from: "2014-01", through: "2014-12") { count values { value } } }`,
    { variables: { record: enumNameOf(record), by: [kind, 'month'] } },
  );
  expect(errors).toBeUndefined();
  return data!.recordCounts
    .filter(({ values }) => values[0]!.value !== null)
    .map(({ count, values }) => `${values[0]!.value} ${values[1]!.value}: ${count}`)
    .sort();
}

test('records by member, post, community or station and month are as many as core counts', async () => {
  const { pool } = gateway.database;
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 20, maxLength: 60 }), async (commands) => {
      for (const each of commands) await perform(pool, each);
      for (const [kind, field] of Object.entries(ownFields)) {
        const counters = whole.filter(
          ({ record }) => countedTables.find(({ type }) => type === record)?.fields.has(field) === true,
        );
        const tallies = await recount(
          pool,
          kind as keyof typeof ownFields,
          counters.map(({ id }) => id as CounterId),
        );
        for (const { id, record } of counters) {
          const inCore = tallies.flatMap((zone) =>
            [...zone]
              .filter(({ period, tally }) => period.startsWith('2014') && (tally[id as CounterId] ?? 0) > 0)
              .map(({ stationId, id: code, period, tally }) => {
                const value = kind === 'station' ? code : `${stationId}/${code}`;
                return `${value} ${period}: ${tally[id as CounterId]}`;
              }),
          );
          compared += inCore.length;
          expect(await counted(record, kind), `${record} by ${kind}`).toEqual(inCore.sort());
        }
      }
    }),
    { numRuns: 4 },
  );
  expect(compared).toBeGreaterThan(50);
}, 300_000);
