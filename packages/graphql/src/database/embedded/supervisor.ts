import { rmSync, writeSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { DatabaseError, reasonOf, systemCode } from '../errors.ts';
import { type BringUpOptions, bringUp, type Running } from './bring-up.ts';
import { exitCodes } from './exit-codes.ts';
import { lockFolder } from './lock.ts';
import { readLog, trimLog } from './log-file.ts';
import { newSocketPath, removeSocket } from './socket-path.ts';
import { type Greeting, readState, stateFile, writeState } from './state-file.ts';

// The supervisor is a small separate process that owns the server. Each process that uses the database holds a connection
// to it, which the kernel closes when that process ends in any way. After the last of them, server and supervisor end.

const options = JSON.parse(process.argv[2]!) as BringUpOptions;
const { folder } = options;
const leases = new Set<Socket>();
let starting: Promise<Running> | undefined;
let stopping = false;
let crashes = 0;

const unlock = await lockFolder(folder, 60_000);
if (unlock === undefined) process.exit(exitCodes.busy);
trimLog(folder);
removeSocket(readState(folder)?.socket);
const socket = newSocketPath();
const listener = createServer({ allowHalfOpen: true }, welcome);
listener.on('error', fail);
listener.listen(socket, () => {
  try {
    writeState(folder, { pid: process.pid, socket });
  } catch (error) {
    fail(error);
  }
});
process.on('uncaughtException', fail);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
// The process that started the supervisor may have been killed before it could connect.
setTimeout(() => leases.size === 0 && end(), 10_000).unref();

function welcome(lease: Socket): void {
  leases.add(lease);
  lease.on('error', () => {});
  lease.on('end', () => leave(lease));
  lease.on('close', () => leave(lease));
  lease.resume();
  starting ??= start();
  starting.then(
    ({ url, user, major }) => greet(lease, { kind: 'ready', url, user, major }),
    (error) => greet(lease, failure(error)),
  );
}

function leave(lease: Socket): void {
  if (!leases.delete(lease)) return;
  // The last process waits for the end of this one, and so knows that nothing is left running.
  if (leases.size === 0) end();
  else lease.end();
}

function greet(lease: Socket, greeting: Greeting): void {
  lease.write(`${JSON.stringify(greeting)}\n`);
  // A supervisor that fails releases the lock and ends; the next attempt reads the folder again.
  if (greeting.kind === 'failed') lease.end();
}

function failure(error: unknown): Greeting {
  const known: DatabaseError =
    error instanceof DatabaseError
      ? error
      : systemCode(error) === 'ENOSPC'
        ? new DatabaseError('DISK_FULL', { folder })
        : new DatabaseError('SERVER_START_FAILED', {
            folder,
            log: `${reasonOf(error)}
${readLog(folder)}`,
          });
  return { kind: 'failed', code: known.code, details: known.details };
}

async function start(): Promise<Running> {
  const running = await bringUp(options);
  void running.server.ended.then(() => {
    if (!stopping) restart();
  });
  return running;
}

/** Restarts a server that was killed, which also recovers its data, unless it keeps ending. */
function restart(): void {
  note('The server ended unexpectedly.');
  crashes++;
  setTimeout(() => crashes--, 60_000).unref();
  if (crashes > 5) {
    end();
    return;
  }
  starting = start();
  starting.catch((error) => {
    note(reasonOf(error));
    end();
  });
}

function end(): void {
  stop().catch(fail);
}

async function stop(code = 0): Promise<void> {
  if (stopping) return;
  stopping = true;
  // From here on another process finds no socket and starts a supervisor of its own, which waits for this one's lock.
  rmSync(stateFile(folder), { force: true });
  listener.close();
  for (const lease of leases) lease.destroy();
  const running = await starting?.catch(() => undefined);
  await running?.server.stop();
  removeSocket(socket);
  if (options.temporary) rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

function fail(error: unknown): void {
  note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const code = systemCode(error) === 'ENOSPC' ? exitCodes.diskFull : exitCodes.failed;
  // A failure while stopping leaves nothing more to try.
  if (stopping) process.exit(code);
  stop(code).catch(fail);
}

function note(text: string): void {
  try {
    writeSync(2, `${text}\n`);
  } catch {
    // A full disk must not prevent the supervisor from stopping the server.
  }
}
