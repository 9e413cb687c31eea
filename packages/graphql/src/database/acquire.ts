import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalizedText } from '@beatwork/core';
import pg from 'pg';
import { dataFolder, defaultSharedFolder } from './embedded/data-folder.ts';
import { type Lease, openLease } from './embedded/lease.ts';
import { DatabaseError, reasonOf } from './errors.ts';

/** Which database to use. An option takes precedence over the matching variable of `env`. */
export type DatabaseOptions = {
  /** A PostgreSQL server of your own (`DATABASE_URL`). If left out, the embedded server is used. */
  readonly url?: string | undefined;
  /** The data folder of the embedded server (`BEATWORK_DATA`). If left out, it is `.beatwork` in the checkout. */
  readonly dataFolder?: string | undefined;
  /** The environment to read the two from, such as `process.env`. */
  readonly env?: { readonly DATABASE_URL?: string | undefined; readonly BEATWORK_DATA?: string | undefined };
  /** The folder in which to look for the checkout; the current folder if left out. */
  readonly cwd?: string;
  /** For tests: the server does not wait for the disk, and the data is deleted when the last lease ends. */
  readonly temporary?: boolean;
  /** The folder in which root keeps data and binaries; `/var/lib/beatwork` if left out. */
  readonly sharedFolder?: string;
  /** Called when the embedded server has ended and could not be restarted. */
  readonly onLost?: (error: unknown) => void;
};

/** A database to work with. */
export type DatabaseLease = {
  /** The address, including the password. */
  readonly url: string;
  /** A line for the user that says where the data is. It holds no password. */
  readonly location: LocalizedText;
  /** The data folder of the embedded server; undefined for a server of your own. */
  readonly folder?: string;
  /** Releases the database. The embedded server stops when the last process has released it, and that process waits for it. */
  release(): Promise<void>;
};

/**
 * Gets the database of `DATABASE_URL` or, without it, the embedded PostgreSQL. The first process starts the embedded
 * server, other processes share it, and it stops when the last of them releases it or ends in any way.
 *
 * @example
 * const database = await acquireDatabase({ env: process.env });
 * console.error(database.location.en);
 *
 * @throws DatabaseError
 */
export async function acquireDatabase(options: DatabaseOptions = {}): Promise<DatabaseLease> {
  const env = options.env ?? {};
  const url = options.url || env.DATABASE_URL;
  if (url) return ownServer(url);
  const sharedFolder = options.sharedFolder ?? defaultSharedFolder;
  const named = options.dataFolder || env.BEATWORK_DATA;
  const folder = dataFolder(named, options.cwd ?? process.cwd(), sharedFolder);
  return embeddedServer({ folder, sharedFolder, temporary: options.temporary ?? false }, options.onLost);
}

/**
 * Whether there may be anything to read: always in a server of your own, and in the embedded server once it has been
 * started with this folder. Nothing is started to find out.
 */
export function databaseExists(options: DatabaseOptions = {}): boolean {
  const env = options.env ?? {};
  if (options.url || env.DATABASE_URL) return true;
  const named = options.dataFolder || env.BEATWORK_DATA;
  const folder = dataFolder(named, options.cwd ?? process.cwd(), options.sharedFolder ?? defaultSharedFolder);
  return existsSync(join(folder, 'postgresql'));
}

async function ownServer(url: string): Promise<DatabaseLease> {
  const shown = withoutPassword(url);
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => {});
    await client.connect();
    await client.end();
  } catch (cause) {
    throw new DatabaseError('DATABASE_UNREACHABLE', { url: shown, reason: reasonOf(cause) }, { cause });
  }
  const location = {
    en: `PostgreSQL at ${shown} (DATABASE_URL)`,
    zh: `PostgreSQL：${shown}（DATABASE_URL）`,
  };
  return { url, location, release: async () => {} };
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return '(not a URL)';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

async function embeddedServer(
  settings: Parameters<typeof openLease>[0],
  onLost: DatabaseOptions['onLost'],
): Promise<DatabaseLease> {
  let released = false;
  let lease: Lease = await openLease(settings);
  const { folder } = settings;
  const { url, user, major } = lease.greeting;
  let attempts = 3;
  const follow = (): void => {
    void lease.ended.then(async () => {
      if (released) return;
      try {
        if (settings.temporary || attempts-- === 0) throw new Error('The embedded server has ended');
        // The supervisor was killed. A new one starts at the same port, and pools connect again.
        lease = await openLease(settings);
        if (released) return void (await lease.release());
        follow();
        if (lease.greeting.url !== url)
          throw new Error('The embedded server has come back at another address');
      } catch (error) {
        onLost?.(error);
      }
    });
  };
  follow();
  return {
    url,
    folder,
    location: {
      en: `PostgreSQL ${major}, embedded; data in ${folder} (server runs as ${user})`,
      zh: `内置 PostgreSQL ${major}；数据位于 ${folder}（服务器以用户 ${user} 运行）`,
    },
    release: async () => {
      released = true;
      await lease.release();
    },
  };
}
