import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { administer, databaseAt, joinNodes, nodesOf } from '../distributed/testing-nodes.ts';
import { acquireDatabase } from './acquire.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated database that `createTestDatabase` copies. */
    templateDatabaseUrl: string;
    /** The servers of the run: one, or the nodes of a Citus cluster with the coordinator first. */
    nodes: readonly string[];
  }
}

/** By the command itself, in a process of its own: Vitest's setup does not resolve the workspace's packages. */
async function command(...argv: readonly string[]): Promise<void> {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  await promisify(execFile)(process.execPath, ['--conditions=@beatwork/source', cli, ...argv]);
}

/**
 * Vitest's global setup: one server for the whole run, with one migrated database to copy. It is an embedded one
 * of its own, or the server of `DATABASE_URL`, whose databases are left alone. Where that is a database of a Citus
 * cluster, the template is distributed over its nodes, and so is every copy.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = join(tmpdir(), `beatwork-test-${randomUUID()}`);
  const { DATABASE_URL } = process.env;
  const server = await acquireDatabase({ dataFolder, temporary: true, env: { DATABASE_URL } });
  const nodes = await nodesOf(server.url);
  const template = `beatwork_template_${randomUUID().replaceAll('-', '')}`;
  const url = databaseAt(server.url, template);
  const drop = () => administer(nodes, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  try {
    await administer(nodes, `CREATE DATABASE ${template}`);
    if (nodes.length > 1) await joinNodes(nodes, template);
    await command('migrate', '--database', url);
    if (nodes.length > 1) {
      await command('distribute', '--database', url, '--shards', '4');
      // Citus keeps a connection to each of its databases; one that is in use cannot be copied.
      await administer(
        nodes,
        `ALTER DATABASE ${template} ALLOW_CONNECTIONS false`,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${template}'`,
      );
    }
    project.provide('templateDatabaseUrl', url);
    project.provide('nodes', nodes);
  } catch (error) {
    await drop();
    await server.release();
    throw error;
  }
  return async () => {
    await drop();
    await server.release();
  };
}
