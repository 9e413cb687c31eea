import type { Language, Month } from '@beatwork/core';
import { applyMigrations, createGateway, createPrismaClient, startGateway } from '@beatwork/graphql';
import { Temporal } from 'temporal-polyfill';
import type { Console } from '../commands/console.ts';
import { grouped } from '../commands/console.ts';
import { progressView } from '../commands/progress-view.ts';
import { stoppable } from '../commands/stop-signal.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { loadDataset } from '../load/load-dataset.ts';
import { askFiveStars } from './five-stars.ts';
import { askNearMisses } from './near-misses.ts';
import { overviewOf } from './overview.ts';
import { reportText } from './report.ts';

export interface DemoOptions {
  readonly url: string;
  readonly dataset: Dataset;
  readonly month: Month;
  readonly language: Language;
  readonly port: number;
  readonly once: boolean;
}

const words = {
  en: {
    loading: (rows: string) => `Loading about ${rows} records of Dezhou …`,
    loaded: (rows: string, seconds: string, rate: string) => `${rows} rows in ${seconds} s, ${rate} rows/s`,
    serving: (url: string) => `GraphQL at ${url} (open it in a browser; Ctrl-C stops)`,
  },
  zh: {
    loading: (rows: string) => `正在载入德州约 ${rows} 条记录……`,
    loaded: (rows: string, seconds: string, rate: string) => `${rows} 条，${seconds} 秒，每秒 ${rate} 条`,
    serving: (url: string) => `GraphQL 服务：${url}（用浏览器打开；Ctrl-C 停止）`,
  },
} as const;

/** Applies migrations, loads the dataset if it is missing, prints the stars, and serves GraphQL until it is stopped. */
export async function runDemo(options: DemoOptions, console: Console): Promise<void> {
  const { url, month, language, port, once } = options;
  await applyMigrations(url);
  const { prisma, pool, close } = createPrismaClient(url);
  try {
    if ((await prisma.loadedDataset.count({ where: { name: options.dataset.name } })) === 0) {
      await load(options, console);
    }
    const today = lastDayOfRecords(options.dataset);
    const settings = { prisma, pool, authentication: 'local' as const, clock: () => today };
    const asked = createGateway(settings);
    // Always asked, even if the answer is not shown, because this refuses months that the rules do not cover.
    const answer = await askFiveStars(asked, month);
    const stars = month > options.dataset.referenceDate.slice(0, 7) ? null : answer;
    const nearMisses = stars === null ? [] : await askNearMisses(asked, month, stars);
    const overview = await overviewOf(options.dataset, pool);
    const colour = 'isTTY' in console.stdout && console.stdout.isTTY === true && !console.env.NO_COLOR;
    console.stdout.write(`\n${reportText({ month, overview, stars, nearMisses }, language, colour)}\n\n`);
    if (once) return;
    const gateway = await startGateway({ ...settings, port });
    console.stdout.write(`${words[language].serving(gateway.url.replace('127.0.0.1', 'localhost'))}\n`);
    await stopSignal(console);
    await gateway.stop();
  } finally {
    await close();
  }
}

/** The current day of the demo's gateway: the last day with records, so that the month of this day has not ended yet. */
function lastDayOfRecords({ referenceDate, rows }: Dataset): Date {
  const [bureau] = rows('bureau');
  const noon = Temporal.PlainDate.from(referenceDate).toZonedDateTime({
    timeZone: bureau!.timeZone,
    plainTime: '12:00',
  });
  return new Date(noon.epochMilliseconds);
}

async function load({ dataset, url, language }: DemoOptions, console: Console): Promise<void> {
  const say = words[language];
  console.stderr.write(`${say.loading(grouped(dataset.expected.rows))}\n`);
  const { rows, seconds, rowsPerSecond } = await stoppable(console, async (signal) => {
    const view = progressView(console, { quiet: false, language });
    try {
      return await loadDataset(dataset, { url, signal, onProgress: view.show });
    } finally {
      view.end();
    }
  });
  console.stderr.write(`${say.loaded(grouped(rows), seconds.toFixed(1), grouped(rowsPerSecond))}\n`);
}

/** Waits for SIGINT (Ctrl-C) or SIGTERM. */
function stopSignal(console: Console): Promise<void> {
  return new Promise((resolve) => {
    console.once('SIGINT', () => resolve());
    console.once('SIGTERM', () => resolve());
  });
}
