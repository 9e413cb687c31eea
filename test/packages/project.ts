import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type CommandOptions, output } from './command.ts';
import type { PackageName } from './pack.ts';

/** A project of somebody else that has installed our tarballs. */
export interface Project {
  readonly folder: string;
  /** The path of an installed command. */
  readonly bin: (name: string) => string;
  /** Runs one of its files in Node. */
  readonly node: (...args: readonly string[]) => Promise<string>;
  /** Checks its files with TypeScript, by one of its configurations. */
  readonly typecheck: (configuration: string, ...options: readonly string[]) => Promise<string>;
  readonly remove: () => void;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/**
 * Makes a project outside of the workspace out of a folder of `consumers/`, and installs tarballs in it, with
 * what they depend on from the registry. No package may run an install step: ours must work without.
 */
export async function installedProject(
  consumer: string,
  names: readonly PackageName[],
  others: Readonly<Record<string, string>> = {},
): Promise<Project> {
  const tarballs = inject('tarballs');
  const folder = mkdtempSync(join(tmpdir(), `beatwork-${consumer}-`));
  const env = outsideEnvironment();
  const options: CommandOptions = { cwd: folder, env };
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    mkdirSync(folder, { recursive: true });
    cpSync(join(here, 'consumers', consumer), folder, { recursive: true });
    const ours = Object.fromEntries(names.map((name) => [`@beatwork/${name}`, `file:${tarballs[name]}`]));
    const json = { name: consumer, private: true, type: 'module', dependencies: { ...ours, ...others } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(json, null, 2));
    const settings = { packages: ['.'], overrides: ours, strictDepBuilds: false };
    // JSON is YAML.
    writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings));
    await output(
      'pnpm',
      ['install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile'],
      options,
    );
  } catch (error) {
    remove();
    throw error;
  }
  return {
    folder,
    bin: (name) => join(folder, 'node_modules', '.bin', name),
    node: (...args) => output(process.execPath, args, options),
    typecheck: (configuration, ...more) =>
      output(process.execPath, [tsc, '-p', configuration, ...more], options),
    remove,
  };
}

/** The environment without what the workspace's own scripts and tests put in it. */
export function outsideEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(npm_|pnpm_|VITEST|NODE_ENV$|NODE_OPTIONS$|BEATWORK_|DATABASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
