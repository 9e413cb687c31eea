import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseErrorCode, DatabaseErrorDetails } from '../errors.ts';

/** What a supervisor leaves in the data folder for those who look for it. */
export type SupervisorState = { readonly pid: number; readonly socket: string };

/** What a supervisor says to a process that has connected, once: one line of JSON. */
export type Greeting =
  | { readonly kind: 'ready'; readonly url: string; readonly user: string; readonly major: string }
  | { readonly kind: 'failed'; readonly code: DatabaseErrorCode; readonly details: DatabaseErrorDetails };

/** Path of the state file. */
export function stateFile(folder: string): string {
  return join(folder, 'supervisor.json');
}

/** Writes the state as a whole or not at all. */
export function writeState(folder: string, state: SupervisorState): void {
  const fresh = `${stateFile(folder)}.new`;
  writeFileSync(fresh, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  renameSync(fresh, stateFile(folder));
}

/** The state, also that of a supervisor that was killed. */
export function readState(folder: string): SupervisorState | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(folder), 'utf8')) as SupervisorState;
  } catch {
    return undefined;
  }
}
