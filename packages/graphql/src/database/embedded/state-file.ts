import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseErrorCode, DatabaseErrorDetails } from '../errors.ts';

/** What a supervisor writes to the data folder, so that other processes can find it. */
export type SupervisorState = { readonly pid: number; readonly socket: string };

/** The message that a supervisor sends once to a process that has connected, as one line of JSON. */
export type Greeting =
  | { readonly kind: 'ready'; readonly url: string; readonly user: string; readonly major: string }
  | { readonly kind: 'failed'; readonly code: DatabaseErrorCode; readonly details: DatabaseErrorDetails };

/** The path of the state file. */
export function stateFile(folder: string): string {
  return join(folder, 'supervisor.json');
}

/** Writes the state completely or not at all. */
export function writeState(folder: string, state: SupervisorState): void {
  const fresh = `${stateFile(folder)}.new`;
  writeFileSync(fresh, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  renameSync(fresh, stateFile(folder));
}

/** Reads the state, which may be that of a supervisor that was killed. */
export function readState(folder: string): SupervisorState | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(folder), 'utf8')) as SupervisorState;
  } catch {
    return undefined;
  }
}
