import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in which a running server writes its process id (line 1) and its status (line 8). */
function path(data: string): string {
  return join(data, 'postmaster.pid');
}

/** The content of the file; undefined if there is none. */
export function readPostmaster(data: string): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(path(data), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * Replaces the process id in the file by one that no process can have. The rest is kept, because the server uses it to
 * check that no child of the dead server still holds the shared memory.
 */
export function disownPostmaster(data: string): void {
  writeFileSync(path(data), readFileSync(path(data), 'utf8').replace(/^\d+/, '2147483647'));
}
