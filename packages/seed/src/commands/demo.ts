import { parseMonth } from '@beatwork/core';
import { Command, InvalidArgumentError } from 'commander';
import { findDataset } from '../datasets.ts';
import type { Console } from './console.ts';
import { type DatabaseFlags, withDatabase, withDatabaseOptions } from './database.ts';
import { type LanguageFlag, withLanguageOption } from './language.ts';

interface DemoFlags extends DatabaseFlags, LanguageFlag {
  readonly month: string;
  readonly port: number;
  readonly once: boolean;
}

/** `demo`: loads the Dezhou dataset, prints the stars of a month, and serves the gateway. */
export function demoCommand(console: Console): Command {
  const command = withDatabaseOptions(
    new Command('demo')
      .description(
        'load the Dezhou dataset, print the five stars of a month, and serve GraphQL · 载入德州数据集，打印某月“五星”评选结果，并启动 GraphQL 服务',
      )
      .option(
        '--once',
        'print the results and exit without starting a server · 只打印结果，不启动服务',
        false,
      )
      .option('--month <YYYY-MM>', 'the month whose stars to print · 打印哪个月的评选结果', '2014-01')
      .option(
        '--port <number>',
        'port to listen on; 0 for any free port · 服务端口，0 表示任选空闲端口',
        portOf,
        4000,
      ),
  );
  return withLanguageOption(command, console).action((flags: DemoFlags) => {
    const { lang, ...rest } = flags;
    const options = {
      ...rest,
      month: parseMonth(flags.month),
      language: lang,
      dataset: findDataset('dezhou'),
    };
    return withDatabase(flags, console, async ({ url, location }) => {
      const { runDemo } = await import('../demo/demo.ts');
      console.stderr.write(`${location[lang]}\n`);
      return runDemo({ ...options, url }, console);
    });
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Give a number from 0 to 65535.');
}
