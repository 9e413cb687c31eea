import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Binaries, findBinaries } from './binaries.ts';
import { createCluster } from './cluster.ts';
import { defaultSharedFolder } from './data-folder.ts';
import { serverUser } from './server-user.ts';
import { testFolder } from './testing-processes.ts';

/** For a test file: makes a cluster once and gives each test a copy in a folder of its own. */
export function clusterCopies(): () => Promise<{ folder: string; binaries: Binaries }> {
  const user = serverUser();
  const template = join(mkdtempSync(join(tmpdir(), 'beatwork-test-')), 'data');
  afterAll(() => rmSync(join(template, '..'), { recursive: true, force: true }));
  let ready: Promise<Binaries> | undefined;
  const make = async (): Promise<Binaries> => {
    execFileSync('chmod', ['755', join(template, '..')]);
    mkdirSync(template, { mode: 0o755 });
    const binaries = await findBinaries(user, defaultSharedFolder);
    await createCluster(template, binaries, user, false);
    return binaries;
  };
  return async () => {
    ready ??= make();
    const binaries = await ready;
    const folder = testFolder();
    // With its owners, which Node's own copying does not keep.
    execFileSync('cp', ['-a', template, folder]);
    return { folder, binaries };
  };
}
