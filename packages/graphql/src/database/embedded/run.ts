import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

/** The environment for PostgreSQL's programs, without variables that would redirect them, and with English messages. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** The user and group ids for a program that runs as another user. */
export function idsOf(user: ServerUser): { uid?: number; gid?: number } {
  return user.ids === undefined ? {} : user.ids;
}

/** Runs a program, and returns its status and output. A program that cannot be run has the status 127. */
export function run(
  program: string,
  args: readonly string[],
  user: ServerUser,
  input = '',
): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    // The root folder, because the other user may not be able to enter the current one.
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
