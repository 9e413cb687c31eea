import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { acquireDatabase } from './acquire.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated database that `createTestDatabase` copies. */
    templateDatabaseUrl: string;
  }
}

/** By the command itself, in a process of its own: Vitest's setup does not resolve the workspace's packages. */
async function migrate(url: string): Promise<void> {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const argv = ['--conditions=@beatwork/source', cli, 'migrate', '--database', url];
  await promisify(execFile)(process.execPath, argv);
}

/**
 * Vitest's global setup: one server for the whole run, with one migrated database to copy. It is an embedded one
 * of its own, or the server of `DATABASE_URL`, whose databases are left alone.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = join(tmpdir(), `beatwork-test-${randomUUID()}`);
  const { DATABASE_URL } = process.env;
  const server = await acquireDatabase({ dataFolder, temporary: true, env: { DATABASE_URL } });
  const template = `beatwork_template_${randomUUID().replaceAll('-', '')}`;
  const drop = () => administer(server.url, `DROP DATABASE IF EXISTS ${template}`);
  try {
    await administer(server.url, `CREATE DATABASE ${template}`);
    const url = new URL(server.url);
    url.pathname = `/${template}`;
    await migrate(url.href);
    project.provide('templateDatabaseUrl', url.href);
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

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
