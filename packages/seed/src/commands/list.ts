import { Command } from 'commander';
import pg from 'pg';
import type { Dataset } from '../dataset/dataset.ts';
import { tableNames } from '../dataset/tables.ts';
import { datasets, findDataset } from '../datasets.ts';
import { type LoadedDataset, loadedDatasets } from '../load/loaded-datasets.ts';
import { type Console, grouped } from './console.ts';
import { type DatabaseFlags, hasDatabase, withDatabase, withDatabaseOptions } from './database.ts';
import { printError } from './errors.ts';

/** `list`: the datasets with their figures, and what of them is in the database. */
export function listCommand(console: Console): Command {
  return withDatabaseOptions(
    new Command('list')
      .description('list the datasets, their rows, and what is loaded · 列出数据集、数据行数和载入情况')
      .option('--json', 'print JSON · 输出 JSON', false),
  ).action((flags: DatabaseFlags & { json: boolean }) => list(flags, console));
}

async function list(flags: DatabaseFlags & { json: boolean }, console: Console): Promise<void> {
  const known = Object.keys(datasets).map((name) => findDataset(name));
  const loaded = await loadedNow(flags, console).catch((error: unknown) => {
    printError(error, console.stderr);
    return null;
  });
  const text = flags.json
    ? jsonOf(known, loaded)
    : known.map((dataset) => textOf(dataset, loaded)).join('\n');
  console.stdout.write(`${text}\n`);
}

/** What is loaded; nothing where the embedded server was never started, which is then not started either. */
async function loadedNow(flags: DatabaseFlags, console: Console): Promise<readonly LoadedDataset[]> {
  if (!(await hasDatabase(flags, console))) return [];
  return withDatabase(flags, console, ({ url }) => loadedIn(url));
}

/** What is loaded in a database; nothing in one without tables. */
async function loadedIn(url: string): Promise<readonly LoadedDataset[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT to_regclass('loaded_dataset') IS NOT NULL AS "migrated"`);
    return rows[0].migrated ? await loadedDatasets(client) : [];
  } finally {
    await client.end();
  }
}

type Loaded = readonly LoadedDataset[] | null;

function jsonOf(known: readonly Dataset[], loaded: Loaded): string {
  const listed = known.map(({ name, version, seed, referenceDate, title, bureauId, expected }) => ({
    name,
    version,
    seed,
    referenceDate,
    title,
    bureauId,
    rows: expected.rows,
    rowsByTable: expected.byTable,
    loaded: loaded && (loaded.find((one) => one.name === name) ?? null),
  }));
  return JSON.stringify({ databaseReached: loaded !== null, datasets: listed }, null, 2);
}

function textOf(dataset: Dataset, loaded: Loaded): string {
  const { name, version, seed, referenceDate, title, expected } = dataset;
  const figures = tableNames.map(
    (table) => `  ${table.padEnd(18)}${grouped(expected.byTable[table]).padStart(10)}`,
  );
  return [
    `${name} ${version} (seed ${seed}, to ${referenceDate})`,
    `  ${title.en} · ${title.zh}`,
    ...figures,
    `  ${'all rows'.padEnd(18)}${grouped(expected.rows).padStart(10)}`,
    `  ${stateOf(name, loaded)}`,
  ].join('\n');
}

function stateOf(name: string, loaded: Loaded): string {
  if (loaded === null) return 'no database was reached · 未连接数据库';
  const one = loaded.find((candidate) => candidate.name === name);
  if (one === undefined) return 'not loaded · 未载入';
  return `loaded: ${one.version}, seed ${one.seed}, ${grouped(one.rows)} rows, at ${one.loadedAt} · 已载入`;
}
