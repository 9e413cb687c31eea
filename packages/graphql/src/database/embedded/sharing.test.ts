import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clusterCopies } from './testing-cluster.ts';
import { allGone, processesOf, processOf, query, startHolder, testFolder } from './testing-processes.ts';

const clusterCopy = clusterCopies();

describe('the embedded server', { timeout: 30_000 }, () => {
  test('is shared by processes and ends with the last of them, however that ends', async () => {
    const { folder: dataFolder } = await clusterCopy();
    const first = await startHolder({ dataFolder });
    const second = await startHolder({ dataFolder });
    expect(second.url).toBe(first.url);

    await first.close();
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);

    second.process.kill('SIGKILL');
    await allGone(dataFolder);
  });

  test('is one even when several start it at once, and has gone when the last has released it', async () => {
    const dataFolder = testFolder();
    const holders = await Promise.all([1, 2, 3].map(() => startHolder({ dataFolder })));
    expect(new Set(holders.map(({ url }) => url)).size).toBe(1);
    processOf(dataFolder, 'server');

    await Promise.all(holders.map((holder) => holder.close()));
    expect(processesOf(dataFolder)).toEqual([]);
  });

  test('keeps the data, the address and the password from one start to the next', async () => {
    const { folder: dataFolder } = await clusterCopy();
    const first = await startHolder({ dataFolder });
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    first.process.kill('SIGINT');

    // At once, while the first server may still be ending.
    const second = await startHolder({ dataFolder });
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await second.close();
  });

  test('does not keep a process from ending', async () => {
    const { folder: dataFolder } = await clusterCopy();
    const holder = await startHolder({ dataFolder, linger: false });
    expect(await holder.ended).toBe(0);
    await allGone(dataFolder);
  });

  test('deletes temporary data at the end', async () => {
    const { folder: dataFolder } = await clusterCopy();
    const holder = await startHolder({ dataFolder, temporary: true });
    expect(await query(holder.url, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
    await holder.close();
    expect(statSync(dataFolder, { throwIfNoEntry: false })).toBeUndefined();
  });

  test('is closed to others: loopback only, a password, in a file for its owner', async () => {
    const dataFolder = testFolder();
    const { url, location, close } = await startHolder({ dataFolder });
    const password = new URL(url).password;
    expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await expect(query(url.replace(password, 'guess'), 'SELECT 1')).rejects.toThrow(/password/);
    const file = `${dataFolder}/postgresql/password`;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim()).toBe(password);
    expect(location.en).toContain(dataFolder);
    expect(location.en).not.toContain(password);
    await close();
  });
});
