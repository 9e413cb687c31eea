import { createServer } from 'node:net';
import { shortHash } from './data-folder.ts';

/** Below the ports that systems assign by themselves (from 32768 on Linux), in a range that other programs rarely use. */
const first = 20_000;
const count = 12_000;

/** A free port on the loopback address. The search starts at a port that depends on the folder, so it rarely changes. */
export async function freePort(folder: string, except: ReadonlySet<number> = new Set()): Promise<number> {
  const start = Number.parseInt(shortHash(folder), 16) % count;
  for (let step = 0; step < count; step++) {
    const port = first + ((start + step) % count);
    if (!except.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port from ${first} to ${first + count}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
