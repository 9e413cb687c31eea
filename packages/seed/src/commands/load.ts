import { Command } from 'commander';
import { findDataset, parseSeed } from '../datasets.ts';
import { loadDataset } from '../load/load-dataset.ts';
import { recipeText } from '../text/recipe-text.ts';
import { type Console, grouped } from './console.ts';
import { type DatabaseFlags, withDatabase, withDatabaseOptions } from './database.ts';
import { type LanguageFlag, withLanguageOption } from './language.ts';
import { progressView } from './progress-view.ts';
import { stoppable } from './stop-signal.ts';

interface LoadFlags extends DatabaseFlags, LanguageFlag {
  readonly replace: boolean;
  readonly seed?: string;
  readonly quiet: boolean;
}

/** `load <dataset>`: updates the tables of the database, and loads a dataset into it. */
export function loadCommand(console: Console): Command {
  const command = withDatabaseOptions(
    new Command('load')
      .description('load a dataset completely or not at all · 载入数据集；若未能全部载入，则不作任何改动')
      .argument('<dataset>', 'the name of the dataset, as "list" shows it · 数据集名称，见 list')
      .option(
        '--replace',
        'first delete the bureau of the dataset with all its records · 先删除该数据集的市局及其全部记录，再载入',
        false,
      )
      .option(
        '--seed <number>',
        'a random seed, for other records with the same totals · 随机种子，换一组合计相同的记录',
      )
      .option('--quiet', 'print only errors · 仅输出错误', false),
  );
  return withLanguageOption(command, console).action((name: string, flags: LoadFlags) =>
    load(name, flags, console),
  );
}

const words = {
  en: {
    loaded: (what: string, rows: string, seconds: string, rate: string) =>
      `Loaded ${what}: ${rows} rows in ${seconds} s, ${rate} rows/s`,
    instead: (before: string) => `, replacing ${before}`,
  },
  zh: {
    loaded: (what: string, rows: string, seconds: string, rate: string) =>
      `已载入 ${what}：${rows} 条，用时 ${seconds} 秒，每秒 ${rate} 条`,
    instead: (before: string) => `，替换原有的 ${before}`,
  },
} as const;

async function load(name: string, flags: LoadFlags, console: Console): Promise<void> {
  const { lang } = flags;
  const dataset = findDataset(name, flags.seed === undefined ? undefined : parseSeed(flags.seed));
  const say = (line: string) => flags.quiet || console.stderr.write(`${line}\n`);
  const report = await withDatabase(flags, console, async ({ url, location }, applyMigrations) => {
    say(location[lang]);
    await applyMigrations(url);
    return stoppable(console, async (signal) => {
      const view = progressView(console, { quiet: flags.quiet, language: lang });
      try {
        return await loadDataset(dataset, { url, replace: flags.replace, signal, onProgress: view.show });
      } finally {
        view.end();
      }
    });
  });
  if (flags.quiet) return;
  const { rows, seconds, rowsPerSecond, replaced } = report;
  const { loaded, instead } = words[lang];
  const what = recipeText(dataset)[lang] + (replaced === null ? '' : instead(recipeText(replaced)[lang]));
  console.stdout.write(`${loaded(what, grouped(rows), seconds.toFixed(1), grouped(rowsPerSecond))}\n`);
}
