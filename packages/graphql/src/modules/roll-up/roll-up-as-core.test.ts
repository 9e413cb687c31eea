import { type CounterId, counterIds, type Month, metrics, metricValue, type Tally } from '@beatwork/core';
import type { CounterMetric } from '@beatwork/core/internal';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addsUp } from '../../tallies/read-tallies.ts';
import { command, copyStation, perform } from '../../tallies/testing-random-records.ts';
import { recount } from '../../tallies/testing-recount.ts';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';
import { enumNameOf } from '../metrics/metric.type.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
  await copyStation(gateway.database.pool);
});
afterAll(() => gateway.drop());

const months: readonly Month[] = ['2014-01', '2014-02', '2014-03'];
const harbour = idOf('Bureau', 'harbour');

/** Not those of times between two instants: random records end before they begin, which the gateway refuses to answer. */
const asked = counterIds.filter((id) => {
  const counter: CounterMetric = metrics[id];
  return !('amount' in counter && 'from' in counter.amount);
});
const collected = asked.filter((id) => !addsUp(metrics[id]));

type Values = readonly { readonly value: number | null }[];

/** The counters, as many at once as a list of a request may have. */
const requests = [asked.slice(0, 100), asked.slice(100, 200), asked.slice(200)];

/** All counters over some months. */
async function rolledUp(from: Month, through: Month): Promise<readonly (number | null)[]> {
  const values = [];
  for (const counters of requests) values.push(...(await rolledUpTo(from, through, counters)));
  return values;
}

async function rolledUpTo(from: Month, through: Month, counters: readonly CounterId[]) {
  const { data, errors } = await gateway.ask<{ rollUp: { readonly values: Values } }>(
    `query ($from: Month!, $through: Month!, $metrics: [MetricId!]) {
      rollUp(area: "${harbour}", from: $from, through: $through) { values(metrics: $metrics) { value } } }`,
    { variables: { from, through, metrics: counters.map(enumNameOf) } },
  );
  expect(errors).toBeUndefined();
  return data!.rollUp.values.map(({ value }) => value);
}

async function series(metric: CounterId): Promise<readonly (number | null)[]> {
  const { data, errors } = await gateway.ask<{ metricSeries: { readonly months: Values } }>(
    `query ($metric: MetricId!) {
      metricSeries(metric: $metric, of: "${harbour}", from: "2014-01", through: "2014-03") { months { value } } }`,
    { variables: { metric: enumNameOf(metric) } },
  );
  expect(errors).toBeUndefined();
  return data!.metricSeries.months.map(({ value }) => value);
}

/** The values of all counters, by name. */
const named = (values: readonly (number | null)[]) =>
  Object.fromEntries(asked.map((id, place) => [id, values[place]]));
const inCore = (tally: Tally) => named(asked.map((id) => metricValue(id, tally).value));

test('every counter of a bureau is the one that core counts, whatever its two stations record', async () => {
  const { pool } = gateway.database;
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { minLength: 20, maxLength: 60 }),
      fc.shuffledSubarray(collected, { minLength: 3, maxLength: 3 }),
      async (commands, inSeries) => {
        for (const each of commands) changed += await perform(pool, each);
        const ofZones = await recount(pool, 'station', asked);
        const stations = ofZones.find(({ options }) => options.timeZone === 'Asia/Shanghai')!;
        const bureau = { stationId: null, id: 'harbour' };
        const byMonth = stations.rollUp({ subject: 'bureau', of: () => bureau.id });
        for (const month of months) {
          expect(named(await rolledUp(month, month)), month).toEqual(inCore(byMonth.get(bureau, month)));
        }
        const quarter = byMonth.rollUp({ period: 'quarter' }).get(bureau, '2014-Q1');
        expect(named(await rolledUp('2014-01', '2014-03'))).toEqual(inCore(quarter));
        for (const metric of inSeries) {
          expect(await series(metric), metric).toEqual(
            months.map((month) => metricValue(metric, byMonth.get(bureau, month)).value),
          );
        }
      },
    ),
    { numRuns: 5 },
  );
  expect(changed).toBeGreaterThan(50);
}, 300_000);
