import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from '../errors.ts';
import type { BringUpOptions } from './bring-up.ts';
import { makeDataFolder } from './data-folder.ts';
import { exitCodes } from './exit-codes.ts';
import { openLog, readLog } from './log-file.ts';
import { type Greeting, readState } from './state-file.ts';

/** A lease of the embedded server, which runs at least until the lease is released or this process ends. */
export type Lease = {
  readonly greeting: Greeting & { kind: 'ready' };
  /** Fulfilled when the supervisor has ended, after `release` or by itself. */
  readonly ended: Promise<void>;
  /** Releases the server. The last lease waits until the server has stopped. */
  release(): Promise<void>;
};

/** Connects to the supervisor of the folder, or starts one. */
export async function openLease(options: BringUpOptions): Promise<Lease> {
  const { folder } = options;
  makeDataFolder(folder);
  let supervisor: ChildProcess | undefined;
  for (let failures = 0; ; ) {
    const state = readState(folder);
    const lease = state && (await connectTo(state.socket));
    if (lease) {
      // Several processes may have started supervisors at once. Those that find the folder locked are not needed.
      if (supervisor?.pid !== state.pid) supervisor?.kill();
      return lease;
    }
    if (supervisor?.exitCode) {
      if (supervisor.exitCode === exitCodes.diskFull) throw new DatabaseError('DISK_FULL', { folder });
      if (++failures === 3) throw new DatabaseError('SERVER_START_FAILED', { folder, log: readLog(folder) });
    }
    if (supervisor === undefined || hasEnded(supervisor)) supervisor = startSupervisor(options);
    await sleep(20);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

/** Connects to a supervisor's socket; gives undefined if nobody listens there any more. */
function connectTo(path: string): Promise<Lease | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    const ended = new Promise<void>((done) => socket.once('close', () => done()));
    socket.on('error', () => {});
    void ended.then(() => resolve(undefined));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (!text.endsWith('\n')) return;
      const greeting = JSON.parse(text) as Greeting;
      if (greeting.kind === 'failed') {
        socket.destroy();
        return reject(new DatabaseError(greeting.code, greeting.details));
      }
      // The lease lasts as long as the process runs, but does not keep the process running.
      socket.unref();
      resolve({ greeting, ended, release: () => release(socket, ended) });
    });
  });
}

async function release(socket: Socket, ended: Promise<void>): Promise<void> {
  socket.ref();
  // Closes our half of the connection. The other half closes at once or, for the last lease, when the server has stopped.
  socket.end();
  await ended;
}

/** The program of the supervisor: beside this file in the source, and an entry of the build in `dist/`. */
function supervisorFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = ['supervisor.ts', 'postgres-supervisor.js'].map((name) => join(here, name)).find(existsSync);
  if (found === undefined) throw new Error(`The supervisor's file is missing from ${here}`);
  return found;
}

function startSupervisor(options: BringUpOptions): ChildProcess {
  const log = openLog(options.folder);
  // The debugger and coverage settings of this process must not apply to the supervisor.
  const { NODE_OPTIONS: _options, NODE_V8_COVERAGE: _coverage, ...env } = process.env;
  const args = ['--disable-warning=ExperimentalWarning', supervisorFile(), JSON.stringify(options)];
  const child = spawn(process.execPath, args, {
    cwd: '/',
    env,
    // The supervisor gets a session of its own, so that Ctrl-C in a terminal does not reach the server.
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  child.on('error', () => {});
  child.unref();
  return child;
}
