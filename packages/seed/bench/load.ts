import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acquireDatabase, applyMigrations } from '@beatwork/graphql';
import pg from 'pg';
import { grouped } from '../src/commands/console.ts';
import { printError } from '../src/commands/errors.ts';
import { loadDataset } from '../src/load/load-dataset.ts';
import { dezhou } from '../src/stations/dezhou/index.ts';
import { loadByPsql, psqlVersion, writeFiles } from './psql.ts';

/*
 * Compares two ways of loading Dezhou: loadDataset, which generates the rows while it sends them, and psql \copy of
 * files with the same rows, which are written beforehand. Both use the same server, tables and indexes, a new database
 * each time, one transaction that counts the tallies at its end, and ANALYZE. They take turns in going first, and the
 * medians are compared.
 */

const rounds = Number(process.env.ROUNDS ?? 3);

async function main(): Promise<void> {
  const version = await psqlVersion();
  const folder = await mkdtemp(join(tmpdir(), 'beatwork-bench-'));
  const server = await acquireDatabase({ dataFolder: `${folder}-data`, temporary: true });
  try {
    const dataset = dezhou();
    await writeFiles(dataset, folder);
    const { rows } = dataset.expected;
    const ways = {
      beatwork: (url: string) => loadDataset(dataset, { url }),
      psql: (url: string) => loadByPsql(url, folder),
    };
    console.log(`${grouped(rows)} rows; ${server.location.en}; ${version}; Node ${process.version}`);
    const seconds: Record<keyof typeof ways, number[]> = { beatwork: [], psql: [] };
    for (let round = 1; round <= rounds; round += 1) {
      const order = round % 2 ? (['beatwork', 'psql'] as const) : (['psql', 'beatwork'] as const);
      for (const way of order) {
        const taken = await inNewDatabase(server.url, ways[way]);
        seconds[way].push(taken);
        console.log(`round ${round}  ${way.padEnd(9)} ${taken.toFixed(2)} s  ${speed(rows, taken)}`);
      }
    }
    const [ours, theirs] = [median(seconds.beatwork), median(seconds.psql)];
    console.log(`median   beatwork  ${ours.toFixed(2)} s  ${speed(rows, ours)}`);
    console.log(`median   psql      ${theirs.toFixed(2)} s  ${speed(rows, theirs)}`);
    console.log(`ratio of rows/s, beatwork : psql = ${(theirs / ours).toFixed(2)}`);
  } finally {
    await server.release();
    await rm(folder, { recursive: true, force: true });
  }
}

const speed = (rows: number, seconds: number) => `${grouped(Math.round(rows / seconds))} rows/s`;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The time, in seconds, that a way of loading takes in a new database. */
async function inNewDatabase(server: string, load: (url: string) => Promise<unknown>): Promise<number> {
  const url = new URL(server);
  url.pathname = '/bench';
  await administer(server, 'CREATE DATABASE bench');
  try {
    await applyMigrations(url.href);
    await administer(server, 'CHECKPOINT');
    const begun = performance.now();
    await load(url.href);
    return (performance.now() - begun) / 1000;
  } finally {
    await administer(server, 'DROP DATABASE bench WITH (FORCE)');
  }
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

await main().catch((error: unknown) => {
  printError(error, process.stderr);
  process.exitCode = 1;
});
