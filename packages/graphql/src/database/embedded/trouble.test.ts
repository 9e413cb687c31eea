import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCluster } from './cluster.ts';
import { freePort } from './port.ts';
import { PortTakenError, startServer } from './server.ts';
import { serverUser } from './server-user.ts';
import { clusterCopies } from './testing-cluster.ts';
import { startHolder, testFolder } from './testing-processes.ts';

const user = serverUser();

const clusterCopy = clusterCopies();

describe('trouble with the data folder is reported', { timeout: 30_000 }, () => {
  test.for([
    ['PG_VERSION', 'DATA_FOLDER_BROKEN'],
    ['global/pg_control', 'DATA_FOLDER_BROKEN'],
    ['pg_wal', 'DATA_FOLDER_BROKEN'],
    // Only the server itself finds this one.
    ['global/pg_filenode.map', 'DATA_FOLDER_BROKEN'],
  ] as const)('when %s is missing', async ([name, code]) => {
    const { folder } = await clusterCopy();
    rmSync(join(folder, 'postgresql/data', name), { recursive: true });
    const said = await startHolder({ dataFolder: folder });
    expect(said).toMatchObject({ code, message: expect.stringContaining(name) });
    // What may be the only copy of the data is left alone.
    expect(existsSync(join(folder, 'postgresql/data/base'))).toBe(true);
  });

  test('when another version of PostgreSQL made it', async () => {
    const { folder } = await clusterCopy();
    writeFileSync(join(folder, 'postgresql/data/PG_VERSION'), '16\n');
    const said = await startHolder({ dataFolder: folder });
    expect(said).toMatchObject({ code: 'DATA_FOLDER_VERSION', message: expect.stringContaining('16') });
  });

  test('when it cannot be made', async () => {
    const folder = testFolder();
    writeFileSync(folder, '');
    const said = await startHolder({ dataFolder: join(folder, 'below') });
    expect(said.code).toBe('DATA_FOLDER_UNREACHABLE');
  });

  test('when the disk is full, and nothing half-made stays', async () => {
    const folder = testFolder();
    mkdirSync(join(folder), { mode: 0o755 });
    const initdb = join(folder, 'initdb');
    const script = `#!/bin/sh
      echo half > "\${1#--pgdata=}/PG_VERSION"
      echo 'initdb: error: could not write to file: No space left on device' >&2
      exit 1`;
    writeFileSync(initdb, script, { mode: 0o755 });
    await expect(createCluster(folder, { initdb }, user)).rejects.toMatchObject({
      code: 'DISK_FULL',
      messages: { zh: expect.stringContaining('空间不足') },
    });
    expect(readdirSync(folder)).toEqual(['initdb']);
  });
});

test('a port that is taken after it was chosen is distinguished from other failures', {
  timeout: 30_000,
}, async () => {
  const { folder, binaries } = await clusterCopy();
  const port = await freePort(folder);
  const other = createServer().listen(port, '127.0.0.1');
  const start = startServer({ folder, binaries, user, port, temporary: true });
  await expect(start).rejects.toBeInstanceOf(PortTakenError);
  other.close();
});

test('a half-made database of a start that was killed is made anew', { timeout: 30_000 }, async () => {
  const folder = testFolder();
  mkdirSync(join(folder, 'postgresql.new/data'), { recursive: true, mode: 0o755 });
  writeFileSync(join(folder, 'postgresql.new/data/PG_VERSION'), '18\n');
  const holder = await startHolder({ dataFolder: folder });
  expect(holder.code).toBeUndefined();
  await holder.close();
  expect(existsSync(join(folder, 'postgresql.new'))).toBe(false);
});
