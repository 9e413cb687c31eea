import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const core = fileURLToPath(new URL('../../packages/core/', import.meta.url));

/** Runs one of several files, as a reader would who has them in one folder; gives what it prints. */
export async function runProgram(file: string, files: ReadonlyMap<string, string>): Promise<string> {
  // Inside the package, so that it is found by its name.
  const folder = await mkdtemp(join(core, 'example-'));
  try {
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@beatwork/source', file], {
      cwd: folder,
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
    });
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
