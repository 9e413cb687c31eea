import { openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const limit = 5_000_000;

/** The path of the log of server and supervisor. */
function logFile(folder: string): string {
  return join(folder, 'server.log');
}

/** Opens the log for appending. Child processes write to it directly, so that no pipe of ours can block or break. */
export function openLog(folder: string): number {
  return openSync(logFile(folder), 'a', 0o600);
}

/** The current length of the log, from which on new entries can be read later. */
export function logLength(folder: string): number {
  return statSync(logFile(folder), { throwIfNoEntry: false })?.size ?? 0;
}

/** The text of the log from an offset on, at most the last 2,000 characters. */
export function readLog(folder: string, from = 0): string {
  try {
    return readFileSync(logFile(folder)).subarray(from).toString('utf8').trim().slice(-2000);
  } catch {
    return '';
  }
}

/** Starts a new log if the old one has become too long. */
export function trimLog(folder: string): void {
  if (logLength(folder) > limit) truncateSync(logFile(folder), 0);
}
