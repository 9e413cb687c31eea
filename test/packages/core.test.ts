import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruleSetJsonSchema } from '../../packages/core/src/rules/parse.ts';
import { installedProject, type Project } from './project.ts';

const sentences = [
  'household-visit star: not met. Households visited: 68 households, at least 80 needed; 12 short.',
  '入户走访之星：未达标。走访户数：68户，要求不少于80户；还差12户。',
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

const answers = [
  'tallies 2 0 1',
  'near m1 information 1',
  'member m1 2 not_met',
  'member m2 0 not_met',
  'member m3 0 not_met',
  'hot spots 1 true',
  'METRIC_UNKNOWN there is no metric "leadInformationItem" in the catalogue. Did you mean "leadInformationItems"? ' +
    '指标目录中没有名为“leadInformationItem”的指标。您是否想写“leadInformationItems”（线索信息数）？',
  '',
].join('\n');

describe('answers what a newcomer asks', () => {
  test('in TypeScript that Node runs', async () => {
    expect(await project.node('tasks.ts')).toBe(answers);
  });

  test('in CommonJS', async () => {
    await bundle({ format: 'cjs', packages: 'external', outfile: 'tasks.cjs' });
    expect(await project.node('tasks.cjs')).toBe(answers);
  });

  test('in a bundle for browsers', async () => {
    await bundle({ format: 'esm', platform: 'browser', outfile: 'tasks.mjs' });
    expect(await project.node('tasks.mjs')).toBe(answers);
  });

  const bundle = (options: BuildOptions) =>
    build({
      ...options,
      absWorkingDir: project.folder,
      entryPoints: ['tasks.ts'],
      bundle: true,
      logLevel: 'error',
    });
});

test('has light types: little to check for a file that uses its root, and no file that is very long', async () => {
  const checked = await project.typecheck('tsconfig.light.json', '--extendedDiagnostics');
  const types = Number(checked.match(/^Types: +(\d+)/m)?.[1]);
  expect(types).toBeGreaterThan(0);
  expect(types).toBeLessThan(4000);
  const folder = join(project.folder, 'node_modules/@beatwork/core/dist/esm');
  const sizes = readdirSync(folder)
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => statSync(join(folder, file)).size);
  expect(Math.max(...sizes)).toBeLessThan(80_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
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
      'daily-figures',
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
    // What is internal is no part of the root.
    if (path !== 'internal') expect([path, imported.same, required.same]).toEqual([path, true, true]);
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
