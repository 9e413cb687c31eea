import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

/** The environment for PostgreSQL's programs: nothing that would redirect them, messages in English. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Where a program runs as another user, that user's ids. */
export function idsOf(user: ServerUser): { uid?: number; gid?: number } {
  return user.ids === undefined ? {} : user.ids;
}

/** Runs a program to its end, with what it printed. A program that can't be run has the status 127. */
export function run(
  program: string,
  args: readonly string[],
  user: ServerUser,
  input = '',
): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    // The root folder: the current one may be closed to the other user.
    const child = spawn(program, args, { ...idsOf(user), cwd: '/', env: serverEnvironment() });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 128, output: output.trim() }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
