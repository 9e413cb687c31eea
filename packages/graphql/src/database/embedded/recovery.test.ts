import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { freePort } from './port.ts';
import { clusterCopies } from './testing-cluster.ts';
import { allGone, processesOf, processOf, query, startHolder } from './testing-processes.ts';

const read = (url: string) => query(url, 'SELECT answer FROM kept');
const kept = [{ answer: 42 }];

const clusterCopy = clusterCopies();

async function folderWithData(): Promise<string> {
  const { folder: dataFolder } = await clusterCopy();
  const holder = await startHolder({ dataFolder });
  await query(holder.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  await holder.close();
  return dataFolder;
}

describe('the embedded server comes back', { timeout: 40_000 }, () => {
  test('after it or its supervisor was killed, at the same address', async () => {
    const dataFolder = await folderWithData();
    const holder = await startHolder({ dataFolder });
    for (const kind of ['server', 'supervisor'] as const) {
      const pid = processOf(dataFolder, kind);
      process.kill(pid, 'SIGKILL');
      await vi.waitFor(() => expect(processOf(dataFolder, kind)).not.toBe(pid), 20_000);
      await vi.waitFor(async () => expect(await read(holder.url)).toEqual(kept), 20_000);
    }
    await holder.close();
  });

  test('after everything but the server was killed: the one left over makes way', async () => {
    const dataFolder = await folderWithData();
    // Without the program that lets a server end with its parent, as on other systems than Linux.
    const bin = join(dataFolder, 'bin');
    mkdirSync(bin);
    symlinkSync(execFileSync('which', ['id'], { encoding: 'utf8' }).trim(), join(bin, 'id'));
    const holder = await startHolder({ dataFolder, environment: { PATH: bin } });
    const leftOver = processOf(dataFolder, 'server');
    process.kill(processOf(dataFolder, 'supervisor'), 'SIGSTOP');
    holder.process.kill('SIGKILL');
    await holder.ended;
    process.kill(processOf(dataFolder, 'supervisor'), 'SIGKILL');
    expect(processOf(dataFolder, 'server')).toBe(leftOver);

    const next = await startHolder({ dataFolder });
    expect(processOf(dataFolder, 'server')).not.toBe(leftOver);
    expect(await read(next.url)).toEqual(kept);
    await next.close();
  });

  test.runIf(process.platform === 'linux')('and on Linux nothing is left when all are killed', async () => {
    const dataFolder = await folderWithData();
    const holder = await startHolder({ dataFolder });
    const supervisor = processOf(dataFolder, 'supervisor');
    process.kill(supervisor, 'SIGSTOP');
    holder.process.kill('SIGKILL');
    process.kill(supervisor, 'SIGKILL');
    await allGone(dataFolder);
  });

  test('when the process id that a dead server left is now that of another process', async () => {
    const dataFolder = await folderWithData();
    const other = process.pid;
    const lines = [
      other,
      join(dataFolder, 'postgresql/data'),
      0,
      20_000,
      '',
      '127.0.0.1',
      '    1    1',
      'ready',
    ];
    writeFileSync(join(dataFolder, 'postgresql/data/postmaster.pid'), `${lines.join('\n')}\n`);
    const holder = await startHolder({ dataFolder });
    expect(await read(holder.url)).toEqual(kept);
    await holder.close();
  });

  test('with a new password when its file is lost or that of another server', async () => {
    const dataFolder = await folderWithData();
    const file = join(dataFolder, 'postgresql/password');
    const before = readFileSync(file, 'utf8');
    for (const spoil of [() => rmSync(file), () => writeFileSync(file, 'another\n')]) {
      spoil();
      const holder = await startHolder({ dataFolder });
      expect(await read(holder.url)).toEqual(kept);
      expect(readFileSync(file, 'utf8')).not.toBe(before);
      await holder.close();
    }
  });

  test('at another port when its own is taken', async () => {
    const { folder: dataFolder } = await clusterCopy();
    const taken = await freePort(dataFolder);
    const other = createServer().listen(taken, '127.0.0.1');
    const holder = await startHolder({ dataFolder });
    expect(new URL(holder.url).port).not.toBe(String(taken));
    await holder.close();
    expect(processesOf(dataFolder)).toEqual([]);
    other.close();
  });
});
