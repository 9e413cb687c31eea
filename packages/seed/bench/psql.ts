import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Dataset } from '../src/dataset/dataset.ts';
import { type Row, sqlTableOf, tableNames } from '../src/dataset/tables.ts';
import { columnsOf } from '../src/load/columns.ts';
import { copyChunks } from '../src/load/copy-lines.ts';
import { tallyTables } from '../src/load/tally-tables.ts';
import { SeedError } from '../src/text/error.ts';

const fileOf = (folder: string, table: string) => join(folder, `${table}.tsv`);

/** Writes a dataset in COPY's text format, one file for each table. */
export async function writeFiles(dataset: Dataset, folder: string): Promise<void> {
  for (const table of tableNames) {
    const rows = dataset.rows(table) as Iterable<Row>;
    await pipeline(Readable.from(copyChunks(table, rows)), createWriteStream(fileOf(folder, table)));
  }
}

/** Loads the files with `psql \copy` in one transaction, and counts the tallies once at its end, as `loadDataset` does. */
export async function loadByPsql(url: string, folder: string): Promise<void> {
  const copies = tableNames.map((table) => {
    const columns = columnsOf(table).map(({ name }) => name);
    return `\\copy ${sqlTableOf(table)} (${columns.map((name) => `"${name}"`).join(', ')}) FROM '${fileOf(folder, table)}'`;
  });
  const script = [
    'BEGIN;',
    "SET LOCAL tallying.postponed = 'on';",
    ...copies,
    `ANALYZE ${tableNames.map(sqlTableOf).join(', ')};`,
    'DO $$ BEGIN PERFORM tallying.rebuild_tallies(ARRAY(SELECT id FROM station)); END $$;',
    'COMMIT;',
    `ANALYZE ${tallyTables.join(', ')};`,
  ];
  await psql(url, script.join('\n'));
}

/** @throws PROGRAM_MISSING if psql is not installed */
export async function psqlVersion(): Promise<string> {
  return (await start(['--version'], '', {})).trim();
}

/** The password is passed in the environment, because every user of the machine can see arguments. */
async function psql(url: string, script: string): Promise<void> {
  const { hostname, port, username, password, pathname } = new URL(url);
  await start(['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--file=-'], script, {
    PGHOST: hostname,
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: pathname.slice(1),
    PGCLIENTENCODING: 'UTF8',
  });
}

function start(args: readonly string[], input: string, env: Record<string, string>): Promise<string> {
  const child = spawn('psql', args, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(missing(cause)));
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`psql ended with ${code}: ${output}`)),
    );
  });
}

function missing(cause: Error): Error {
  if (!('code' in cause) || cause.code !== 'ENOENT') return cause;
  const purpose = {
    en: "The benchmark uses it for comparison. Install PostgreSQL's client (Debian: apt-get install postgresql-client), and run the benchmark again.",
    zh: '基准测试以它作对比。请安装 PostgreSQL 客户端（Debian：apt-get install postgresql-client）后重新运行。',
  };
  return new SeedError('PROGRAM_MISSING', { program: 'psql', purpose }, { cause });
}
