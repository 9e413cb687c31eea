import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createGateway } from '@beatwork/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../graphql/src/database/testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);
afterAll(() => database?.drop());

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

function demo(...args: string[]): { child: ChildProcess; output: { text: string } } {
  const child = spawn(process.execPath, ['--conditions=@beatwork/source', cli, 'demo', ...args], {
    env: { ...process.env, DATABASE_URL: database.url, NODE_OPTIONS: '', LANG: 'C' },
  });
  const output = { text: '' };
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (data: Buffer) => {
      output.text += data;
    });
  }
  return { child, output };
}

async function finished({ child, output }: ReturnType<typeof demo>) {
  const [code] = await once(child, 'close');
  return { code, text: output.text };
}

async function said(output: { text: string }, pattern: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const found = pattern.exec(output.text);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the demo', () => {
  it('loads, prints the stars of January, and exits', async () => {
    const { code, text } = await finished(demo('--once'));
    expect(text).toMatch(/300,532 rows in [\d.]+ s/);
    expect(text).toContain('The five stars of 2014-01');
    expect(text).toContain('households visited 155, household visits 163');
    expect(text).toContain(
      '587 police rooms · 613 community officers · 1,842 auxiliaries · over 85 million yuan',
    );
    expect(text).toContain('1,597 mediations from 2014-01-01 to 2014-05-23');
    expect(text.match(/closest: .* and \d+ others?: .*; \d+ short\./g)!.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain('made up by a generator. Records end on 2014-05-23.');
    expect(text).toMatch(/mediations \d+, both parties satisfied in (\d+) of \1 called back/);
    expect(text).toMatch(/\d+ could not be judged: number-match rate, .* unknown\n/);
    for (const line of text.slice(text.indexOf('Dezhou Public')).split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(100);
    expect(text.match(/^ +\d+\. Officer/gm)).toHaveLength(10);
    expect(text).toMatch(/nearly met it · \d+ could not be judged\n/);
    expect(code).toBe(0);
  }, 180_000);

  it('loads nothing twice, and speaks Chinese', async () => {
    const { code, text } = await finished(demo('--once', '--lang', 'zh', '--month', '2014-03'));
    expect(text).not.toContain('正在载入');
    expect(text).toContain('2014-03 “五星”评选');
    expect(text).toContain('民警和记录均为程序生成，并非真实数据；记录截至 2014-05-23。');
    expect(code).toBe(0);
  }, 60_000);

  it('says of the open month that it is open, and of a later one that it has not begun', async () => {
    const open = await finished(demo('--once', '--month', '2014-05'));
    expect(open.text).toContain('The five stars of 2014-05 (still open: records end on 2014-05-23)');
    const later = await finished(demo('--once', '--month', '2014-06'));
    expect(later.text).toContain('2014-06 has not begun: the records end on 2014-05-23.');
    expect(later.text).not.toMatch(/met it|★/);
    expect(later.code).toBe(0);
  }, 60_000);

  it('serves GraphQL and an offline GraphiQL until Ctrl-C', async () => {
    const { child, output } = demo('--port', '0');
    const [, url] = await said(output, /GraphQL at (\S+)/);
    const page = await (await fetch(url!, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('GraphiQL');
    expect(page).toContain('FiveStars');
    expect(page).not.toMatch(/(src|href)="https?:/);
    const answer = await fetch(url!, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ rollUp(from: "2014-01", through: "2014-05") { posts } }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { rollUp: { posts: 587 } } });
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  }, 60_000);

  it('says what to do when its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const { code, text } = await finished(demo('--port', String(port)));
    server.close();
    expect(text).toContain('PORT_TAKEN');
    expect(text).toContain('--port');
    expect(text).toMatch(/端口/);
    expect(code).toBe(1);
  }, 60_000);

  it.each([
    ['--month', '2014-13', 'MONTH_INVALID', 2],
    ['--month', '2013-12', 'RULE_SET_NOT_YET_EFFECTIVE', 1],
  ])(
    'refuses %s %s',
    async (option, value, expected, exitCode) => {
      const { code, text } = await finished(demo('--once', option, value));
      expect(text).toContain(expected);
      expect(code).toBe(exitCode);
    },
    60_000,
  );
});

describe.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
])('%s', (page, language) => {
  const readme = readFileSync(new URL(`../../../../${page}`, import.meta.url), 'utf8');

  it('shows what the demo prints', async () => {
    const { text } = await finished(demo('--once', '--lang', language));
    const [, shown] = /```text\n(.*?)```/s.exec(readme)!;
    expect(text).toContain(shown);
  }, 60_000);

  it('shows what its query answers', async () => {
    const [, query, answer] = /```graphql\n(.*?)```\n\n```json\n(.*?)```/s.exec(readme)!;
    const { prisma, pool } = database;
    const response = await createGateway({ prisma, pool, authentication: 'local' }).fetch(
      'http://gateway/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      },
    );
    expect(await response.json()).toMatchObject(JSON.parse(answer!));
  });
});
