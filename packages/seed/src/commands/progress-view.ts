import type { Language } from '@beatwork/core';
import { Presets, SingleBar } from 'cli-progress';
import type { LoadProgress } from '../load/progress.ts';
import type { Console } from './console.ts';
import { progressLabel, progressLine, rateOf } from './progress-text.ts';

/** Shows the progress of a load. */
export interface ProgressView {
  show(progress: LoadProgress): void;
  /** Removes the bar. Call it before anything else is printed. */
  end(): void;
}

/** Shows a bar on a terminal and a line every two seconds elsewhere; with `quiet` it shows nothing. */
export function progressView(
  { stderr }: Console,
  { quiet, language }: { readonly quiet: boolean; readonly language: Language },
): ProgressView {
  if (quiet) return { show: () => {}, end: () => {} };
  return stderr.isTTY ? bar(stderr, language) : lines(stderr, language);
}

const secondsBetweenLines = 2;

const barFormats: Readonly<Record<Language, string>> = {
  en: '{bar} {percentage} % | {value} of {total} rows | {rate} rows/s | {stage}',
  zh: '{bar} {percentage} % | 已写入 {value} 条，共 {total} 条 | 每秒 {rate} 条 | {stage}',
};

function bar(stream: NodeJS.WritableStream, language: Language): ProgressView {
  const single = new SingleBar(
    { format: barFormats[language], stream, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (progress) => {
      if (!started) single.start(progress.totalRows, 0, { stage: '', rate: 0 });
      started = true;
      single.setTotal(progress.totalRows);
      single.update(progress.rows, { stage: progressLabel(progress, language), rate: rateOf(progress) });
    },
    end: () => {
      if (started) single.stop();
    },
  };
}

function lines(stream: NodeJS.WritableStream, language: Language): ProgressView {
  let last = { stage: '', seconds: 0 };
  return {
    show: (progress) => {
      const { stage, seconds } = progress;
      const tooSoon = seconds - last.seconds < secondsBetweenLines;
      // A new stage gets a line at once. A new table does not, because tables change too often.
      const newStage = stage !== last.stage && stage !== 'copying';
      if (stage === 'done' || (tooSoon && !newStage)) return;
      last = { stage, seconds };
      stream.write(`${progressLine(progress, language)}\n`);
    },
    end: () => {},
  };
}
