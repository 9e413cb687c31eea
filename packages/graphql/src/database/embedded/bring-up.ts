import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from '../errors.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { clusterIn, createCluster, hasCluster } from './cluster.ts';
import { stopLeftover } from './leftover.ts';
import { ensureDatabase, serverUrl } from './login.ts';
import { readPassword, resetPassword } from './password.ts';
import { freePort } from './port.ts';
import { PortTakenError, type Server, StillEndingError, startServer } from './server.ts';
import { type ServerUser, serverUser } from './server-user.ts';

/** Options for starting a supervisor. */
export type BringUpOptions = {
  readonly folder: string;
  readonly sharedFolder: string;
  readonly temporary: boolean;
};

/** A running server, and what those who want to use it need to know. */
export type Running = {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
  readonly user: string;
  readonly major: string;
};

/** Starts a server from any state of the folder, or throws an error that says what to do. */
export async function bringUp(options: BringUpOptions): Promise<Running> {
  const { folder, sharedFolder, temporary } = options;
  const user = serverUser();
  const binaries = await findBinaries(user, sharedFolder);
  const cluster = clusterIn(folder);
  if (hasCluster(folder, binaries.major, user)) await stopLeftover(cluster, binaries, user);
  else await createCluster(folder, binaries, user, !temporary);

  const password = readPassword(cluster.password) ?? (await resetPassword(cluster, binaries, user));
  const first = await startOnFreePort(options, binaries, user);
  if (await logIn(first, password)) return running(first, password);

  // The password file does not belong to this server, as after a copy from elsewhere.
  await first.server.stop();
  const fresh = await resetPassword(cluster, binaries, user);
  const second = await startOnFreePort(options, binaries, user);
  if (await logIn(second, fresh)) return running(second, fresh);
  await second.server.stop();
  throw new DatabaseError('SERVER_START_FAILED', { folder, log: 'The password could not be set again.' });

  function running({ server, port }: Started, secret: string): Running {
    return { server, port, url: serverUrl(port, secret), user: user.name, major: binaries.major };
  }
}

type Started = { readonly server: Server; readonly port: number };

async function logIn({ server, port }: Started, password: string): Promise<boolean> {
  try {
    return await ensureDatabase(port, password);
  } catch {
    await server.stop('immediate');
    throw server.trouble();
  }
}

async function startOnFreePort(
  options: BringUpOptions,
  binaries: Binaries,
  user: ServerUser,
): Promise<Started> {
  const tried = new Set<number>();
  for (let patience = 100; ; patience--) {
    const port = await freePort(options.folder, tried);
    try {
      return { server: await startServer({ ...options, binaries, user, port }), port };
    } catch (error) {
      if (error instanceof PortTakenError) tried.add(port);
      else if (error instanceof StillEndingError) await sleep(100);
      else throw error;
      if (patience === 0) {
        throw new DatabaseError('SERVER_START_FAILED', { folder: options.folder, log: error.message });
      }
    }
  }
}
