import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isRoot, serverUser } from './server-user.ts';
import { copyCheckout } from './testing-checkout.ts';
import { allGone, databaseSource, query, startHolder } from './testing-processes.ts';

/** A folder that anybody may pass through, deleted after the test. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beatwork-test-'));
  chmodSync(folder, 0o755);
  onTestFinished(async () => {
    await allGone(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** An ordinary user: as root another one, else oneself. */
function ordinaryUser(): { name: string; ids?: { uid: number; gid: number } } {
  if (!isRoot()) return { name: userInfo().username };
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })),
  );
  return { name: 'nobody', ids: { uid: uid!, gid: gid! } };
}

/** Node and our source: in place, or copies where the checkout (in a private home, say) is closed to the user. */
function filesFor(ids: { uid: number; gid: number } | undefined, folder: string) {
  const script = `require('node:fs').accessSync(${JSON.stringify(join(databaseSource, 'acquire.ts'))})`;
  if (spawnSync(process.execPath, ['--eval', script], { ...ids, cwd: '/' }).status === 0) return {};
  const program = join(folder, 'node');
  copyFileSync(process.execPath, program);
  return { program, source: copyCheckout(join(folder, 'copy')) };
}

describe('the embedded server runs', { timeout: 40_000 }, () => {
  test('for an ordinary user, with the data in the checkout', async () => {
    const { name, ids } = ordinaryUser();
    const folder = openFolder();
    const cwd = join(folder, 'checkout');
    mkdirSync(join(cwd, '.git'), { recursive: true });
    const home = join(folder, 'home');
    mkdirSync(home);
    if (ids) for (const path of [cwd, home]) chownSync(path, ids.uid, ids.gid);

    const environment = { HOME: home, USER: name };
    const files = filesFor(ids, folder);
    const holder = await startHolder({ cwd, environment, ...files, ...(ids ? { ids } : {}) });
    expect(holder.folder).toBe(join(cwd, '.beatwork'));
    expect(holder.location.en).toContain(`runs as ${name}`);
    expect(await query(holder.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await holder.close();
  });

  describe.runIf(isRoot())('for root', () => {
    test('in a named folder that the server can reach', async () => {
      const folder = openFolder();
      const holder = await startHolder({ dataFolder: join(folder, 'data') });
      expect(holder.location.en).toContain(`runs as ${serverUser().name}`);
      await holder.close();
    });

    test('with the checkout below a private home, in a shared folder named for the checkout', async () => {
      const folder = openFolder();
      const cwd = join(folder, 'home', 'checkout');
      const source = copyCheckout(cwd);
      mkdirSync(join(cwd, '.git'));
      chmodSync(join(folder, 'home'), 0o700);
      const sharedFolder = join(folder, 'shared');

      const holder = await startHolder({ cwd: join(cwd, 'src'), source, sharedFolder });
      expect(holder.folder).toMatch(`${sharedFolder}/checkout-`);
      expect(await query(holder.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await holder.close();
      expect(readdirSync(cwd)).not.toContain('.beatwork');
      expect(readdirSync(sharedFolder).some((name) => name.startsWith('postgresql-'))).toBe(true);
    });

    test('not for another user in a folder that is root’s', async () => {
      const folder = openFolder();
      const { ids } = ordinaryUser();
      const said = await startHolder({
        dataFolder: folder,
        ...filesFor(ids, folder),
        ...(ids ? { ids } : {}),
      });
      expect(said.code).toBe('DATA_FOLDER_UNREACHABLE');
    });

    test('never in a named folder that the server cannot reach', async () => {
      const folder = openFolder();
      mkdirSync(join(folder, 'private'), { mode: 0o700 });
      const said = await startHolder({ dataFolder: join(folder, 'private', 'data') });
      expect(said.code).toBe('DATA_FOLDER_UNREACHABLE');
    });
  });
});
