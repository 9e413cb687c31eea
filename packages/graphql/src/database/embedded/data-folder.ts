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

/** Where root keeps data and binaries that a second user must reach. */
export const defaultSharedFolder = '/var/lib/beatwork';

/**
 * The folder of the embedded server: the one named, else `.beatwork` at the root of the checkout (or in the
 * current folder). As root it is a folder of that checkout under {@link defaultSharedFolder}, as the server
 * then runs as another user, to whom a checkout in a private home is closed.
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

/** A short name for a path, stable over time. */
export function shortHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 10);
}

/** Makes the folder, with a `.gitignore` of its own so that no project commits its database. */
export function makeDataFolder(folder: string): void {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      // Root's server user must pass through; for anyone else it is nobody's business.
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
