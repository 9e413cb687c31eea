import './league-table.query.ts';
import { type MetricId, metricIds, metricOf, metricValue } from '@beatwork/core';
import { countersOf } from '@beatwork/core/internal';
import { rankWithUncertainty } from '@beatwork/core/statistics';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tallyKinds } from '../../tallies/counted-tables.ts';
import { recount } from '../../tallies/testing-recount.ts';
import { createTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import { enumNameOf } from '../metrics/metric.type.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
});
afterAll(() => gateway.drop());

interface Answer {
  readonly leagueTable: {
    readonly rows: { readonly nodes: readonly Row[] };
    readonly unranked: { readonly totalCount: number };
  };
}
interface Row {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly rank: number;
  readonly rankFrom: number;
  readonly rankTo: number;
  readonly band: number;
}

const query = `query ($kind: LeagueKind!, $metric: MetricId!, $highestFirst: Boolean!) {
  leagueTable(kind: $kind, metric: $metric, from: "2014-01", through: "2014-03", highestFirst: $highestFirst) {
    unranked(first: 1) { totalCount }
    rows(first: 100) { nodes { value numerator denominator rank rankFrom rankTo band } } } }`;

const refusals = ['METRIC_NOT_RANKED', 'METRIC_NOT_OF_KIND'];

const visit = fc.record({
  stationId: fc.constantFrom('alpha', 'beta', 'gamma'),
  household: fc.constantFrom('hh_aaaaaaaa', 'hh_bbbbbbbb', 'hh_cccccccc'),
  day: fc.integer({ min: 1, max: 80 }),
});

/** What core ranks of the same records: the values of those who have any records, from the first to the last. */
async function valuesOfCore(kind: (typeof tallyKinds)[number], metric: MetricId): Promise<readonly number[]> {
  const counted = await recount(gateway.database.pool, kind, countersOf([metric]));
  return counted
    .flatMap((tallies) => [...tallies.rollUp({ period: 'quarter' })])
    .filter(({ period }) => period === '2014-Q1')
    .flatMap(({ tally }) => metricValue(metric, tally).value ?? [])
    .filter((value) => value > 0)
    .sort((a, b) => b - a);
}

test('any metric of any kind of units is ranked as core ranks it, or refused by what it is', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(visit, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...tallyKinds),
      fc.oneof(
        fc.constantFrom<MetricId>('visits', 'householdsVisited', 'visitsPerHousehold'),
        fc.constantFrom(...metricIds),
      ),
      fc.boolean(),
      async (visits, kind, metric, highestFirst) => {
        const { prisma } = gateway.database;
        await prisma.householdVisit.deleteMany({ where: { id: { startsWith: 'random' } } });
        await insert(visits);
        const { data, errors } = await gateway.ask<Answer>(query, {
          variables: { kind: kind.toUpperCase(), metric: enumNameOf(metric), highestFirst },
        });
        if (errors !== undefined) {
          expect(refusals).toContain(errors[0]!.extensions.code);
          return;
        }
        const definition = metricOf(metric);
        expect(['count', 'distinct', 'sum', 'share', 'ratio']).toContain(definition.kind);
        const { rows } = data!.leagueTable;
        if (rows.nodes.length === 0) return;
        compared += 1;
        const values = rows.nodes.map(({ value }) => value).filter((value) => value > 0);
        expect(values.toSorted((a, b) => b - a)).toEqual(await valuesOfCore(kind, metric));
        const given = rows.nodes.map(({ numerator, denominator }, place) => {
          const id = `${place}`.padStart(3, '0');
          return definition.kind === 'share'
            ? { id, part: numerator, whole: denominator }
            : { id, count: numerator, exposure: denominator };
        });
        const { units } = rankWithUncertainty(given as never, { highestFirst });
        expect(rows.nodes).toMatchObject(
          units.map(({ value, rank, rankFrom, rankTo, band }) => ({ value, rank, rankFrom, rankTo, band })),
        );
      },
    ),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(10);
}, 120_000);

/** Visits like one of the fixture, of other households and days. */
async function insert(
  visits: readonly { readonly stationId: string; readonly household: string; readonly day: number }[],
) {
  const { prisma } = gateway.database;
  // A visit without a promise, which could not be due before the visit.
  const given = await prisma.householdVisit.findFirstOrThrow({ where: { stationId: 'alpha', id: 'v2' } });
  await prisma.householdVisit.createMany({
    data: visits.map(({ stationId, household, day }, place) => ({
      ...given,
      id: `random-${place}`,
      stationId,
      memberId: 'm1',
      householdKey: household,
      communityId: 'c1',
      visitedAt: new Date(Date.UTC(2014, 0, day)),
    })) as never,
  });
}
