import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { output } from './command.ts';

export const packageNames = ['core', 'graphql', 'seed'] as const;
export type PackageName = (typeof packageNames)[number];

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of each packed package. */
    tarballs: Readonly<Record<PackageName, string>>;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Vitest's global setup: packs every package, which builds it first. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'beatwork-packed-'));
  const cleanUp = () => rmSync(folder, { recursive: true, force: true });
  try {
    await output('pnpm', ['-r', '--sort', 'pack', '--pack-destination', folder], { cwd: root });
    const files = readdirSync(folder);
    const tarballOf = (name: PackageName) => {
      const file = files.find((each) => each.startsWith(`beatwork-${name}-`) && each.endsWith('.tgz'));
      if (file === undefined) throw new Error(`No tarball of ${name} among ${files.join(', ')}`);
      return join(folder, file);
    };
    project.provide('tarballs', {
      core: tarballOf('core'),
      graphql: tarballOf('graphql'),
      seed: tarballOf('seed'),
    });
    return cleanUp;
  } catch (error) {
    cleanUp();
    throw error;
  }
}
