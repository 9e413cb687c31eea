import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ended, output } from './command.ts';
import { packageNames } from './pack.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Every resolution but that of Node 10, which knows no subpaths; the gateway's packages are ESM only.
const profiles = { core: 'node16', graphql: 'esm-only', seed: 'esm-only' };

type Conditions = string | { readonly [condition: string]: Conditions };
interface Manifest {
  readonly exports: Readonly<Record<string, Conditions>>;
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, Conditions>> };
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestAt = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

describe.each(packageNames)('the tarball of %s', (name) => {
  const tarball = inject('tarballs')[name];
  let folder: string;
  let files: readonly string[];
  let manifest: Manifest;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), `beatwork-unpacked-${name}-`));
    const listed = await output('tar', ['-xvzf', tarball], { cwd: folder });
    files = listed
      .trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, ''));
    manifest = manifestAt(join(folder, 'package', 'package.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is as publint wants it', async () => {
    const bytes = readFileSync(tarball);
    const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ strict: true, level: 'warning', pack: { tarball: data } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('has the right types for every way to import it', async () => {
    const args = ['exec', 'attw', tarball, '--profile', profiles[name], '--format', 'ascii', '--no-color'];
    // What is no module has no types.
    const notModules = ['--exclude-entrypoints', './schema.graphql'];
    const { code, out, err } = await ended('pnpm', [...args, ...notModules], { cwd: root });
    expect(code, `${out}${err}`).toBe(0);
  });

  test('holds what it names, and no sources', () => {
    const named = Object.values(manifest.exports).flatMap(targetsOf);
    for (const file of [...named, ...Object.values(manifest.bin ?? {})]) {
      expect(files).toContain(file.replace(/^\.\//, ''));
    }
    expect(files).toContain('LICENSE');
    expect(files.filter((file) => /^(src|test|bench|scripts)\//.test(file))).toEqual([]);
    expect(JSON.stringify(manifest.exports)).not.toContain('@beatwork/source');
    expect(JSON.stringify(manifest.dependencies)).not.toContain('workspace:');
  });

  test('offers what the workspace offers, but what is for its own tests', () => {
    const inWorkspace = Object.keys(manifestAt(join(root, 'packages', name, 'package.json')).exports);
    expect(Object.keys(manifest.exports)).toEqual(inWorkspace.filter((path) => path !== './testing'));
  });
});

function targetsOf(conditions: Conditions): readonly string[] {
  return typeof conditions === 'string' ? [conditions] : Object.values(conditions).flatMap(targetsOf);
}
