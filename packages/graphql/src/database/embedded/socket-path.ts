import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A new path for the supervisor's socket, in a folder that only its owner may enter. It must be shorter than about 100
 * bytes, so it cannot be in the data folder.
 */
export function newSocketPath(): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\beatwork-${process.pid}-${Date.now()}`;
  const place = tmpdir().length < 60 ? tmpdir() : '/tmp';
  return join(mkdtempSync(join(place, 'beatwork-socket-')), 's');
}

/** Removes a path that {@link newSocketPath} made, and its folder. */
export function removeSocket(path: string | undefined): void {
  if (path && /beatwork-socket-\w+\/s$/.test(path)) rmSync(dirname(path), { recursive: true, force: true });
}
