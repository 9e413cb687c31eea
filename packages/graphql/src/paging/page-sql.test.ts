import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { recordTable } from '../records/record-table.ts';

const householdVisits = recordTable('householdVisit');

import { insertFixture } from '../testing/fixture.ts';
import { newestFirst } from './collection.ts';
import { countSql, type PageRequest, pageSql } from './page-sql.ts';

const visits = newestFirst('Member.visits', householdVisits, ['stationId', 'memberId'], {
  field: 'visitedAt',
  kind: 'instant',
});
const keys = [
  ['alpha', 'm1'],
  ['alpha', 'm2'],
];

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly Filter?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

describe('the statement of a page', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await insertFixture(database.prisma);
    await database.pool.query(`
      INSERT INTO household_visit (station_id, id, member_id, community_id, household_key, visited_at, difficulties)
      SELECT 'alpha', 'n' || n, 'm' || (1 + n % 2), 'c1', 'hh_00000000', timestamptz '2014-03-01' + n * interval '1 minute', '{}'
      FROM generate_series(1, 20000) AS n`);
    await database.pool.query('VACUUM ANALYZE household_visit');
  });
  afterAll(() => database.drop());

  async function explain(request: PageRequest, parents = keys): Promise<Plan[]> {
    const { text, values } = pageSql(visits, request, { keys: parents });
    const { rows } = await database.pool.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values]);
    return nodesOf(rows[0]['QUERY PLAN'][0].Plan).filter(
      (node) => node['Relation Name'] === 'household_visit',
    );
  }

  const deep = ['2014-03-10T00:00:00.000Z', 'n5'];

  test('enters the index at the cursor, however deep the page', async () => {
    const [scan, ...others] = await explain({ size: 20, after: deep, conditions: [] });
    expect(others).toEqual([]);
    expect(scan?.['Node Type']).toMatch(/^Index.* Scan$/);
    expect(scan?.['Index Name']).toBe('household_visit_station_id_member_id_visited_at_id_idx');
    expect(scan?.['Index Cond']).toContain('ROW(visited_at, id) < ROW(');
    expect(scan?.['Index Cond']).toContain('(station_id = k.k1) AND (member_id = k.k2)');
    expect(scan?.Filter).toBeUndefined();
  });

  test('leaves it after one row more than the page has', async () => {
    const [scan] = await explain({ size: 20, after: deep, conditions: [] });
    expect(scan?.['Actual Rows']).toBe(21);
  });

  test('finds a month in the index too', async () => {
    const { text, values } = pageSql(
      visits,
      {
        size: 20,
        after: null,
        conditions: [
          { kind: 'month', field: 'visitedAt', operator: '>=', month: '2014-01' },
          { kind: 'month', field: 'visitedAt', operator: '<', month: '2014-02' },
        ],
      },
      { keys },
    );
    const { rows } = await database.pool.query(`EXPLAIN (FORMAT JSON) ${text}`, [...values]);
    const [scan] = nodesOf(rows[0]['QUERY PLAN'][0].Plan).filter(
      (node) => node['Relation Name'] === 'household_visit',
    );
    expect(scan?.['Index Cond']).toMatch(/visited_at >= .* AND \(visited_at < /);
  });

  test('holds no value of the request', () => {
    const conditions = [
      { kind: 'in', field: 'kind', values: ["noise'; DROP TABLE member"], type: 'dispute_kind' },
      { kind: 'compare', field: 'isLead', operator: '=', value: true, type: 'boolean' },
    ] as const;
    const texts = [
      pageSql(visits, { size: 7, after: ["2014'", "x'"], conditions }, { keys: [["a'", "b'"]] }).text,
      countSql(visits, conditions, { keys: [["a'", "b'"]] }).text,
    ];
    for (const text of texts) expect(text).not.toMatch(/[^$]\b7\b|true|DROP|x'/);
  });
});
