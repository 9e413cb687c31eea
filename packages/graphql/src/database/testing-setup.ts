import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { acquireDatabase } from './acquire.ts';
import { applyMigrations } from './migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated database that `createTestDatabase` copies. */
    templateDatabaseUrl: string;
  }
}

/** Vitest's global setup: one server for the whole run, with one migrated database to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = join(tmpdir(), `beatwork-test-${randomUUID()}`);
  const server = await acquireDatabase({ dataFolder, temporary: true });
  try {
    const url = new URL(server.url);
    url.pathname = '/template_beatwork';
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('CREATE DATABASE template_beatwork');
    await client.end();
    await applyMigrations(url.href);
    project.provide('templateDatabaseUrl', url.href);
    return () => server.release();
  } catch (error) {
    await server.release();
    throw error;
  }
}
