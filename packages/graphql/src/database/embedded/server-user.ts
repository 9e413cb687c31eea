import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { DatabaseError } from '../errors.ts';

/** The user that runs the server: the current user or, with `ids`, another one, because PostgreSQL refuses root. */
export type ServerUser = {
  readonly name: string;
  readonly ids?: { readonly uid: number; readonly gid: number };
};

/** The names that systems give to PostgreSQL's user (the second one on macOS), and our own. */
const names = ['postgres', '_postgres', 'beatwork'] as const;

/** Whether this process runs as root, on a system that has such a user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Finds the user for the server. As root, creates a system user if there is none yet. */
export function serverUser(candidates: readonly string[] = names): ServerUser {
  if (!isRoot()) return { name: userInfo().username };
  const found = candidates.map(lookUp).find((user) => user !== undefined);
  return found ?? create(candidates.at(-1)!);
}

function lookUp(name: string): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return Number.isInteger(uid) && Number.isInteger(gid) ? { name, ids: { uid: uid!, gid: gid! } } : undefined;
}

function create(name: string): ServerUser {
  const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name];
  const { error, stderr } = spawnSync('useradd', args, { encoding: 'utf8' });
  const created = lookUp(name);
  if (created === undefined) {
    throw new DatabaseError('SERVER_USER_MISSING', { reason: error?.message ?? stderr.trim() });
  }
  return created;
}
