import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readChangesets } from '@changesets/read';
import type { PackageName } from '../pack.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/**
 * The bump that a breaking change needs. Below 1.0.0 it is the minor number, because a range such as `^0.1.0` takes no
 * 0.2.0; from 1.0.0 on it is the major one.
 */
export const breakingBump = (version: string): Bump => (version.startsWith('0.') ? 'minor' : 'major');

/** Whether a bump is at least as large as another one. */
export const isAtLeast = (bump: Bump, other: Bump): boolean => bumps.indexOf(bump) >= bumps.indexOf(other);

/** The version of a package, and the largest bump that the changesets ask for. */
export async function plannedRelease(name: PackageName): Promise<{ version: string; bump: Bump }> {
  const manifest = JSON.parse(readFileSync(`${root}/packages/${name}/package.json`, 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const asked = (await readChangesets(root))
    .flatMap(({ releases }) => releases)
    .filter((release) => release.name === manifest.name)
    .map(({ type }): Bump => type);
  const bump = asked.reduce((largest, each) => (isAtLeast(each, largest) ? each : largest), 'none' as Bump);
  return { version: manifest.version, bump };
}
