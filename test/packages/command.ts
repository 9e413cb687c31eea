import { execFile } from 'node:child_process';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end, whatever that is. */
export function ended(
  program: string,
  args: readonly string[],
  { cwd, env = process.env }: CommandOptions,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end();
  });
}

/** Runs a program that must succeed; gives what it printed. */
export async function output(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  const { code, out, err } = await ended(program, args, options);
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${code}\n${out}${err}`);
  return out;
}
