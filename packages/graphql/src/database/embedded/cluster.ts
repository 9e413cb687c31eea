import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError, reasonOf, systemCode } from '../errors.ts';
import type { Binaries } from './binaries.ts';
import { isDiskFull } from './disk-full.ts';
import { writePassword } from './password.ts';
import { run } from './run.ts';
import type { ServerUser } from './server-user.ts';

/** The name of the superuser of the embedded server. */
export const roleName = 'beatwork';

/** A cluster, as PostgreSQL calls it: the files of one server, with the password for it. */
export type Cluster = { readonly home: string; readonly data: string; readonly password: string };

/** The cluster's paths in a data folder. */
export function clusterIn(folder: string, name = 'postgresql'): Cluster {
  const home = join(folder, name);
  return { home, data: join(home, 'data'), password: join(home, 'password') };
}

/** Creates the cluster under another name and renames it when it is complete, so that a partial one is never used. */
export async function createCluster(
  folder: string,
  binaries: Pick<Binaries, 'initdb'>,
  user: ServerUser,
  sync = true,
): Promise<void> {
  const fresh = clusterIn(folder, 'postgresql.new');
  rmSync(fresh.home, { recursive: true, force: true });
  try {
    mkdirSync(fresh.home);
    if (user.ids) chmodSync(fresh.home, 0o755);
    mkdirSync(fresh.data, { mode: 0o700 });
    if (user.ids) chownSync(fresh.data, user.ids.uid, user.ids.gid);
    writePassword(fresh.password, user);
    const { status, output } = await run(binaries.initdb, initdbArguments(fresh, sync), user);
    if (status !== 0) throw initdbError(folder, user, output);
    renameSync(fresh.home, clusterIn(folder).home);
  } catch (cause) {
    rmSync(fresh.home, { recursive: true, force: true });
    throw systemCode(cause) === 'ENOSPC' ? new DatabaseError('DISK_FULL', { folder }, { cause }) : cause;
  }
}

function initdbArguments(cluster: Cluster, sync: boolean): string[] {
  return [
    `--pgdata=${cluster.data}`,
    `--username=${roleName}`,
    `--pwfile=${cluster.password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own locale sorts texts in the same way on every platform.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(sync ? [] : ['--no-sync']),
  ];
}

function initdbError(folder: string, user: ServerUser, output: string): Error {
  if (isDiskFull(folder, output, 'create')) return new DatabaseError('DISK_FULL', { folder });
  const denied = output.split('\n').find((line) => /permission denied/i.test(line));
  if (denied)
    return new DatabaseError('DATA_FOLDER_UNREACHABLE', { folder, user: user.name, reason: denied });
  return new DatabaseError('SERVER_START_FAILED', { folder, log: output });
}

/** Whether the folder has a cluster. A cluster that this server cannot run is an error. */
export function hasCluster(folder: string, major: string, user: ServerUser): boolean {
  const { home, data } = clusterIn(folder);
  if (!existsSync(home)) return false;
  const broken = (reason: string): Error => new DatabaseError('DATA_FOLDER_BROKEN', { folder: home, reason });
  try {
    const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
    if (found !== major)
      throw new DatabaseError('DATA_FOLDER_VERSION', { folder: home, found, needed: major });
  } catch (cause) {
    if (cause instanceof DatabaseError) throw cause;
    if (systemCode(cause) === 'ENOENT') throw broken('data/PG_VERSION is missing');
    const details = { folder: home, user: user.name, reason: reasonOf(cause) };
    throw new DatabaseError('DATA_FOLDER_UNREACHABLE', details, { cause });
  }
  const missing = ['global/pg_control', 'base', 'pg_wal', 'pg_xact'].find(
    (name) => !existsSync(join(data, name)),
  );
  if (missing) throw broken(`data/${missing} is missing`);
  // A copy or an unpacked archive often has wider permissions, with which PostgreSQL would not start.
  chmodSync(data, 0o700);
  return true;
}
