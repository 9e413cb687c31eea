import { openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const limit = 5_000_000;

/** Path of the log of server and supervisor. */
function logFile(folder: string): string {
  return join(folder, 'server.log');
}

/** Opens the log to append to it. Children write to it themselves: no pipe of ours can block or break. */
export function openLog(folder: string): number {
  return openSync(logFile(folder), 'a', 0o600);
}

/** Length of the log, to read later what came after. */
export function logLength(folder: string): number {
  return statSync(logFile(folder), { throwIfNoEntry: false })?.size ?? 0;
}

/** What the log says from an offset on; at most the last 2,000 characters. */
export function readLog(folder: string, from = 0): string {
  try {
    return readFileSync(logFile(folder)).subarray(from).toString('utf8').trim().slice(-2000);
  } catch {
    return '';
  }
}

/** Starts a new log when the old one has grown long. */
export function trimLog(folder: string): void {
  if (logLength(folder) > limit) truncateSync(logFile(folder), 0);
}
