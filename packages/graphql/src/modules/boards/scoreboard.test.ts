import {
  compileRuleSet,
  dezhouFiveStar,
  evaluatorFor,
  metricsOf,
  metricValue,
  type Tally,
} from '@beatwork/core';
import { columnOf, countersOf } from '@beatwork/core/internal';
import { talliesOf } from '@beatwork/core/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTallies } from '../../tallies/testing-tallies.ts';
import {
  type Coded,
  createTestGateway,
  idOf,
  type Nodes,
  type TestGateway,
} from '../../testing/test-gateway.ts';
import { enumNameOf } from '../metrics/metric.type.ts';

interface Officer {
  readonly id: string;
  readonly tally: Tally;
}

const metrics = metricsOf(dezhouFiveStar);
const counters = countersOf(metrics);

let gateway: TestGateway;
const officers: Officer[] = fc
  .sample(talliesOf(counters), { numRuns: 40, seed: 20 })
  .map((tally, index) => ({ id: `o${String(index).padStart(2, '0')}`, tally }));

beforeAll(async () => {
  gateway = await createTestGateway();
  const { pool } = gateway.database;
  // A station of their own, whose tallies are written directly, because records could not produce such a mixture.
  await pool.query(`INSERT INTO station VALUES ('delta', 'east', 'Delta', '丁派出所')`);
  for (const { id, tally } of officers) {
    await pool.query(`INSERT INTO member VALUES ('delta', $1, NULL, 'community_officer', NULL, $1, $1)`, [
      id,
    ]);
    await writeTallies(
      pool,
      `INSERT INTO tallying.member_month (station_id, subject_id, month, ${counters.map(columnOf).join(', ')})
       VALUES ('delta', $1, '2014-01-01', ${counters.map((counter) => tally[counter] ?? 0).join(', ')})`,
      [id],
    );
  }
});
afterAll(() => gateway.drop());

const boardQuery = `query ($orderBy: [ScoreboardOrder!], $where: ScoreboardWhere, $first: Int, $after: String, $area: ID) {
  scoreboard(month: "2014-01", area: $area, orderBy: $orderBy, where: $where, first: $first, after: $after) {
    totalCount
    nodes { awardsEarned member { code } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Board extends Nodes<{ readonly member: Coded }> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function board(variables: object) {
  const answer = await gateway.ask<{ scoreboard: Board }>(boardQuery, {
    variables: { area: idOf('Station', 'delta'), ...variables },
  });
  expect(answer.errors).toBeUndefined();
  return answer.data!.scoreboard;
}

async function allPages(variables: object, first: number): Promise<string[]> {
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await board({ ...variables, first, after });
    codes.push(...nodes.map(({ member }) => member.code));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return codes;
}

const evaluate = evaluatorFor(compileRuleSet(dezhouFiveStar, '2014-01'), 'community_officer');
const fields = ['awardsEarned', ...new Set([...metrics, ...counters])] as const;
const figureOf = (field: (typeof fields)[number], { tally }: Officer) =>
  field === 'awardsEarned' ? evaluate(tally).awardsEarned : metricValue(field, tally).value;

const orderOf = (field: (typeof fields)[number]) =>
  field === 'awardsEarned' ? { field: 'AWARDS_EARNED' } : { metric: enumNameOf(field) };
const whereOf = (field: (typeof fields)[number], range: object) =>
  field === 'awardsEarned' ? { awardsEarned: range } : { metrics: [{ metric: enumNameOf(field), ...range }] };

function sorted(orders: readonly { field: (typeof fields)[number]; direction: 'ASC' | 'DESC' }[]): string[] {
  return officers
    .toSorted((a, b) => {
      for (const { field, direction } of orders) {
        const [x, y] = [figureOf(field, a), figureOf(field, b)];
        if (x === y) continue;
        if (x === null || y === null) return x === null ? 1 : -1;
        return direction === 'ASC' ? x - y : y - x;
      }
      return a.id < b.id ? -1 : 1;
    })
    .map(({ id }) => id);
}

describe('the scoreboard', () => {
  it('pages through everyone once, in the order that core gives, by any fields', async () => {
    const order = fc.record({
      field: fc.constantFrom(...fields),
      direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 7, max: 41 }),
        async (orders, first) => {
          const orderBy = orders.map(({ field, direction }) => ({ ...orderOf(field), direction }));
          expect(await allPages({ orderBy }, first)).toEqual(sorted(orders));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('filters as core does, by any metric', async () => {
    const filter = fc.record({
      field: fc.constantFrom(...fields),
      operator: fc.constantFrom('eq' as const, 'gt' as const, 'gte' as const, 'lt' as const, 'lte' as const),
      value: fc.constantFrom(0, 1, 2, 3, 6, 0.5),
    });
    const holds = {
      eq: (a: number, b: number) => a === b,
      gt: (a: number, b: number) => a > b,
      gte: (a: number, b: number) => a >= b,
      lt: (a: number, b: number) => a < b,
      lte: (a: number, b: number) => a <= b,
    };
    await fc.assert(
      fc.asyncProperty(filter, async ({ field, operator, value }) => {
        const { totalCount, nodes } = await board({
          where: whereOf(field, { [operator]: value }),
          first: 100,
        });
        const expected = officers.filter((officer) => {
          const actual = figureOf(field, officer);
          return actual !== null && holds[operator](actual, value);
        });
        expect(nodes.map(({ member }) => member.code).sort()).toEqual(expected.map(({ id }) => id));
        expect(totalCount).toBe(expected.length);
      }),
      { numRuns: 40 },
    );
  });

  it('filters by the outcome of a star', async () => {
    for (const outcome of ['MET', 'NOT_MET', 'NOT_EVALUABLE']) {
      for (const goal of evaluate(officers[0]!.tally).goals) {
        const { totalCount } = await board({ where: { goals: [{ code: goal.id, outcome: [outcome] }] } });
        const expected = officers.filter(({ tally }) =>
          evaluate(tally).goals.some(({ id, outcome: of }) => id === goal.id && of === outcome.toLowerCase()),
        );
        expect(totalCount).toBe(expected.length);
      }
    }
  });

  it('counts in the summary what it lists', async () => {
    const { data } = await gateway.ask<{ scoreSummary: { goals: object[] } }>(
      `query ($area: ID) { scoreSummary(month: "2014-01", area: $area) {
        goals { goal { code } members met notMet nearMisses notEvaluable unknown { metric { id } members } } } }`,
      { variables: { area: idOf('Station', 'delta') } },
    );
    for (const [place, goal] of data!.scoreSummary.goals.entries()) {
      const results = officers.map(({ tally }) => evaluate(tally).goals[place]!);
      const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
      expect(goal).toMatchObject({
        goal: { code: results[0]!.id },
        members: 40,
        met: count('met'),
        notMet: count('not_met'),
        nearMisses: results.filter(({ nearMiss }) => nearMiss).length,
        notEvaluable: count('not_evaluable'),
      });
    }
  });

  it('includes members without records, and only roles that have an award', async () => {
    const { nodes } = await board({
      area: idOf('Station', 'alpha'),
      orderBy: [{ metric: 'VISITS', direction: 'DESC' }],
    });
    expect(nodes.map(({ member }) => member.code)).toEqual(['m1', 'm2', 'm3']);
  });
});
