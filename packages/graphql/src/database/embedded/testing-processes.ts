import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { onTestFinished, vi } from 'vitest';
import type { DatabaseLease, DatabaseOptions } from '../acquire.ts';
import type { DatabaseErrorCode } from '../errors.ts';
import { removeSocket } from './socket-path.ts';
import { readState } from './state-file.ts';

/** How a holder runs; by default as the tests do. */
export type HolderOptions = DatabaseOptions & {
  /** End as soon as there is nothing to do, instead of waiting. */
  readonly linger?: boolean;
  readonly program?: string;
  readonly source?: string;
  readonly ids?: { readonly uid: number; readonly gid: number };
  readonly environment?: NodeJS.ProcessEnv;
};

/** What the holder said: the database, or why there is none. */
type Said = Pick<DatabaseLease, 'url' | 'location'> & {
  folder: string;
  code?: DatabaseErrorCode;
  message: string;
};

/** Another process that holds the database. */
export type Holder = Said & {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  /** Lets it release the database and end. */
  close(): Promise<void>;
};

/** The folder of the database's source. */
export const databaseSource = dirname(dirname(fileURLToPath(import.meta.url)));

/** Starts a holder and waits for what it says. Nothing of it is left after the test. */
export async function startHolder(options: HolderOptions): Promise<Holder> {
  const { program, source, ids, environment, ...rest } = options;
  const file = join(source ?? databaseSource, 'embedded', 'testing-holder.ts');
  const child = spawn(program ?? process.execPath, [file], {
    ...ids,
    cwd: rest.cwd ?? '/',
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      ...environment,
      HOLDER: JSON.stringify({ linger: true, ...rest }),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const errors = text(child.stderr);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(chunk.toString()));
    child.once('error', reject);
    child.once('close', () => errors.then((output) => reject(new Error(`The holder ended: ${output}`))));
  });
  const close = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { ...(JSON.parse(line) as Said), process: child, ended, close };
}

/** A new folder's path; when the test is over, its server must be gone, and it is deleted. */
export function testFolder(): string {
  const folder = join(tmpdir(), `beatwork-test-${randomUUID()}`);
  onTestFinished(async () => {
    await allGone(folder);
    // A supervisor that was killed could not.
    removeSocket(readState(folder)?.socket);
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);
  return folder;
}

/** Waits until no server and no supervisor of the folder runs. */
export async function allGone(folder: string): Promise<void> {
  await vi.waitFor(() => {
    const left = processesOf(folder);
    if (left.length > 0) throw new Error(`Still running: ${JSON.stringify(left)}`);
  }, 20_000);
}

/** The processes that have the folder in their command lines. */
export function processesOf(folder: string): { pid: number; kind: 'server' | 'supervisor' | 'other' }[] {
  return commands()
    .filter(({ command }) => command.includes(folder))
    .map(({ pid, command }) => {
      const server = /bin\/postgres(\.exe)? -D/.test(command);
      return { pid, kind: server ? 'server' : command.includes('supervisor') ? 'supervisor' : 'other' };
    });
}

/** The one process of this kind. */
export function processOf(folder: string, kind: 'server' | 'supervisor'): number {
  const found = processesOf(folder).filter((one) => one.kind === kind);
  if (found.length !== 1) throw new Error(`${found.length} processes of kind ${kind} for ${folder}`);
  return found[0]!.pid;
}

function commands(): { pid: number; command: string }[] {
  if (!existsSync('/proc/self/cmdline')) {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,command='], { encoding: 'utf8' }).trim().split('\n');
    return lines.map((line) => ({ pid: Number.parseInt(line, 10), command: line }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandLine(name) }));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // It has ended in the meantime.
    return '';
  }
}

/** Runs one statement over a connection of its own. */
export async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
