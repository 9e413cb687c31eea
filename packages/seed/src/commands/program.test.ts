import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../graphql/src/database/testing.ts';
import { run } from './program.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);
afterAll(() => database?.drop());

/** Runs the command with its output kept. */
async function command(...args: readonly string[]) {
  const kept = { stdout: '', stderr: '' };
  const keeping = (name: keyof typeof kept) =>
    new Writable({
      write: (chunk, _, done) => {
        kept[name] += chunk;
        done();
      },
    });
  const console = {
    env: { DATABASE_URL: database.url },
    stdout: keeping('stdout'),
    stderr: keeping('stderr'),
    once: () => {},
    off: () => {},
  };
  return { code: await run(args, console), ...kept };
}

const rows = async () =>
  (await database.pool.query('SELECT count(*)::int AS rows FROM household_visit')).rows[0].rows;

describe('beatwork-seed', () => {
  it('explains its use', async () => {
    const help = await command('--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/list[\s\S]*load/);
    expect(help.stdout).toMatch(/Exit codes: 0 success, 1 error, 2 wrong use, .*退出码/);
    expect(await command('--', '--help')).toEqual(help);
    expect(await command('load')).toMatchObject({ code: 2 });
    expect(await command('fly')).toMatchObject({ code: 2 });
  });

  it('says what is wrong in both languages', async () => {
    const { code, stderr } = await command('load', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('DATASET_UNKNOWN');
    expect(stderr).toContain('There is no dataset "nowhere"');
    expect(stderr).toContain('没有名为“nowhere”的数据集');
    for (const seed of ['x', '-1', '1.5', '2147483648']) {
      const refused = await command('load', 'dezhou', `--seed=${seed}`);
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('SEED_INVALID') });
    }
  });

  it('is stopped by Ctrl-C, and leaves nothing behind', async () => {
    const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
    const child = spawn(
      process.execPath,
      ['--conditions=@beatwork/source', cli, 'load', 'dezhou', '--lang', 'zh'],
      {
        env: { ...process.env, DATABASE_URL: database.url, NODE_OPTIONS: '' },
      },
    );
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => {
      if (!child.killed && /已写入/.test(String(data))) child.kill('SIGINT');
      stderr += data;
    });
    const [code] = await once(child, 'close');
    expect(stderr).toMatch(/：已写入 [\d,]+ 条，共约 [\d,]+ 条/);
    expect(stderr).toContain('LOAD_INTERRUPTED');
    expect(code).toBe(130);
    expect(await rows()).toBe(0);
  }, 60_000);

  it('loads a dataset and lists it', async () => {
    const before = JSON.parse((await command('list', '--json')).stdout);
    expect(before).toMatchObject({ databaseReached: true, datasets: [{ name: 'dezhou', loaded: null }] });

    const loaded = await command('load', 'dezhou', '--seed', '7');
    expect(loaded.code).toBe(0);
    expect(loaded.stdout).toMatch(
      /^Loaded dezhou .* \(seed 7, records to 2014-05-23\): [\d,]+ rows in [\d.]+ s, [\d,]+ rows\/s\n$/,
    );
    expect(loaded.stderr).toMatch(/of about [\d,]+ rows/);
    expect(await rows()).toBeGreaterThan(200_000);

    const after = JSON.parse((await command('list', '--json')).stdout);
    expect(after.datasets[0].loaded).toMatchObject({ seed: 7, bureauId: '371400' });
    expect((await command('list')).stdout).toContain('loaded: dezhou 2.2.0 (seed 7,');
    expect((await command('list', '--lang', 'zh')).stdout).toContain('已载入：dezhou 2.2.0（种子 7，');

    const again = await command('load', 'dezhou');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('DATASET_ALREADY_LOADED');
  }, 120_000);

  it('lists without starting an embedded server that was never used', async () => {
    const folder = join(tmpdir(), `beatwork-unused-${process.pid}`);
    const output = { text: '' };
    const kept = new Writable({
      write: (chunk, _, done) => {
        output.text += chunk;
        done();
      },
    });
    const nothing = { env: {}, stdout: kept, stderr: kept, once: () => {}, off: () => {} };
    expect(await run(['list', '--data', folder], nothing)).toBe(0);
    expect(output.text).toContain('not loaded');
    expect(existsSync(folder)).toBe(false);
  });

  it('lists without a database too', async () => {
    const { code, stdout, stderr } = await command('list', '--database', 'postgres://127.0.0.1:1/none');
    expect(code).toBe(0);
    expect(stderr).toContain('DATABASE_UNREACHABLE');
    expect(stdout).toContain('no database was reached');
  });
});
