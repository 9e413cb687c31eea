import { Presets, SingleBar } from 'cli-progress';
import type { LoadProgress } from '../load/progress.ts';
import { type Console, grouped } from './console.ts';

/** Shows how far a load is. */
export interface ProgressView {
  show(progress: LoadProgress): void;
  /** Takes the bar away, before anything else is printed. */
  end(): void;
}

/** A bar on a terminal, a line every two seconds elsewhere, nothing where quiet is asked for. */
export function progressView({ stderr }: Console, quiet: boolean): ProgressView {
  if (quiet) return { show: () => {}, end: () => {} };
  return stderr.isTTY ? bar(stderr) : lines(stderr);
}

const secondsBetweenLines = 2;

const rateOf = ({ rows, seconds }: LoadProgress) => grouped(seconds > 0 ? Math.round(rows / seconds) : 0);

const labelOf = ({ stage, table }: LoadProgress) => table ?? stage;

function bar(stream: NodeJS.WritableStream): ProgressView {
  const format = '{bar} {percentage} % | {value} of {total} rows | {rate} rows/s | {stage}';
  const single = new SingleBar(
    { format, stream, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (progress) => {
      if (!started) single.start(progress.totalRows, 0, { stage: '', rate: 0 });
      started = true;
      single.setTotal(progress.totalRows);
      single.update(progress.rows, { stage: labelOf(progress), rate: rateOf(progress) });
    },
    end: () => {
      if (started) single.stop();
    },
  };
}

function lines(stream: NodeJS.WritableStream): ProgressView {
  let last = { stage: '', seconds: 0 };
  return {
    show: (progress) => {
      const { stage, rows, totalRows, seconds } = progress;
      const soon = seconds - last.seconds < secondsBetweenLines;
      const told = stage === last.stage || stage === 'copying';
      if (stage === 'done' || (told && soon)) return;
      last = { stage, seconds };
      const share = Math.floor((100 * rows) / totalRows);
      const done = `${grouped(rows)} of about ${grouped(totalRows)} rows (${share} %)`;
      stream.write(rows === 0 ? `${stage}\n` : `${labelOf(progress)}: ${done}, ${rateOf(progress)} rows/s\n`);
    },
    end: () => {},
  };
}
