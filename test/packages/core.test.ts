import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruleSetJsonSchema } from '../../packages/core/src/rules/parse.ts';
import { installedProject, type Project } from './project.ts';

const sentences = [
  'household-visit star: not met. Household visits: 68 visits, at least 80 needed; 12 short.',
  '入户走访之星：未达标。入户走访数：68户次，要求不少于80户次；还差12户次。',
  '',
].join('\n');

let project: Project;
beforeAll(async () => {
  // The zod of the project itself: the types of both must be the same.
  project = await installedProject('core', ['core'], { zod: '^4.6.7' });
});
afterAll(() => project?.remove());

test('judges a month when it is imported', async () => {
  expect(await project.node('scorecard.mjs')).toBe(sentences);
});

test('judges a month when it is required, also in a Node whose require() knows no ESM', async () => {
  expect(await project.node('--no-experimental-require-module', 'scorecard.cjs')).toBe(sentences);
});

test('offers each of its subjects by itself', async () => {
  const manifest = join(project.folder, 'node_modules', '@beatwork', 'core', 'package.json');
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports: Record<string, unknown> };
  const subpaths = Object.keys(exports)
    .filter((path) => path !== '.' && !path.endsWith('.json'))
    .map((path) => path.slice(2));
  expect(subpaths).toEqual(
    expect.arrayContaining([
      'model',
      'calendar',
      'duties',
      'integrity',
      'metrics',
      'places',
      'planning',
      'privacy',
      'rules',
      'rulesets',
      'statistics',
      'text',
    ]),
  );
  const report = JSON.parse(await project.node('subpaths.mjs', ...subpaths)) as Report;
  for (const path of subpaths) {
    const { import: imported, require: required } = report[path]!;
    expect(imported.names, path).not.toEqual([]);
    expect(required.names, path).toEqual(imported.names);
    expect([path, imported.same, required.same]).toEqual([path, true, true]);
  }
});

interface Offered {
  readonly names: readonly string[];
  /** Whether the root's export is the same thing, not a copy. */
  readonly same: boolean;
}
type Report = Readonly<Record<string, { readonly import: Offered; readonly require: Offered }>>;

test('brings the JSON Schema of rule sets', async () => {
  const code =
    "process.stdout.write(JSON.stringify(require('@beatwork/core/rule-set.schema.json')))" as const;
  expect(JSON.parse(await project.node('--eval', code))).toEqual(ruleSetJsonSchema());
});

test.each(['nodenext', 'bundler'])('has types that compile with %s', async (resolution) => {
  expect(await project.typecheck(`tsconfig.${resolution}.json`)).toBe('');
});
