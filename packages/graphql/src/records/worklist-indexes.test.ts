import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaDiff } from '../../scripts/schema-engine.ts';
import { applyMigrations } from '../database/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { earliestFirst } from '../paging/collection.ts';
import { type PageRequest, pageSql } from '../paging/page-sql.ts';
import { insertFixture } from '../testing/fixture.ts';
import { recordTable } from './record-table.ts';
import { servedRecord } from './served-records.ts';
import { worklistsOf } from './worklists.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** How many rows of a table a plan touched. */
const rowsRead = (plans: readonly Plan[], table: string) =>
  plans
    .filter((plan) => plan['Relation Name'] === table)
    .reduce(
      (sum, plan) =>
        sum +
        ((plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)) * (plan['Actual Loops'] ?? 0),
      0,
    );

describe('the indexes of work lists', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await insertFixture(database.prisma);
    // Two visits in a hundred have an open promise, and each but the last hundred has a call-back.
    await database.pool.query(`
      INSERT INTO household_visit (station_id, id, member_id, community_id, household_key, visited_at, difficulties,
        promised, follow_up_on, followed_up_on)
      SELECT 'alpha', 'n' || n, 'm' || (1 + n % 2), 'c' || (1 + n / 100 % 2), 'hh_00000000', timestamptz '2014-03-01' + n * interval '10 minutes',
        '{}', 'answer', date '2014-03-10' + n / 100, CASE WHEN n % 100 < 2 THEN NULL ELSE date '2014-03-10' + n / 100 END
      FROM generate_series(1, 40000) AS n`);
    await database.pool.query(`
      INSERT INTO visit_call_back (station_id, id, visit_id, called_at, number_matched, visit_confirmed, satisfied)
      SELECT 'alpha', 'n' || n, 'n' || n, timestamptz '2014-03-02' + n * interval '10 minutes', true, true, true
      FROM generate_series(1, 39900) AS n`);
    await database.pool.query('VACUUM ANALYZE household_visit, visit_call_back');
  });
  afterAll(() => database.drop());

  async function explain(list: string, owner: string, request: PageRequest, key: readonly string[]) {
    const record = servedRecord('householdVisit');
    const worklist = worklistsOf(record).find((each) => each.name === list && each.owner === owner)!;
    const { text, values } = pageSql(
      earliestFirst(
        `${owner}.${list}`,
        recordTable('householdVisit'),
        worklist.by,
        { field: worklist.list.order, kind: list === 'openPromises' ? 'day' : 'instant' },
        worklist.condition,
      ),
      request,
      { keys: [key] },
    );
    const { rows } = await database.pool.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values]);
    return nodesOf(rows[0]['QUERY PLAN'][0].Plan);
  }

  test.each([
    ['member', ['alpha', 'm1']],
    ['community', ['alpha', 'c1']],
    ['station', ['alpha']],
  ])('read no more than a page of the promises of a %s, however deep it is', async (owner, key) => {
    for (const after of [null, ['2015-01-01', 'n30000']]) {
      const plan = await explain('openPromises', owner, { size: 20, after, conditions: [] }, key);
      const scans = plan.filter((each) => each['Relation Name'] === 'household_visit');
      expect(scans.map((each) => each['Index Name'])).toEqual([`worklist_open_promises_${owner}`]);
      expect(rowsRead(plan, 'household_visit')).toBe(21);
    }
  });

  test('read only the days of a list that asks for call-backs that are not there', async () => {
    // The last 62 days hold 62 × 144 visits, half of which are the member's.
    const conditions = [
      { kind: 'compare', field: 'visitedAt', operator: '>=', value: '2014-10-05', type: 'timestamptz' },
    ] as const;
    const plan = await explain('visitsToCallBack', 'member', { size: 20, after: null, conditions }, [
      'alpha',
      'm1',
    ]);
    expect(rowsRead(plan, 'household_visit')).toBeLessThanOrEqual(31 * 144);
    expect(rowsRead(plan, 'visit_call_back')).toBeLessThanOrEqual(31 * 144);
  });

  test('go with a list that core no longer has, and come back as they were', async () => {
    const names = async () => {
      const { rows } = await database.pool.query<{ name: string }>(
        `SELECT indexdef AS name FROM pg_indexes WHERE schemaname = current_schema() AND indexname LIKE 'worklist\\_%' ORDER BY 1`,
      );
      return rows.map(({ name }) => name);
    };
    const before = await names();
    await database.pool.query('CREATE INDEX worklist_of_old_member ON lead (station_id, member_id)');
    await database.pool.query('DROP INDEX worklist_open_promises_member');
    await database.pool.query(
      `UPDATE derived_part SET checksum = 'of another version' WHERE name = 'worklists'`,
    );
    expect(await applyMigrations(database.url)).toEqual(['worklists']);
    expect(await names()).toEqual(before);
    expect(await applyMigrations(database.url)).toEqual([]);
  });

  test('are no part of what Prisma compares with its schema', async () => {
    const folder = fileURLToPath(new URL('../../prisma/schema', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.prisma'))
      .sort()
      .map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')] as const);
    expect(await schemaDiff(database.url, files)).not.toContain('worklist_');
  });
});
