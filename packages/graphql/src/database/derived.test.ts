import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { records } from '@beatwork/core/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recountedTallies, storedTallies, writeTallies } from '../tallies/testing-tallies.ts';
import { insertFixture } from '../testing/fixture.ts';
import { applyMigrations } from './migrate.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertFixture(database.prisma);
});
afterAll(() => database.drop());

describe('what of a database follows from core', () => {
  it('is left alone while it is the same', async () => {
    expect(await applyMigrations(database.url)).toEqual([]);
  });

  it('is made anew where it was another, and then everything that is there is counted', async () => {
    await database.pool.query(
      `UPDATE derived_part SET checksum = 'of another version' WHERE name = 'tallies'`,
    );
    await writeTallies(database.pool, 'UPDATE tallying.member_month SET visits = 99');
    expect(await applyMigrations(database.url)).toEqual(['tallies']);
    expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
    await database.pool.query(`DELETE FROM household_visit WHERE station_id = 'alpha' AND id = 'v2'`);
    expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
  });

  it('counts for writers without a search path too, as a restore by pg_dump is one', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('search_path', '', true)`);
      await client.query(
        `INSERT INTO public.lead (station_id, id, member_id, kind, field, reported_at)
         VALUES ('alpha', 'restored', 'm1', 'case_lead', 'drugs', '2014-01-09T01:00:00Z')`,
      );
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
  });

  it('has the descriptions of records as comments', async () => {
    const { rows } = await database.pool.query<{ table: string; column: string }>(
      `SELECT obj_description('dispute'::regclass) AS table, col_description('dispute'::regclass, attnum) AS column
       FROM pg_attribute WHERE attrelid = 'dispute'::regclass AND attname = 'origin'`,
    );
    const { description } = records.dispute;
    expect(rows).toEqual([
      { table: `${description.en} ${description.zh}`, column: 'How it came to be known. 纠纷来源。' },
    ]);
  });
});

describe('the command', () => {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const run = (...argv: readonly string[]) =>
    promisify(execFile)(
      process.execPath,
      ['--conditions=@beatwork/source', cli, ...argv, '--database', database.url],
      { env: { ...process.env, LANG: 'en' } },
    ).catch((error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error);

  it('tallies verify finds what is wrong, and tallies rebuild repairs it', { timeout: 120_000 }, async () => {
    const right = await run('tallies', 'verify');
    expect(right.stdout + right.stderr).toContain('All tallies are right');
    await writeTallies(
      database.pool,
      `UPDATE tallying.member_month SET visits = visits + 1 WHERE station_id = 'alpha' AND subject_id = 'm2'`,
    );
    const wrong = await run('tallies', 'verify');
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stdout).toContain('member alpha/m2 2014-01: visits is stored as 3, but the records give 2');
    expect((await run('tallies', 'rebuild')).stdout).toContain('Counted the tallies of 3 stations');
    expect((await run('tallies', 'verify')).stdout).toContain('All tallies are right');
  });
});
