import { statfsSync } from 'node:fs';

/** What a new database takes, and what a running server asks for at once. */
const needed = { create: 50_000_000, start: 17_000_000 } as const;

/** Did a program of the server fail for want of space? It may say so, or just crash. */
export function isDiskFull(folder: string, output: string, step: keyof typeof needed): boolean {
  if (/no space left on device/i.test(output)) return true;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < needed[step];
}
