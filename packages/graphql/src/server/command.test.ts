import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(process.execPath, ['--conditions=@beatwork/source', cli, ...args], {
    env: { PATH: process.env.PATH, LANG: 'en', ...env },
  });
  let out = '';
  let err = '';
  const waiting: (() => void)[] = [];
  child.stdout?.on('data', (data: Buffer) => {
    out += data.toString();
    for (const look of waiting) look();
  });
  child.stderr?.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  const said = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const found = out.match(pattern);
        if (found) resolve(found);
      };
      waiting.push(look);
      look();
      void ended.then(({ err: text }) => reject(new Error(`It ended: ${text}`)));
    });
  return { child, ended, said };
}

describe('the command', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test('explains its use', async () => {
    const { code, out } = await start(['--help']).ended;
    expect(code).toBe(0);
    for (const word of ['serve', 'migrate', 'print-schema', 'BEATWORK_JWT_SECRET', 'DATABASE_URL']) {
      expect(out).toContain(word);
    }
  });

  test('ends with 2 after wrong use, and says so in its help', async () => {
    expect((await start(['--port', 'many']).ended).code).toBe(2);
    expect((await start(['fly']).ended).code).toBe(2);
    expect((await start(['--help']).ended).out).toMatch(
      /Exit codes: 0 success, 1 error, 2 wrong use, .*退出码/,
    );
  });

  test('prints the schema', async () => {
    const { code, out } = await start(['print-schema']).ended;
    expect(code).toBe(0);
    expect(out).toContain('type HouseholdVisit implements Node');
  });

  test('migrates', async () => {
    const { code, out } = await start(['migrate'], { DATABASE_URL: database.url }).ended;
    expect(code).toBe(0);
    expect(out).toContain('DATABASE_URL');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s', async (signal) => {
    const { child, ended, said } = start(['--port', '0', '--database', database.url]);
    const [, url] = await said(/Ready at (\S+)/);
    const response = await fetch(url!, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ viewer { role } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { role: 'SUPERVISOR' } } });
    child.kill(signal);
    const { code, out, err } = await ended;
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('only this machine is served, and everyone is its supervisor');
  });

  test('reports errors in the language of the terminal', async () => {
    const args = ['--host', '0.0.0.0', '--database', database.url];
    const english = await start(args).ended;
    expect([english.code, english.err]).toEqual([
      1,
      expect.stringMatching(/^SECRET_MISSING: Without authentication/),
    ]);
    const chinese = await start(args, { LANG: 'zh_CN.UTF-8' }).ended;
    expect(chinese.err).toMatch(/^SECRET_MISSING: 未启用身份验证/);
  });

  test('prints in the language of the terminal', async () => {
    const args = ['tallies', 'verify', '--database', database.url];
    expect((await start(args).ended).out).toContain('All tallies are right.');
    expect((await start(args, { LANG: 'zh_CN.UTF-8' }).ended).out).toContain('月度统计全部正确。');
  });

  test('refuses an invalid port', async () => {
    const { code, err } = await start(['--port', '70000']).ended;
    expect(code).toBe(2);
    expect(err).toContain('0 to 65535');
  });
});
