import { type Language, parseMonth } from '@beatwork/core';
import { Command, InvalidArgumentError, Option } from 'commander';
import { findDataset } from '../datasets.ts';
import type { Console } from './console.ts';
import { type DatabaseFlags, withDatabase, withDatabaseOptions } from './database.ts';

interface DemoFlags extends DatabaseFlags {
  readonly month: string;
  readonly port: number;
  readonly lang: Language;
  readonly once: boolean;
}

/** `demo`: the Dezhou dataset, its stars, and the gateway over it. */
export function demoCommand(console: Console): Command {
  const language: Language = console.env.LANG?.startsWith('zh') ? 'zh' : 'en';
  return withDatabaseOptions(
    new Command('demo')
      .description(
        "load the Dezhou dataset, print a month's five stars, serve GraphQL · 载入德州数据集，打印某月五星评定，并启动 GraphQL 服务",
      )
      .option(
        '--once',
        'print the results and exit without starting a server · 只打印结果，不启动服务',
        false,
      )
      .option('--month <YYYY-MM>', 'the month whose stars are printed · 打印哪个月的评星结果', '2014-01')
      .option(
        '--port <number>',
        'port to serve at; 0 for any that is free · 服务端口，0 表示任选空闲端口',
        portOf,
        4000,
      )
      .addOption(
        new Option('--lang <language>', 'language of the output · 输出语言')
          .choices(['en', 'zh'])
          .default(language),
      ),
  ).action((flags: DemoFlags) => {
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
