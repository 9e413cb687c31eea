import type { Language } from '@beatwork/core';
import { Command } from 'commander';
import pg from 'pg';
import type { Dataset } from '../dataset/dataset.ts';
import { tableNames } from '../dataset/tables.ts';
import { datasets, findDataset } from '../datasets.ts';
import { type LoadedDataset, loadedDatasets } from '../load/loaded-datasets.ts';
import { recipeText } from '../text/recipe-text.ts';
import { textWidth } from '../text/text-width.ts';
import { type Console, grouped } from './console.ts';
import { type DatabaseFlags, hasDatabase, withDatabase, withDatabaseOptions } from './database.ts';
import { printError } from './errors.ts';
import { type LanguageFlag, withLanguageOption } from './language.ts';

interface ListFlags extends DatabaseFlags, LanguageFlag {
  readonly json: boolean;
}

/** `list`: shows the datasets with their numbers of rows, and which are in the database. */
export function listCommand(console: Console): Command {
  const command = withDatabaseOptions(
    new Command('list')
      .description(
        'list the datasets, their numbers of rows, and what is loaded · 列出数据集、各表条数和载入情况',
      )
      .option('--json', 'print JSON · 输出 JSON', false),
  );
  return withLanguageOption(command, console).action((flags: ListFlags) => list(flags, console));
}

async function list(flags: ListFlags, console: Console): Promise<void> {
  const known = Object.keys(datasets).map((name) => findDataset(name));
  const loaded = await loadedNow(flags, console).catch((error: unknown) => {
    printError(error, console.stderr);
    return null;
  });
  const text = flags.json
    ? jsonOf(known, loaded)
    : known.map((dataset) => textOf(dataset, loaded, flags.lang)).join('\n');
  console.stdout.write(`${text}\n`);
}

/** What is loaded. If the embedded server has never been started, nothing is, and the server is not started to find out. */
async function loadedNow(flags: DatabaseFlags, console: Console): Promise<readonly LoadedDataset[]> {
  if (!(await hasDatabase(flags, console))) return [];
  return withDatabase(flags, console, ({ url }) => loadedIn(url));
}

/** What is loaded in a database. In one without tables nothing is. */
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

const words = {
  en: {
    allRows: 'all rows',
    notReached: 'no database was reached',
    notLoaded: 'not loaded',
    loaded: (what: string, rows: string, at: string) => `loaded: ${what}, ${rows} rows, at ${at}`,
  },
  zh: {
    allRows: '合计',
    notReached: '未能连接数据库',
    notLoaded: '未载入',
    loaded: (what: string, rows: string, at: string) => `已载入：${what}，${rows} 条，载入时间 ${at}`,
  },
} as const;

function textOf(dataset: Dataset, loaded: Loaded, language: Language): string {
  const { name, title, expected } = dataset;
  const figure = (label: string, rows: number) =>
    `  ${label}${' '.repeat(18 - textWidth(label))}${grouped(rows).padStart(10)}`;
  return [
    recipeText(dataset)[language],
    `  ${title[language]}`,
    ...tableNames.flatMap((table) => {
      const rows = expected.byTable[table];
      return rows === undefined ? [] : [figure(table, rows)];
    }),
    figure(words[language].allRows, expected.rows),
    `  ${stateOf(name, loaded, language)}`,
  ].join('\n');
}

function stateOf(name: string, loaded: Loaded, language: Language): string {
  const say = words[language];
  if (loaded === null) return say.notReached;
  const one = loaded.find((candidate) => candidate.name === name);
  return one === undefined
    ? say.notLoaded
    : say.loaded(recipeText(one)[language], grouped(one.rows), one.loadedAt);
}
