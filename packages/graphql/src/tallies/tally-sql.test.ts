import { columnOf } from '@beatwork/core/internal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { keptCountersOf, tallyKinds } from './counted-tables.ts';
import { tallySql } from './tally-sql.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the migrated database', () => {
  it('has its triggers', async () => {
    const expected = [...tallySql('public', false).matchAll(/CREATE TRIGGER (\w+)/g)].map(([, name]) => name);
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal AND tgname NOT LIKE 'contradiction\\_%'`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(expected.sort());
  });

  it.each(tallyKinds)(
    'has a column of %ss for each counter that can be theirs, and no other',
    async (kind) => {
      const { rows } = await database.pool.query<{ column: string }>(
        `SELECT column_name AS column FROM information_schema.columns
       WHERE table_schema = 'tallying' AND table_name = $1`,
        [`${kind}_month`],
      );
      const keys = ['station_id', 'subject_id', 'month'];
      expect(rows.map(({ column }) => column).sort()).toEqual(
        [...keys, ...keptCountersOf(kind).map(({ id }) => columnOf(id))].sort(),
      );
    },
  );

  it('can be distributed by station: every unique key and foreign key of its tables holds it', async () => {
    const { rows: tables } = await database.pool.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE column_name = 'station_id'
       AND table_name IN (SELECT tablename FROM pg_tables WHERE schemaname = 'public') ORDER BY 1`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      // PostgreSQL refuses a partitioned table with a unique key that lacks the partition key.
      await database.pool.query(
        `CREATE TABLE "partitioned_${name}" (LIKE "${name}" INCLUDING ALL) PARTITION BY HASH (station_id)`,
      );
    }
    const { rows: loose } = await database.pool.query(
      `SELECT conname FROM pg_constraint c WHERE contype = 'f' AND conrelid::regclass::text = ANY ($1)
       -- Tables without a station are copied to every node.
       AND confrelid::regclass::text = ANY ($1)
       AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
         AND a.attname = 'station_id')`,
      [tables.map(({ name }) => name)],
    );
    expect(loose).toEqual([]);
  });
});
