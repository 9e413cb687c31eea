import { rankWithUncertainty } from '@beatwork/core/statistics';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Viewer } from '../../access/viewer.ts';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
});
afterAll(() => gateway.drop());

interface Row {
  readonly subject: { readonly code?: string; readonly team?: string };
  readonly value: number;
  readonly rank: number;
  readonly numerator: number;
  readonly denominator: number;
}
interface Table {
  readonly overall: number | null;
  readonly unranked: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly subject: { readonly code?: string };
      readonly value: number | null;
    }[];
  };
  readonly rows: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: readonly Row[];
  };
}

const query = `query ($kind: LeagueKind!, $metric: MetricId!, $per: LeagueExposure! = UNIT, $area: ID, $role: MemberRole,
    $from: Month! = "2014-01", $through: Month! = "2014-02", $highestFirst: Boolean! = true, $first: Int, $after: String) {
  leagueTable(kind: $kind, metric: $metric, per: $per, area: $area, role: $role, from: $from, through: $through, highestFirst: $highestFirst) {
    overall bands metric { id }
    unranked(first: 2) { totalCount nodes { subject { ... on Member { code } ... on Station { code } ... on Post { code } ... on Community { code } ... on StationTeam { team } } value reason } }
    rows(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes {
      subject { ... on Member { code } ... on Station { code } ... on Post { code } ... on Community { code } ... on StationTeam { team } }
      value numerator denominator lower upper rank rankFrom rankTo band funnel limits { tail lower upper } shrunken { value ownWeight lower upper } sentence { en zh } } } } }`;

async function table(variables: object, viewer?: Viewer) {
  const { answer, statements } = await gateway.count<{ leagueTable: Table }>(query, {
    variables: { ...variables },
    ...(viewer === undefined ? {} : { viewer }),
  });
  const code = answer.errors?.[0]?.extensions.code;
  return { code, statements, table: answer.data?.leagueTable as Table };
}

const codes = ({ rows }: Table) => rows.nodes.map(({ subject: { code, team } }) => code ?? team);

describe('a league table', () => {
  test('of stations by a count for each household, with what chance allows', async () => {
    const {
      code,
      table: found,
      statements,
    } = await table({
      kind: 'STATION',
      metric: 'VISITS',
      per: 'HOUSEHOLDS',
    });
    expect(code).toBeUndefined();
    expect(found).toMatchSnapshot();
    // One for the table, one for the names; one more for the stations where each has to be named.
    expect(statements).toHaveLength(inject('nodes').length === 1 ? 2 : 3);
  });

  test('says what core says of the same numbers', async () => {
    const { table: found } = await table({ kind: 'COMMUNITY', metric: 'VISITS', per: 'RESIDENTS' });
    const { overall, units } = rankWithUncertainty(
      found.rows.nodes.map(({ numerator, denominator }, place) => ({
        id: `${place}`,
        count: numerator,
        exposure: denominator,
      })),
    );
    expect(found.overall).toBe(overall);
    expect(found.rows.nodes).toMatchObject(
      units.map(({ value, lower, upper, rank, rankFrom, rankTo, band }) => ({
        ...{ value, lower, upper, rank, rankFrom, rankTo, band },
      })),
    );
  });

  test('says who has no rank and why, and tells what is unknown from 0', async () => {
    const { table: shares } = await table({ kind: 'MEMBER', metric: 'VISIT_SATISFACTION_RATE' });
    expect(shares).toMatchObject({ overall: null, rows: { totalCount: 0, nodes: [] } });
    expect(shares.unranked.totalCount).toBe(6);
    const reasons = `{ leagueTable(kind: MEMBER, metric: VISIT_SATISFACTION_RATE, from: "2014-01", through: "2014-02") {
      unranked { nodes { member { code station { code } } value reason } } } }`;
    const { answer } = await gateway.count<{ leagueTable: Table }>(reasons);
    expect(answer.data!.leagueTable.unranked.nodes).toMatchSnapshot();

    const { table: posts } = await table({
      kind: 'POST',
      metric: 'VISITS',
      per: 'MEMBERS',
      area: idOf('Post', 'alpha', 'p1'),
    });
    expect(posts.unranked.nodes).toEqual([{ subject: { code: 'p1' }, value: 7, reason: 'ALONE' }]);
    const { table: none } = await table({ kind: 'POST', metric: 'VISITS', area: idOf('Station', 'gamma') });
    expect(none).toMatchObject({ overall: null, unranked: { totalCount: 0 }, rows: { totalCount: 0 } });
  });

  test('ranks a unit that did nothing with 0, and not one that has nothing to divide by', async () => {
    await gateway.database.pool.query("UPDATE community SET households = 0 WHERE station_id = 'gamma'");
    const { table: found } = await table({
      kind: 'STATION',
      metric: 'MEDIATIONS',
      per: 'HOUSEHOLDS',
      from: '2019-01',
      through: '2019-02',
    });
    expect(found.rows.nodes.map(({ value }) => value)).toEqual([0, 0]);
    expect(found.unranked.nodes).toEqual([{ subject: { code: 'gamma' }, value: 0, reason: 'NO_EXPOSURE' }]);
    await gateway.database.pool.query("UPDATE community SET households = 200 WHERE station_id = 'gamma'");
  });

  test('goes on after a cursor, through ties', async () => {
    const all = await table({ kind: 'MEMBER', metric: 'VISITS' });
    const found: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const page: { table: Table } = await table({ kind: 'MEMBER', metric: 'VISITS', first: 1, after });
      found.push(...codes(page.table));
      after = page.table.rows.pageInfo.hasNextPage ? page.table.rows.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(codes(all.table));
    expect(found).toHaveLength(6);
  });

  test('has the lowest first where it is asked for, and only those of a role', async () => {
    const args = { kind: 'MEMBER', metric: 'VISITS', role: 'COMMUNITY_OFFICER' };
    const { table: highest } = await table(args);
    const { table: lowest } = await table({ ...args, highestFirst: false });
    expect(highest.rows.nodes.map(({ value }) => value)).toEqual([7, 2, 1, 1]);
    expect(lowest.rows.nodes.map(({ value }) => value)).toEqual([1, 1, 2, 7]);
  });

  test.each([
    ['members', 'STATION', [1, 1, 4]],
    ['members', 'POST', [1, 1, 2]],
    ['residents', 'COMMUNITY', [450, 700, 1300, 2100]],
  ] as const)('divides by %s of a %s', async (per, kind, denominators) => {
    const { table: found } = await table({ kind, metric: 'VISITS', per: per.toUpperCase() });
    expect(found.rows.nodes.map(({ denominator }) => denominator).toSorted((a, b) => a - b)).toEqual(
      denominators,
    );
  });

  test('shows a viewer only the own stations, and the public nothing', async () => {
    const officer: Viewer = { id: 'o', role: 'officer', stations: ['alpha'] };
    expect((await table({ kind: 'STATION', metric: 'VISITS' }, officer)).table).toMatchObject({
      unranked: { totalCount: 1, nodes: [{ subject: { code: 'alpha' }, reason: 'ALONE' }] },
    });
    const { code } = await table({ kind: 'STATION', metric: 'VISITS' }, { id: 'anonymous', role: 'public' });
    expect(code).toBe('UNAUTHENTICATED');
  });

  test.each([
    [
      'minutes, of which ten are not ten events',
      { kind: 'STATION', metric: 'TRAINING_MINUTES_PER_SESSION' },
      'METRIC_NOT_RANKED',
    ],
    [
      'sessions of members, which only stations record',
      { kind: 'MEMBER', metric: 'TRAINING_SESSIONS' },
      'METRIC_NOT_OF_KIND',
    ],
    ['a share of hours', { kind: 'STATION', metric: 'COVERAGE_RATE' }, 'METRIC_NOT_RANKED'],
    ['a role of posts', { kind: 'POST', metric: 'VISITS', role: 'COMMUNITY_OFFICER' }, 'ROLE_NOT_OF_MEMBERS'],
    ['a median', { kind: 'POST', metric: 'MEDIAN_WAITING_MINUTES' }, 'METRIC_NOT_RANKED'],
    ['households of a member', { kind: 'MEMBER', metric: 'VISITS', per: 'HOUSEHOLDS' }, 'EXPOSURE_UNKNOWN'],
    [
      'a share for each member',
      { kind: 'STATION', metric: 'NUMBER_MATCH_RATE', per: 'MEMBERS' },
      'EXPOSURE_NOT_FOR_RATES',
    ],
    ['months the wrong way round', { kind: 'POST', metric: 'VISITS', from: '2014-03' }, 'MONTHS_INVALID'],
    [
      'stations of a post',
      { kind: 'STATION', metric: 'VISITS', area: idOf('Post', 'alpha', 'p1') },
      'AREA_TOO_SMALL',
    ],
  ])('refuses %s', async (_, variables, code) => {
    expect((await table(variables)).code).toBe(code);
  });
});
