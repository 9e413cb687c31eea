import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from '../errors.ts';
import type { Binaries } from './binaries.ts';
import { clusterIn } from './cluster.ts';
import { isDiskFull } from './disk-full.ts';
import { logLength, openLog, readLog } from './log-file.ts';
import { readPostmaster } from './postmaster-file.ts';
import { idsOf, run, serverEnvironment } from './run.ts';
import type { ServerUser } from './server-user.ts';
import { settings } from './settings.ts';

/** A server that has started. */
export type Server = {
  readonly pid: number;
  /** Fulfilled when the server has ended for any reason. */
  readonly ended: Promise<void>;
  /** Ends the server; use `immediate` if it cannot shut down in order. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
  /** The problem according to its log, for a server that has started but cannot be used. */
  trouble(): Error;
};

/** Options of {@link startServer}. */
export type ServerOptions = {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: ServerUser;
  readonly port: number;
  readonly temporary: boolean;
};

/** The error when another program has taken the port after it was chosen. */
export class PortTakenError extends Error {}

/** The error when child processes of a server that was killed have not ended yet. */
export class StillEndingError extends Error {}

/** Starts the server as a child of this process, and waits until it accepts connections. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { folder, binaries, user, port, temporary } = options;
  const { data } = clusterIn(folder);
  const offset = logLength(folder);
  const log = openLog(folder);
  const [program, ...args] = [
    ...dieWithParent(),
    binaries.postgres,
    '-D',
    data,
    ...settings(port, temporary),
  ];
  const child = spawn(program!, args, {
    ...idsOf(user),
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  let running = true;
  const ended = ending(child).then(() => {
    running = false;
  });
  for (;;) {
    const seen = readPostmaster(data);
    if (seen?.pid === child.pid && seen?.ready) break;
    if (!running) throw startError(folder, user, readLog(folder, offset));
    await sleep(10);
  }
  return {
    pid: child.pid!,
    ended,
    trouble: () => startError(folder, user, readLog(folder, offset)),
    stop: async (mode = 'fast') => {
      for (const attempt of [mode, 'immediate']) {
        if (!running) return;
        await run(binaries.pgCtl, ['stop', '-D', data, '-m', attempt, '-W'], user);
        await Promise.race([ended, sleep(attempt === 'fast' ? 30_000 : 5000, undefined, { ref: false })]);
      }
      if (running) child.kill('SIGKILL');
      await ended;
    },
  };
}

function ending(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** On Linux, the kernel can send a signal to a child whose parent has died, so that even a killed supervisor leaves no server. */
function dieWithParent(): string[] {
  const prefix = ['setpriv', '--pdeathsig', 'INT', '--'];
  if (process.platform !== 'linux') return [];
  return spawnSync(prefix[0]!, [...prefix.slice(1), process.execPath, '--version']).status === 0
    ? prefix
    : [];
}

const damage =
  /could not (open|read|find|locate|access|stat) .*(file|directory|checkpoint)|is missing|invalid (data|checkpoint|magic)|not a valid data directory|incorrect checksum|is not a database cluster/i;

function startError(folder: string, user: ServerUser, log: string): Error {
  if (/address already in use|could not create any TCP\/IP sockets/i.test(log))
    return new PortTakenError(log);
  if (/pre-existing shared memory block/i.test(log)) return new StillEndingError(log);
  if (isDiskFull(folder, log, 'start')) return new DatabaseError('DISK_FULL', { folder });
  const reason = /(?:FATAL|PANIC): +(.*)/.exec(log)?.[1] ?? log;
  if (/permission denied|wrong ownership/i.test(reason)) {
    return new DatabaseError('DATA_FOLDER_UNREACHABLE', { folder, user: user.name, reason });
  }
  const { home } = clusterIn(folder);
  if (damage.test(reason)) return new DatabaseError('DATA_FOLDER_BROKEN', { folder: home, reason });
  return new DatabaseError('SERVER_START_FAILED', { folder, log });
}
