import { statfsSync } from 'node:fs';

/** The space, in bytes, that a new database takes, and that a server needs to start. */
const needed = { create: 50_000_000, start: 17_000_000 } as const;

/** Whether a program of the server failed because the disk is full. It may say so, or simply crash. */
export function isDiskFull(folder: string, output: string, step: keyof typeof needed): boolean {
  if (/no space left on device/i.test(output)) return true;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < needed[step];
}
