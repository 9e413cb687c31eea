import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyMigrations } from './migrate.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

const first = 'CREATE TABLE beat (id int PRIMARY KEY);\n';
// A body in dollar quotes has semicolons that end no statement.
const second = `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN n; RETURN n * 2; END $$;
INSERT INTO beat VALUES (1);\n`;

describe('migrations', () => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    await database.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    folder = mkdtempSync(join(tmpdir(), 'beatwork-migrations-'));
    writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
    write('0002_second', second);
    write('0001_first', first);
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  function write(name: string, sql: string): void {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'migration.sql'), sql);
  }
  const rows = async (sql: string) => (await database.pool.query(sql)).rows;
  const apply = () => applyMigrations(database.url, folder);

  test('apply in the order of their names, once', async () => {
    expect(await apply()).toEqual(['0001_first', '0002_second']);
    expect(await apply()).toEqual([]);
    write('0003_third', 'INSERT INTO beat VALUES (3)');
    expect(await apply()).toEqual(['0003_third']);
    expect(await rows('SELECT id FROM beat')).toEqual([{ id: 1 }, { id: 3 }]);
  });

  test('leave a history that Prisma understands', async () => {
    await apply();
    const { createHash } = await import('node:crypto');
    expect(
      await rows(
        `SELECT migration_name, checksum, finished_at >= started_at AS finished, rolled_back_at, applied_steps_count
           FROM _prisma_migrations ORDER BY started_at LIMIT 1`,
      ),
    ).toEqual([
      {
        migration_name: '0001_first',
        checksum: createHash('sha256')
          .update(readFileSync(join(folder, '0001_first/migration.sql')))
          .digest('hex'),
        finished: true,
        rolled_back_at: null,
        applied_steps_count: 1,
      },
    ]);
  });

  test('apply once when several processes start together', async () => {
    const applied = await Promise.all([apply(), apply(), apply()]);
    expect(applied.flat()).toEqual(['0001_first', '0002_second']);
    expect(await rows('SELECT id FROM beat')).toEqual([{ id: 1 }]);
  });

  test('that fail are named, and leave nothing behind', async () => {
    write('0003_bad', 'CREATE TABLE half (id int);\nINSERT INTO nowhere VALUES (1);\n');
    await expect(apply()).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      details: { name: '0003_bad', reason: expect.stringMatching(/nowhere.*line 2/) },
    });
    expect(await rows("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    write('0003_bad', 'CREATE TABLE whole (id int)');
    expect(await apply()).toEqual(['0003_bad']);
  });

  test('that were changed after they were applied are refused', async () => {
    await apply();
    write('0001_first', `${first}-- edited`);
    await expect(apply()).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      details: { name: '0001_first' },
    });
  });

  test('may have other line ends, as on another system', async () => {
    await apply();
    write('0001_first', first.replaceAll('\n', '\r\n'));
    expect(await apply()).toEqual([]);
  });

  test('of a newer version are refused', async () => {
    await apply();
    rmSync(join(folder, '0002_second'), { recursive: true });
    await expect(apply()).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      details: { names: '0002_second' },
    });
  });

  test('that another tool left unfinished are reported until they are marked as rolled back', async () => {
    await apply();
    await database.pool.query(
      "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '0001%'",
    );
    await expect(apply()).rejects.toMatchObject({ code: 'MIGRATION_UNFINISHED' });
    await database.pool.query('DROP TABLE beat');
    await database.pool.query(
      'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL',
    );
    expect(await apply()).toEqual(['0001_first']);
  });

  test('do not leak the settings of one script into the next', async () => {
    write('0001_first', `CREATE SCHEMA aside; SET search_path = aside; ${first}`);
    write('0002_second', 'CREATE TABLE plain (id int)');
    await apply();
    expect(await rows("SELECT to_regclass('public.plain') IS NOT NULL AS plain")).toEqual([{ plain: true }]);
  });
});
