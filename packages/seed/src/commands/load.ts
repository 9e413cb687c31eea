import { Command } from 'commander';
import { findDataset, parseSeed } from '../datasets.ts';
import { loadDataset } from '../load/load-dataset.ts';
import { type Console, grouped } from './console.ts';
import { type DatabaseFlags, withDatabase, withDatabaseOptions } from './database.ts';
import { progressView } from './progress-view.ts';
import { stoppable } from './stop-signal.ts';

interface LoadFlags extends DatabaseFlags {
  readonly replace: boolean;
  readonly seed?: string;
  readonly quiet: boolean;
}

/** `load <dataset>`: brings the database to the newest tables and loads a dataset into it. */
export function loadCommand(console: Console): Command {
  return withDatabaseOptions(
    new Command('load')
      .description('load a dataset, all of it or nothing · 载入数据集，要么全部载入，要么不作改动')
      .argument('<dataset>', 'its name, as "list" shows it · 数据集名称')
      .option(
        '--replace',
        'first delete its bureau with all records, then load it again · 先删除其市局及全部数据，再重新载入',
        false,
      )
      .option('--seed <number>', "another seed than the dataset's own · 随机种子")
      .option('--quiet', 'print errors only · 仅输出错误', false),
  ).action((name: string, flags: LoadFlags) => load(name, flags, console));
}

async function load(name: string, flags: LoadFlags, console: Console): Promise<void> {
  const dataset = findDataset(name, flags.seed === undefined ? undefined : parseSeed(flags.seed));
  const say = (line: string) => flags.quiet || console.stderr.write(`${line}\n`);
  const report = await withDatabase(flags, console, async ({ url, location }, applyMigrations) => {
    say(location.en);
    await applyMigrations(url);
    return stoppable(console, async (signal) => {
      const view = progressView(console, { quiet: flags.quiet, language: 'en' });
      try {
        return await loadDataset(dataset, { url, replace: flags.replace, signal, onProgress: view.show });
      } finally {
        view.end();
      }
    });
  });
  if (flags.quiet) return;
  const { rows, seconds, rowsPerSecond, replaced } = report;
  const { version, seed, referenceDate } = dataset;
  const instead = replaced === null ? '' : `, in place of ${replaced.version} with seed ${replaced.seed}`;
  console.stdout.write(
    `Loaded ${name} ${version} (seed ${seed}, to ${referenceDate})${instead}: ${grouped(rows)} rows in ` +
      `${seconds.toFixed(1)} s, ${grouped(rowsPerSecond)} rows/s\n`,
  );
}
