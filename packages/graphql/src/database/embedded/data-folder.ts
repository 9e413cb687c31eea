import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseError, reasonOf, systemCode } from '../errors.ts';
import { isRoot } from './server-user.ts';

/** The folder in which root keeps data and binaries that the server's user must be able to reach. */
export const defaultSharedFolder = '/var/lib/beatwork';

/**
 * The data folder of the embedded server: the one that is named or, otherwise, `.beatwork` at the root of the checkout (or
 * in the current folder). For root it is a folder under {@link defaultSharedFolder} that belongs to the checkout, because
 * the server then runs as another user, who may not be able to enter a checkout in a private home.
 */
export function dataFolder(named: string | undefined, cwd: string, sharedFolder: string): string {
  if (named) return resolve(cwd, named);
  const root = realpathSync(checkoutRoot(resolve(cwd)));
  return isRoot()
    ? join(sharedFolder, `${basename(root) || 'root'}-${shortHash(root)}`)
    : join(root, '.beatwork');
}

function checkoutRoot(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (['pnpm-workspace.yaml', '.git'].some((mark) => existsSync(join(folder, mark)))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}

/** A short name for a path, which is always the same for the same path. */
export function shortHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 10);
}

/** Creates the folder with a `.gitignore` of its own, so that no project commits its database. */
export function makeDataFolder(folder: string): void {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      // For root, the server's user must be able to pass through; otherwise nobody else may.
      chmodSync(folder, isRoot() ? 0o755 : 0o700);
    }
    if (!existsSync(join(folder, '.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n');
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    if (systemCode(cause) === 'ENOSPC') throw new DatabaseError('DISK_FULL', { folder }, { cause });
    const details = { folder, user: userInfo().username, reason: reasonOf(cause) };
    throw new DatabaseError('DATA_FOLDER_UNREACHABLE', details, { cause });
  }
}
