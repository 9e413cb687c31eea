import type { PoolClient } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { insertFixture } from '../testing/fixture.ts';
import { countedTables, tallyKinds, tallyTableOf } from './counted-tables.ts';
import { recountedTallies, storedTallies } from './testing-tallies.ts';
import { verifyTallies } from './verify-tallies.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertFixture(database.prisma);
});
afterAll(() => database.drop());
beforeEach(() => database.pool.query(`DELETE FROM household_visit WHERE id LIKE 'new%'`));

const insertVisit = (client: Pick<PoolClient, 'query'>, id: string, station = 'alpha') =>
  client.query(
    `INSERT INTO household_visit (station_id, id, member_id, community_id, household_key, visited_at, difficulties)
     VALUES ($2, $1, 'm1', 'c1', 'hh_aaaaaaaa', '2014-03-31T17:00:00Z', '{}')`,
    [id, station],
  );
const setZone = (client: Pick<PoolClient, 'query'>, zone: string) =>
  client.query('UPDATE bureau SET time_zone = $1 WHERE id = $2', [zone, 'harbour']);

async function expectRight(): Promise<void> {
  expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
}

/** A transaction that has seen the database as it is now. */
async function opened(level: string): Promise<PoolClient> {
  const client = await database.pool.connect();
  await client.query(`BEGIN ISOLATION LEVEL ${level}`);
  await client.query('SELECT FROM member');
  return client;
}

/** The code of the error with which something is refused. */
async function refusal(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

/** Waits until a connection waits for another one. */
async function untilBlocked(pid: number): Promise<void> {
  for (;;) {
    const { rows } = await database.pool.query('SELECT FROM unnest(pg_blocking_pids($1))', [pid]);
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe.each(['REPEATABLE READ', 'SERIALIZABLE'])('a transaction that is %s', (level) => {
  it('counts what it records', async () => {
    const client = await opened(level);
    await insertVisit(client, 'new-1');
    await client.query(`UPDATE household_visit SET member_id = 'm2' WHERE id = 'new-1'`);
    await client.query('COMMIT');
    client.release();
    await expectRight();
  });

  it.each([
    ['recorded something', () => insertVisit(database.pool, 'new-2')],
    [
      'deleted something',
      () =>
        database.pool.query(
          `DELETE FROM lead WHERE station_id = 'alpha' AND id = (SELECT min(id) FROM lead WHERE station_id = 'alpha')`,
        ),
    ],
    [
      'posted somebody',
      () =>
        database.pool.query(`UPDATE posting SET post_id = 'p2' WHERE id = 'pg1' AND station_id = 'alpha'`),
    ],
    ['changed the time zone', () => setZone(database.pool, 'America/New_York')],
  ])('fails where another one has %s at the station since', async (_, meanwhile) => {
    const client = await opened(level);
    await meanwhile();
    expect(await refusal(insertVisit(client, 'new-3'))).toBe('40001');
    await client.query('ROLLBACK');
    client.release();
    await setZone(database.pool, 'Asia/Shanghai');
    await expectRight();
  });

  it('may not do what recounts stations that it cannot see', async () => {
    for (const sql of [
      'TRUNCATE lead',
      `UPDATE bureau SET time_zone = 'UTC' WHERE id = 'harbour'`,
      `UPDATE station SET branch_id = 'isle' WHERE id = 'beta'`,
    ]) {
      const client = await opened(level);
      expect(await refusal(client.query(sql))).toBe('0A000');
      await client.query('ROLLBACK');
      client.release();
    }
  });
});

describe('beside an insert that is not committed', () => {
  it.each([
    ['TRUNCATE', 'TRUNCATE household_visit CASCADE'],
    ['a change of the time zone', `UPDATE bureau SET time_zone = 'UTC' WHERE id = 'harbour'`],
    ['a posting', `UPDATE posting SET community_id = 'c2' WHERE id = 'pg1' AND station_id = 'alpha'`],
  ])('%s waits, and counts it', async (_, sql) => {
    const writer = await database.pool.connect();
    const other = await database.pool.connect();
    const { rows } = await other.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await writer.query('BEGIN');
    await insertVisit(writer, 'new-4');
    const waiting = other.query(sql);
    await untilBlocked(rows[0]!.pid);
    await writer.query('COMMIT');
    await waiting;
    writer.release();
    other.release();
    await expectRight();
  });

  it('of a station that is new, a change of the time zone waits too', async () => {
    const writer = await database.pool.connect();
    const other = await database.pool.connect();
    const { rows } = await other.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await writer.query(`BEGIN;
      INSERT INTO station VALUES ('fresh', 'east', 'Fresh', '新派出所');
      INSERT INTO community VALUES ('fresh', 'c1', 'C', '社区', 1, 1);
      INSERT INTO member (station_id, id, role, name_en, name_zh) VALUES ('fresh', 'm1', 'community_officer', 'One', '一')`);
    await insertVisit(writer, 'new-5', 'fresh');
    const waiting = setZone(other, 'Asia/Tokyo');
    await untilBlocked(rows[0]!.pid);
    await writer.query('COMMIT');
    await waiting;
    writer.release();
    other.release();
    await expectRight();
  });
});

describe('the tables of the tallies', () => {
  it.each([...tallyKinds.map(tallyTableOf), 'tallying.value_count', 'tallying.counted_station'])(
    '%s is written by nobody else',
    async (table) => {
      const before = await storedTallies(database.pool);
      expect(await refusal(database.pool.query(`UPDATE ${table} SET station_id = station_id`))).toBe('42501');
      expect(await refusal(database.pool.query(`DELETE FROM ${table}`))).toBe('42501');
      expect(await refusal(database.pool.query(`TRUNCATE ${table}`))).toBe('42501');
      // As a restore brings them, after or before the records.
      await database.pool.query(`INSERT INTO ${table} SELECT * FROM ${table}`);
      expect(await storedTallies(database.pool)).toEqual(before);
    },
  );
});

it('a record and its check are not deleted by one statement that names both', async () => {
  await insertVisit(database.pool, 'new-6');
  await database.pool.query(
    `INSERT INTO visit_call_back VALUES ('alpha', 'new-c', 'new-6', '2014-04-09T02:00:00Z', true, true, false)`,
  );
  const both = `WITH gone AS (DELETE FROM visit_call_back WHERE id = 'new-c') DELETE FROM household_visit WHERE id = 'new-6'`;
  expect(await refusal(database.pool.query(both))).toMatch(/^(0A000|27000)$/);
  await expectRight();
});

it('two postings of a member on one day are refused', async () => {
  const overlapping = `INSERT INTO posting (station_id, id, member_id, "from") VALUES ('alpha', 'new-p', 'm1', '2014-01-01')`;
  expect(await refusal(database.pool.query(overlapping))).toBe('23P01');
  await expectRight();
});

it('a bulk load counts once, where it says so', async () => {
  const client = await database.pool.connect();
  await client.query(`BEGIN; SET LOCAL tallying.postponed = 'on'`);
  await insertVisit(client, 'new-7');
  await client.query(`SELECT tallying.rebuild_tallies('{alpha}')`);
  await client.query('COMMIT');
  client.release();
  expect(await verifyTallies(database.pool)).toEqual([]);
  await expectRight();
});

it('every table of records counts', async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname LIKE '%_insert' AND NOT tgisinternal`,
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(
    [...countedTables.map(({ table }) => table), 'posting'].sort(),
  );
});
