import { randomBytes } from 'node:crypto';
import { chownSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseError } from '../errors.ts';
import type { Binaries } from './binaries.ts';
import { type Cluster, roleName } from './cluster.ts';
import { run } from './run.ts';
import type { ServerUser } from './server-user.ts';

/** Creates a new password in a file that only its owner may read. */
export function writePassword(file: string, user: ServerUser): string {
  const password = randomBytes(24).toString('base64url');
  rmSync(file, { force: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  if (user.ids) chownSync(file, user.ids.uid, user.ids.gid);
  return password;
}

/** The password; undefined if its file is missing or empty. */
export function readPassword(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Sets a new password while the server is stopped. This needs no login, only access to the server's files. */
export async function resetPassword(cluster: Cluster, binaries: Binaries, user: ServerUser): Promise<string> {
  const password = writePassword(cluster.password, user);
  const sql = `ALTER ROLE ${roleName} PASSWORD '${password}'\n`;
  const { status, output } = await run(
    binaries.postgres,
    ['--single', '-D', cluster.data, 'postgres'],
    user,
    sql,
  );
  if (status !== 0) throw new DatabaseError('SERVER_START_FAILED', { folder: cluster.home, log: output });
  return password;
}
