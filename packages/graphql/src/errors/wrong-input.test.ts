import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
});
afterAll(() => gateway.drop());

const m1 = idOf('Member', 'alpha', 'm1');
const harbour = idOf('Bureau', 'harbour');

const instants = [
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59Z',
  '9999-12-31T23:59:59-12:00',
  '+275760-09-13T00:00:00.000Z',
  '2014-02-30T00:00:00Z',
  5,
  ['2014-01-01T00:00:00Z'],
  '',
];
const days = ['0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01', '2014-02-30', 5, ['2014-01-01'], ''];
const months = ['0000-01', '0000-12', '0001-01', '9999-12', '10000-01', '2014-13', 201401, ['2014-01'], ''];
const periods = ['0000', '9999', '2014-Q5', '2014-Q1', '2014-H3', 2014, ['2014-Q1'], ''];
const texts = ['a\u0000b', '\u0000', '', ' ', '\ud800', 'x'.repeat(10_000)];
const numbers = [1e308, -1e308, 0, 5e-324];
const sizes = [0, -1, 2_147_483_647];

/** Fields with a variable `$x`, its type, and what it is given. */
const asked: readonly (readonly [type: string, values: readonly unknown[], field: string])[] = [
  ['DateTime', instants, `member(id: "${m1}") { visits(where: { visitedAt: { gte: $x } }) { totalCount } }`],
  ['DateTime', instants, `member(id: "${m1}") { visits(where: { visitedAt: { lt: $x } }) { totalCount } }`],
  [
    'Date',
    days,
    `member(id: "${m1}") { informationItems(where: { collectedOn: { gte: $x, lt: $x } }) { totalCount } }`,
  ],
  ['Month!', months, 'scoreboard(month: $x) { totalCount }'],
  ['Month!', months, 'selection(month: $x) { undealt }'],
  ['Month!', months, 'scoreSummary(month: $x) { goals { met } }'],
  ['Month!', months, 'whatIf(month: $x, changes: []) { judged }'],
  [
    'Month!',
    months,
    'rollUp(from: $x, through: $x) { values(metrics: [VISITS, HOUSEHOLDS_VISITED]) { value } }',
  ],
  ['Month!', months, 'metricSeries(metric: VISITS, from: $x, through: $x) { months { value } }'],
  ['Month!', months, 'metricSeries(metric: HOUSEHOLDS_VISITED, from: $x, through: $x) { months { value } }'],
  ['Month!', months, 'recordCounts(record: HOUSEHOLD_VISIT, from: $x, through: $x) { count }'],
  [
    'Month!',
    months,
    'recordCounts(record: INFORMATION_ITEM, by: ["month"], from: $x, through: $x) { count }',
  ],
  ['Month!', months, 'leagueTable(kind: MEMBER, metric: VISITS, from: $x, through: $x) { bands }'],
  [
    'Month!',
    months,
    `member(id: "${m1}") { visits(where: { month: { eq: $x } }) { totalCount } scorecard(month: $x) { awardsEarned } }`,
  ],
  ['Period!', periods, 'scoreboard(period: $x) { nodes { awardsEarned } }'],
  ['Period!', periods, 'scoreboard(period: $x, ruleSet: "station-grade") { nodes { awardsEarned } }'],
  ['Period!', periods, 'scoreboard(period: $x, ruleSet: "shuangfeng-patrol") { nodes { awardsEarned } }'],
  ['String!', texts, 'ruleSet(code: $x) { code }'],
  [
    'String!',
    texts,
    'scoreboard(month: "2014-01", where: { goals: [{ code: $x, nearMiss: true }] }) { totalCount }',
  ],
  [
    'String!',
    texts,
    'recordCounts(record: DISPUTE, by: [$x], from: "2014-01", through: "2014-01") { count }',
  ],
  ['String!', texts, `assessments(bureau: "${harbour}", ruleSet: $x) { totalCount }`],
  ['String!', texts, 'bureaus(after: $x) { totalCount }'],
  ['ID!', texts, 'assessment(id: $x) { id }'],
  ['ID!', texts, 'history(of: $x) { totalCount }'],
  ['ID!', texts, 'node(id: $x) { id }'],
  ['ID!', texts, 'rollUp(area: $x, from: "2014-01", through: "2014-01") { posts }'],
  [
    'Float!',
    numbers,
    'scoreboard(month: "2014-01", where: { metrics: [{ metric: VISITS, gte: $x }] }) { totalCount }',
  ],
  [
    'Float!',
    numbers,
    'whatIf(month: "2014-01", changes: [{ at: { ofGoal: { goal: "baseline", metric: HOUSEHOLDS_VISITED } }, value: $x }]) { judged }',
  ],
  ['Int', sizes, 'bureaus(first: $x) { nodes { id } }'],
];

const codesOf = async (query: string, variables: object = {}) => {
  const { errors } = await gateway.ask(query, { variables: { ...variables } });
  return (errors ?? []).map(({ extensions }) => extensions.code);
};

test.each(asked)(
  'an unusual %s is answered, or refused with a code: %j in %s',
  async (type, values, field) => {
    for (const x of values) {
      expect(await codesOf(`query ($x: ${type}) { ${field} }`, { x }), JSON.stringify(x)).not.toContain(
        'INTERNAL_ERROR',
      );
    }
    expect(gateway.logged).toEqual([]);
  },
);

test('what is no text is no month, and the years end at 9999', async () => {
  const query = 'query ($x: Month!) { scoreboard(month: $x) { totalCount } }';
  expect(await codesOf(query, { x: ['2014-01'] })).toEqual(['BAD_USER_INPUT']);
  expect(
    await codesOf(
      `{ member(id: "${m1}") { visits(where: { visitedAt: { lt: "9999-12-31T23:59:59-12:00" } }) { totalCount } } }`,
    ),
  ).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});

/** A real cursor of a list, with other values. */
async function forged(
  field: string,
  values: (given: readonly unknown[]) => readonly unknown[],
): Promise<string[]> {
  const { data } = await gateway.ask<object>(`{ ${field.replace('(AFTER)', '(first: 1)')} }`);
  const cursor = JSON.stringify(data).match(/"endCursor":"([^"]+)"/)![1]!;
  const [version, list, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  const after = Buffer.from(JSON.stringify([version, list, ...values(rest)])).toString('base64url');
  return codesOf(`query ($after: String) { ${field.replace('(AFTER)', '(after: $after)')} }`, { after });
}

const visits = `member(id: "${m1}") { visits(AFTER) { pageInfo { endCursor } } }`;

test.each<[string, string, (given: readonly unknown[]) => readonly unknown[]]>([
  ['an instant after the year 9999', visits, ([, id]) => ['+275760-09-13T00:00:00.000Z', id]],
  ['an instant before our era', visits, ([, id]) => ['-000001-01-01T00:00:00.000Z', id]],
  ['the year 0000', visits, ([, id]) => ['0000-01-01T00:00:00.000Z', id]],
  ['a NUL', visits, ([time]) => [time, 'a\u0000']],
  ['a NUL in a code', 'bureaus(AFTER) { pageInfo { endCursor } }', () => ['\u0000']],
])('a forged cursor with %s is refused', async (_, field, values) => {
  expect(await forged(field, values)).toEqual(['CURSOR_INVALID']);
});

test('one object may be asked for several times, in every way', async () => {
  const query = `{ a: node(id: "${m1}") { id } b: node(id: "${m1}") { id } c: nodes(ids: ["${m1}", "${m1}"]) { id } member(id: "${m1}") { id } }`;
  const { data } = await gateway.ask(query);
  expect(data).toEqual({ a: { id: m1 }, b: { id: m1 }, c: [{ id: m1 }, { id: m1 }], member: { id: m1 } });
});
