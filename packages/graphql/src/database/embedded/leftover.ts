import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { disownPostmaster, readPostmaster } from './postmaster-file.ts';
import { run } from './run.ts';
import type { ServerUser } from './server-user.ts';

/**
 * Ends a server whose supervisor was killed. Call it only while holding the lock of the folder, so that no living
 * supervisor can own the server.
 */
export async function stopLeftover(cluster: Cluster, binaries: Binaries, user: ServerUser): Promise<void> {
  const pid = readPostmaster(cluster.data)?.pid;
  if (pid === undefined || !isAlive(pid)) return;
  if (!(await isServerOf(pid, cluster, user))) {
    // The process id now belongs to another process, as happens when a container restarts.
    disownPostmaster(cluster.data);
    return;
  }
  const stop = (mode: string, seconds: string) =>
    run(binaries.pgCtl, ['stop', '-D', cluster.data, '-m', mode, '-w', '-t', seconds], user);
  const { status } = await stop('fast', '30');
  if (status !== 0) await stop('immediate', '10');
  while (isAlive(pid) && (await isServerOf(pid, cluster, user))) await sleep(20);
}

/** Whether there is a process with this id. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isServerOf(pid: number, cluster: Cluster, user: ServerUser): Promise<boolean> {
  // On Windows there is no cheap way to find out, and pg_ctl checks it anyway.
  if (process.platform === 'win32') return isAlive(pid);
  return (await commandOf(pid, user)).includes(cluster.data);
}

async function commandOf(pid: number, user: ServerUser): Promise<string> {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return (await run('ps', ['-p', String(pid), '-o', 'command='], user)).output;
  }
}
