import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in which a running server tells its process id (line 1) and its status (line 8). */
function path(data: string): string {
  return join(data, 'postmaster.pid');
}

/** What the file says; undefined when no server has left one. */
export function readPostmaster(data: string): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(path(data), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * Puts an id that no process can have into the file. The rest stays, as the server checks by it that no
 * child of the dead one still holds the memory that they shared.
 */
export function disownPostmaster(data: string): void {
  writeFileSync(path(data), readFileSync(path(data), 'utf8').replace(/^\d+/, '2147483647'));
}
