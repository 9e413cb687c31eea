import { dezhouFiveStar, metricIds } from '@beatwork/core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  type Coded,
  createTestGateway,
  idOf,
  type Nodes,
  type TestGateway,
} from '../../testing/test-gateway.ts';

// On a cluster a batch takes a statement for each station.
const onOneServer = inject('nodes').length === 1;

let gateway: TestGateway;
const clock = () => new Date('2014-01-20T02:00:00.000Z');
beforeAll(async () => {
  gateway = await createTestGateway({ clock });
});
afterAll(() => gateway.drop());

describe('scores, and the SQL that they send', () => {
  it('a scorecard explains itself: one statement for the member, one for its month', async () => {
    const { answer, statements } = await gateway.count(
      `query ($id: ID!) { member(id: $id) { scorecard(month: "2014-01") {
        awardsEarned closesOn
        awards { goal { code name { zh } } outcome nearMiss sentence { en zh } comparisons { gap reason source { at { en } } } }
        requirements { goal { code } outcome }
      } } }`,
      { variables: { id: idOf('Member', 'alpha', 'm1') } },
    );
    expect(answer).toMatchSnapshot();
    expect(statements).toHaveLength(2);
  });

  it('scorecards of many members take as many statements as those of one', async () => {
    const query = `query ($first: Int) { station(id: "${idOf('Station', 'alpha')}") {
      members(first: $first) { nodes { scorecard(month: "2014-01") { awardsEarned member { code } } } } } }`;
    const one = await gateway.count(query, { variables: { first: 1 } });
    const many = await gateway.count(query, { variables: { first: 4 } });
    expect(many.answer.data).toHaveProperty('station.members.nodes.length', 4);
    expect(many.statements).toHaveLength(one.statements.length);
  });

  it('a page of the scoreboard takes one statement, its members one more, and the total another', async () => {
    const query = (fields: string) => `{ scoreboard(month: "2014-01", first: 3,
      orderBy: [{ field: AWARDS_EARNED, direction: DESC }, { metric: NUMBER_MATCH_RATE, direction: ASC }]) { ${fields} } }`;
    const { answer, statements } = await gateway.count(
      query(
        'totalCount nodes { awardsEarned member { code station { name { en } } } } pageInfo { hasNextPage }',
      ),
    );
    expect(answer.data).toMatchSnapshot();
    expect(statements).toHaveLength(4);
    expect(statements.find((text) => text.includes('LIMIT'))).toBeDefined();
    expect((await gateway.count(query('nodes { awardsEarned }'))).statements).toHaveLength(1);
    expect((await gateway.count(query('totalCount'))).statements).toHaveLength(1);
  });

  it('the selection takes one statement, and one for the named members', async () => {
    // In the few test records nobody has visited 80 households, so these rules do not require it.
    const open = { ...dezhouFiveStar, selection: { ...dezhouFiveStar.selection!, requires: [] } };
    const naming = await createTestGateway({ clock, ruleSets: [open] });
    try {
      const { answer, statements } = await naming.count(`{ selection(month: "2014-01") {
        named { award { code } rank member { code } figures { metric { id } value } }
        unfilled { award { code } places } } }`);
      expect(answer.data).toMatchSnapshot();
      expect(statements).toHaveLength(2);
    } finally {
      await naming.drop();
    }
  });

  it('the selection names only those who meet its requirements', async () => {
    const { data } = await gateway.ask(`{ selection(month: "2014-01") {
      named { member { code } } unfilled { places } } }`);
    expect(data).toHaveProperty('selection.named', []);
    expect(data).toHaveProperty('selection.unfilled.length', 5);
  });

  it('the summary takes one statement', async () => {
    const { answer, statements } = await gateway.count(`{ scoreSummary(month: "2014-01") {
      goals { goal { code } members met notMet nearMisses notEvaluable unknown { metric { id } members } } } }`);
    expect(answer.data).toMatchSnapshot();
    expect(statements).toHaveLength(1);
  });

  it('metrics take none, and rule sets one, for those that are stored', async () => {
    const { answer, statements } = await gateway.count(`{
      ruleSets { code subject period }
      ruleSet(code: "dezhou-five-star") { code version effectiveFrom title { zh } selection { placesPerAward { value } oneAwardEach ties }
        awards { code roles combination rules { metric { id } is threshold { from value source { title { en } at { en } } reading { en } } } rankBy { metric { id } mostFirst } } }
      metrics { id kind name { en zh } unit { zh } definition { en } source } }`);
    expect(answer.errors).toBeUndefined();
    const { metrics, ...rules } = answer.data as { readonly metrics: readonly object[] };
    expect(rules).toMatchSnapshot();
    expect(metrics).toHaveLength(metricIds.length);
    expect(metrics.slice(0, 3)).toMatchSnapshot();
    if (onOneServer) expect(statements).toHaveLength(1);
  });

  // Citus does not explain a statement whose parameters are not known.
  it.runIf(onOneServer)('reads one tally a member, through the index of the month', async () => {
    const { statements } = await gateway.count(
      '{ scoreboard(month: "2014-01", where: { metrics: [{ metric: VISITS, gte: 1 }] }) { totalCount } }',
    );
    const client = await gateway.database.pool.connect();
    try {
      // PostgreSQL would rather scan so few rows; the test asks only whether it can use the index.
      await client.query('SET enable_seqscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (COSTS OFF, GENERIC_PLAN) ${statements[0]}`,
      );
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Cond: .*month = /);
    } finally {
      await client.query('RESET enable_seqscan');
      client.release();
    }
  });
});

describe('bad input', () => {
  const member = idOf('Member', 'alpha', 'm1');
  it.each([
    ['a month that is none', '{ scoreboard(month: "2014-13") { totalCount } }', 'MONTH_INVALID'],
    [
      'a month before the rules',
      '{ scoreboard(month: "2013-12") { totalCount } }',
      'RULE_SET_NOT_YET_EFFECTIVE',
    ],
    [
      'an unknown rule set',
      '{ selection(month: "2014-01", ruleSet: "six-star") { month } }',
      'RULE_SET_UNKNOWN',
    ],
    [
      'a month for a rule set of years',
      '{ scoreboard(month: "2014-01", ruleSet: "three-promises") { totalCount } }',
      'PERIOD_INVALID',
    ],
    ['an unknown rule set to read', '{ ruleSet(code: "six-star") { code } }', 'RULE_SET_UNKNOWN'],
    [
      'an unknown area',
      `{ scoreboard(month: "2014-01", area: "${idOf('Station', 'omega')}") { totalCount } }`,
      'NOT_FOUND',
    ],
    [
      'an area that is a member',
      `{ scoreboard(month: "2014-01", area: "${member}") { totalCount } }`,
      'ID_INVALID',
    ],
    ['an area that is nothing', '{ scoreboard(month: "2014-01", area: "x") { totalCount } }', 'ID_INVALID'],
    [
      'an unknown member',
      `{ member(id: "${idOf('Member', 'alpha', 'm99')}") { scorecard(month: "2014-01") { month } } }`,
      'NOT_FOUND',
    ],
    [
      'a malformed cursor',
      '{ scoreboard(month: "2014-01", after: "x") { nodes { awardsEarned } } }',
      'CURSOR_INVALID',
    ],
    [
      'a page of 100,000',
      '{ scoreboard(month: "2014-01", first: 100000) { nodes { awardsEarned } } }',
      'PAGE_TOO_LARGE',
    ],
    [
      'an unknown star',
      '{ scoreboard(month: "2014-01", where: { goals: [{ code: "sixth" }] }) { totalCount } }',
      'GOAL_UNKNOWN',
    ],
  ])('%s is an error with a code, in both languages', async (_, query, code) => {
    const english = await gateway.ask(query);
    const [error] = english.errors!;
    expect(error!.extensions.code).toBe(code);
    expect(error!.message).toBe(error!.extensions.messages.en);
    const chinese = await gateway.ask(query, { headers: { 'accept-language': 'zh-CN' } });
    expect(chinese.errors![0]!.message).toBe(error!.extensions.messages.zh);
    expect(chinese.errors![0]!.message).toMatch(/\p{Script=Han}/u);
  });

  it('a cursor of another order is refused', async () => {
    const query = (field: string, after = '') =>
      `{ scoreboard(month: "2014-01", first: 1, orderBy: [{ metric: ${field} }]${after}) { pageInfo { endCursor } } }`;
    const { data } = await gateway.ask<{ scoreboard: { pageInfo: { endCursor: string } } }>(query('VISITS'));
    const { endCursor } = data!.scoreboard.pageInfo;
    const other = await gateway.ask(query('SERVICES', `, after: "${endCursor}"`));
    expect(other.errors![0]!.extensions.code).toBe('CURSOR_INVALID');
  });
});

describe('who may read scores', () => {
  const ask = <Data>(
    query: string,
    viewer: { id: string; role: 'public' | 'analyst' | 'officer'; stations?: string[] },
  ) => gateway.ask<Data>(query, { viewer });

  it('the public sees who is named in a bureau, and no scorecard', async () => {
    const viewer = { id: 'anonymous', role: 'public' } as const;
    expect((await ask('{ selection(month: "2014-01") { named { rank } } }', viewer)).errors).toBeUndefined();
    for (const query of [
      '{ scoreboard(month: "2014-01") { totalCount } }',
      '{ scoreSummary(month: "2014-01") { month } }',
      `{ selection(month: "2014-01", area: "${idOf('Post', 'alpha', 'p1')}") { named { rank } } }`,
      `{ member(id: "${idOf('Member', 'alpha', 'm1')}") { scorecard(month: "2014-01") { month } } }`,
    ]) {
      expect((await ask(query, viewer)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('a viewer of one station sees its members only', async () => {
    const viewer = { id: 'beta', role: 'officer' as const, stations: ['beta'] };
    const { data } = await ask<{ scoreboard: Nodes<{ member: { station: Coded } }> }>(
      '{ scoreboard(month: "2014-01") { nodes { member { station { code } } } } }',
      viewer,
    );
    const stations = data!.scoreboard.nodes.map(({ member }) => member.station.code);
    expect(new Set(stations)).toEqual(new Set(['beta']));
    const other = await ask(
      `{ member(id: "${idOf('Member', 'alpha', 'm1')}") { scorecard(month: "2014-01") { month } } }`,
      viewer,
    );
    expect(other.errors![0]!.extensions.code).toBe('FORBIDDEN_STATION');
  });

  it('a viewer of one station is told that an area is of another one', async () => {
    const viewer = { id: 'beta', role: 'officer' as const, stations: ['beta'] };
    const codeOf = async (query: string) => (await ask(query, viewer)).errors?.[0]?.extensions.code;
    const queries = [
      'scoreboard(month: "2014-01", area: AREA) { totalCount }',
      'scoreSummary(month: "2014-01", area: AREA) { month }',
      'selection(month: "2014-01", area: AREA) { named { rank } }',
      'whatIf(month: "2014-01", changes: [], area: AREA) { judged }',
      'leagueTable(kind: MEMBER, metric: VISITS, from: "2014-01", through: "2014-01", area: AREA) { bands }',
      'rollUp(from: "2014-01", through: "2014-01", area: AREA) { values(metrics: [VISITS]) { value } }',
    ];
    for (const query of queries) {
      for (const area of [
        idOf('Station', 'alpha'),
        idOf('Community', 'alpha', 'c1'),
        idOf('Post', 'alpha', 'p1'),
      ]) {
        expect(await codeOf(`{ ${query.replace('AREA', `"${area}"`)} }`), query).toBe('FORBIDDEN_STATION');
      }
      expect(
        await codeOf(`{ ${query.replace('AREA', `"${idOf('Station', 'beta')}"`)} }`),
        query,
      ).toBeUndefined();
    }
  });
});
