import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { output } from './command.ts';
import { installedProject, outsideEnvironment, type Project } from './project.ts';

const contract = fileURLToPath(new URL('../../packages/graphql/schema.graphql', import.meta.url));
// Made by the server itself: as root it lets a second user pass through.
const data = join(tmpdir(), `beatwork-data-${randomUUID()}`);

let project: Project;
beforeAll(async () => {
  const others = { '@types/node': '^24.0.0', graphql: '16.15.0' };
  project = await installedProject('gateway', ['core', 'graphql', 'seed'], others);
});
afterAll(() => {
  project?.remove();
  rmSync(data, { recursive: true, force: true, maxRetries: 3 });
});

const run = (command: string, ...args: readonly string[]) =>
  output(project.bin(command), args, { cwd: project.folder, env: outsideEnvironment() });

const serverRuns = () =>
  readdirSync(data, { recursive: true, encoding: 'utf8' }).some(
    (file) => basename(file) === 'postmaster.pid',
  );

test('prints the schema, which is the committed one', async () => {
  expect(await run('beatwork-graphql', 'print-schema')).toBe(readFileSync(contract, 'utf8'));
});

test('lists the datasets in either language', async () => {
  const list = (lang: string) => run('beatwork-seed', 'list', '--data', data, '--lang', lang);
  expect(await list('en')).toMatch(/^dezhou .*\n.*Dezhou/);
  expect(await list('zh')).toMatch(/^dezhou .*\n.*德州/);
});

test('loads a dataset, which brings the tables, and answers from it', async () => {
  expect(await run('beatwork-seed', 'load', 'dezhou', '--data', data, '--lang', 'en')).toMatch(
    /^Loaded dezhou /,
  );
  const args = ['serve', '--port', '0', '--data', data];
  const gateway = spawn(project.bin('beatwork-graphql'), args, {
    cwd: project.folder,
    env: outsideEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => gateway.on('close', resolve));
  try {
    let said = '';
    gateway.stderr.on('data', (text) => {
      said += text;
    });
    const url = await new Promise<string>((resolve, reject) => {
      gateway.stdout.on('data', (text) => {
        said += text;
        const ready = said.match(/Ready at (\S+)/);
        if (ready?.[1] !== undefined) resolve(ready[1]);
      });
      void ended.then((code) => reject(new Error(`It ended with ${code}: ${said}`)));
    });
    expect(serverRuns()).toBe(true);
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    // GraphiQL opens with the examples, which are files of the package.
    expect(await page.text()).toContain('FiveStars');
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ bureaus(first: 1) { totalCount nodes { name { en zh } } } }' }),
    });
    expect(await response.json()).toMatchObject({
      data: { bureaus: { totalCount: 1, nodes: [{ name: { zh: expect.stringContaining('德州') } }] } },
    });
  } finally {
    gateway.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
  // The last process that used the server has stopped it.
  expect(serverRuns()).toBe(false);
});

test.each(['nodenext', 'bundler'])('has types that compile with %s', async (resolution) => {
  expect(await project.typecheck(`tsconfig.${resolution}.json`)).toBe('');
});
