import fc from 'fast-check';
import type { Pool, PoolClient } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { insertFixture } from '../testing/fixture.ts';
import { countedTables } from './counted-tables.ts';
import { recountedTallies, storedTallies } from './testing-tallies.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertFixture(database.prisma);
  // The tallies must be right in whatever order the times of records are.
  await database.pool.query('DROP SCHEMA ordering CASCADE');
});
afterAll(() => database.drop());

const recordTables = countedTables.map(({ table }) => table).join(', ');

async function expectRight(): Promise<void> {
  expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
}

const insertVisit = (client: Pool | PoolClient, id: string, member = 'm1', at = '2014-03-05T02:00:00Z') =>
  client.query(
    `INSERT INTO household_visit (station_id, id, member_id, community_id, household_key, visited_at, difficulties)
     VALUES ('alpha', $1, $2, 'c1', 'hh_aaaaaaaa', $3, '{}')`,
    [id, member, at],
  );
const insertCallBack = (client: Pool | PoolClient, visitId: string) =>
  client.query(
    `INSERT INTO visit_call_back VALUES ('alpha', 'c-' || $1, $1, '2014-03-09T02:00:00Z', true, true, false)`,
    [visitId],
  );
const marchOf = async (member: string) => {
  const { rows } = await database.pool.query(
    `SELECT visits, coalesce(visits_called_back, 0) AS called FROM tallying.member_month
     WHERE (station_id, subject_id, month) = ('alpha', $1, '2014-03-01') AND visits > 0`,
    [member],
  );
  return rows[0];
};

describe('tallies', () => {
  it('are right after rows are inserted through Prisma', async () => {
    expect((await storedTallies(database.pool)).length).toBeGreaterThan(4);
    await expectRight();
  });

  it("follow the bureau's time zone", async () => {
    await database.pool.query(`UPDATE bureau SET time_zone = 'America/New_York' WHERE id = 'harbour'`);
    await expectRight();
    await database.pool.query(`UPDATE branch SET bureau_id = 'island' WHERE id = 'east'`);
    await expectRight();
    await database.pool.query(`UPDATE branch SET bureau_id = 'harbour' WHERE id = 'east'`);
    await database.pool.query(`UPDATE bureau SET time_zone = 'Asia/Shanghai' WHERE id = 'harbour'`);
    await expectRight();
  });

  it('no longer count a deleted visit and its call-back', async () => {
    await insertVisit(database.pool, 'gone');
    await insertCallBack(database.pool, 'gone');
    expect(await marchOf('m1')).toEqual({ visits: 1, called: 1 });
    await database.pool.query(`DELETE FROM household_visit WHERE id = 'gone'`);
    expect(await marchOf('m1')).toBeUndefined();
  });

  it('are unchanged by a transaction that fails or is rolled back', async () => {
    const before = await storedTallies(database.pool);
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await insertVisit(client, 'undone');
    await client.query('ROLLBACK');
    client.release();
    await expect(insertVisit(database.pool, 'v1')).rejects.toThrow(/unique/);
    expect(await storedTallies(database.pool)).toEqual(before);
  });

  it('are right after any sequence of inserts, updates, moves and deletions', async () => {
    const id = fc.integer({ min: 1, max: 12 }).map((number) => `r${number}`);
    const member = fc.constantFrom('m1', 'm2');
    const at = fc.constantFrom(
      '2014-03-31T15:59:59Z',
      '2014-03-31T16:00:00Z',
      '2014-03-02T01:00:00Z',
      '2014-04-20T01:00:00Z',
    );
    const command = fc.oneof(
      fc.tuple(fc.constant('visit' as const), id, member, at),
      fc.tuple(fc.constant('call' as const), id, member, at),
      fc.tuple(fc.constant('mediate' as const), id, member, at),
      fc.tuple(fc.constant('lead' as const), id, member, at),
      fc.tuple(fc.constant('move' as const), id, member, at),
      fc.tuple(fc.constant('recall' as const), id, member, at),
      fc.tuple(fc.constant('delete' as const), id, member, at),
    );
    const statements = {
      visit: `INSERT INTO household_visit (station_id, id, member_id, community_id, household_key, visited_at, difficulties)
        VALUES ('alpha', $1, $2, 'c1', 'hh_' || right($1, 1) || 'aaaaaaa', $3, '{}') ON CONFLICT DO NOTHING`,
      call: `INSERT INTO visit_call_back SELECT station_id, $1, id, $3, id > 'r4', true, $2 = 'm1'
        FROM household_visit WHERE id = $1 ON CONFLICT DO NOTHING`,
      mediate: `INSERT INTO mediation VALUES ('alpha', $1, $2, 'd1', $3, 'at_home', 'settled', 'officer', '{}')
        ON CONFLICT (station_id, id) DO UPDATE SET outcome = 'failed', member_id = excluded.member_id`,
      lead: `INSERT INTO lead VALUES ('alpha', $1, $2, 'case_lead', 'drugs', $3)
        ON CONFLICT (station_id, id) DO UPDATE SET kind = 'fugitive_caught'`,
      move: `UPDATE household_visit SET member_id = $2, visited_at = $3 WHERE station_id = 'alpha' AND id >= $1`,
      recall: `UPDATE visit_call_back SET satisfied = NOT satisfied, called_at = $3
        WHERE id >= $1 AND $2::text IS NOT NULL`,
      delete: `DELETE FROM household_visit WHERE id = $1 AND member_id = $2 AND visited_at <> $3`,
    };
    await fc.assert(
      fc
        .asyncProperty(fc.array(command, { minLength: 1, maxLength: 15 }), async (commands) => {
          for (const [name, ...values] of commands) await database.pool.query(statements[name], values);
          await expectRight();
        })
        .afterEach(() =>
          database.pool.query(`DELETE FROM household_visit WHERE id LIKE 'r%'`).then(() => undefined),
        ),
      { numRuns: 25 },
    );
  });

  it('are right after tables are truncated', async () => {
    await database.pool.query('TRUNCATE visit_call_back');
    await expectRight();
    await database.pool.query(`TRUNCATE ${recordTables} CASCADE`);
    expect(await storedTallies(database.pool)).toEqual([]);
  });

  it('are right after many rows come at once, to a station without values and to one that has them', async () => {
    const insertMany = (from: number, through: number) =>
      database.pool.query(
        `INSERT INTO household_visit (station_id, id, member_id, community_id, household_key, visited_at, difficulties)
         SELECT 'alpha', 'many-' || n, 'm' || 1 + n % 2, 'c1', 'hh_' || lpad((n % 90)::text, 8, '0'),
           timestamptz '2014-03-01T02:00:00Z' + n % 45 * interval '1 day', '{}'
         FROM generate_series($1::integer, $2) AS n`,
        [from, through],
      );
    await insertMany(1, 150);
    expect(await marchOf('m1')).toMatchObject({ visits: expect.any(Number) });
    await expectRight();
    await insertMany(151, 330);
    await expectRight();
    await database.pool.query(
      `DELETE FROM household_visit WHERE id LIKE 'many-%' AND household_key < 'hh_00000060'`,
    );
    await expectRight();
    await database.pool.query(`DELETE FROM household_visit WHERE id LIKE 'many-%'`);
    expect(await storedTallies(database.pool)).toEqual([]);
  });
});

describe('two transactions under READ COMMITTED', () => {
  let first: PoolClient;
  let second: PoolClient;
  beforeEach(async () => {
    await database.pool.query(`TRUNCATE ${recordTables} CASCADE`);
  });

  /** Runs `meanwhile` while the transaction of `before` is open, waits until it is blocked, then commits both. */
  async function interleave(
    before: (client: PoolClient) => Promise<unknown>,
    meanwhile: (client: PoolClient) => Promise<unknown>,
  ): Promise<void> {
    first = await database.pool.connect();
    second = await database.pool.connect();
    try {
      const { rows } = await second.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await first.query('BEGIN ISOLATION LEVEL READ COMMITTED');
      await second.query('BEGIN ISOLATION LEVEL READ COMMITTED');
      await before(first);
      const waiting = meanwhile(second);
      waiting.catch(() => undefined);
      await untilBlocked(rows[0]!.pid);
      await first.query('COMMIT');
      await waiting;
      await second.query('COMMIT');
    } finally {
      first.release();
      second.release();
    }
  }

  async function untilBlocked(pid: number): Promise<void> {
    for (;;) {
      const { rows } = await database.pool.query('SELECT FROM unnest(pg_blocking_pids($1))', [pid]);
      if (rows.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  it('that insert for the same member and month are both counted', async () => {
    await interleave(
      (client) => insertVisit(client, 'a'),
      (client) => insertVisit(client, 'b'),
    );
    expect(await marchOf('m1')).toEqual({ visits: 2, called: 0 });
  });

  it('of which one moves a visit that the other calls back agree on where it counts', async () => {
    await insertVisit(database.pool, 'a');
    await interleave(
      (client) => client.query(`UPDATE household_visit SET member_id = 'm2' WHERE id = 'a'`),
      (client) => insertCallBack(client, 'a'),
    );
    expect(await marchOf('m1')).toBeUndefined();
    expect(await marchOf('m2')).toEqual({ visits: 1, called: 1 });
  });

  it('of which one calls back a visit that the other moves agree too', async () => {
    await insertVisit(database.pool, 'a');
    await interleave(
      (client) => insertCallBack(client, 'a'),
      (client) => client.query(`UPDATE household_visit SET member_id = 'm2' WHERE id = 'a'`),
    );
    expect(await marchOf('m1')).toBeUndefined();
    expect(await marchOf('m2')).toEqual({ visits: 1, called: 1 });
  });

  it('of which one deletes a visit while the other adds one count what is left', async () => {
    await insertVisit(database.pool, 'a');
    await interleave(
      (client) => client.query(`DELETE FROM household_visit WHERE id = 'a'`),
      (client) => insertVisit(client, 'b'),
    );
    expect(await marchOf('m1')).toEqual({ visits: 1, called: 0 });
  });
});

describe('many writers at once', () => {
  it('leave every tally right, in whatever order they write', async () => {
    await database.pool.query(`TRUNCATE ${recordTables} CASCADE`);
    const writer = async (number: number) => {
      for (let turn = 0; turn < 15; turn += 1) {
        const id = `w${number}-${turn}`;
        await insertVisit(database.pool, id, turn % 2 === 0 ? 'm1' : 'm2');
        if (turn % 3 === 0) await insertCallBack(database.pool, id);
        if (turn % 5 === 4) {
          await database.pool.query(`UPDATE household_visit SET member_id = 'm2' WHERE id = $1`, [id]);
        }
        if (turn % 7 === 6) await database.pool.query(`DELETE FROM household_visit WHERE id = $1`, [id]);
      }
    };
    await Promise.all([0, 1, 2, 3, 4, 5].map(writer));
    await expectRight();
  });
});
