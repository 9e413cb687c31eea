import type { TableName } from '../dataset/tables.ts';

/** The progress of a load. */
export interface LoadProgress {
  readonly stage: 'deleting' | 'copying' | 'analysing' | 'done';
  /** The table that is being filled; null outside of `copying`. */
  readonly table: TableName | null;
  /** Rows sent so far, of all tables. They begin at 0 again if the load is tried again after a conflict. */
  readonly rows: number;
  /** About how many rows there will be in all. */
  readonly totalRows: number;
  /** The time since the load began. */
  readonly seconds: number;
}

/** A load's progress without its time, which the reporter adds. */
export type Step = Omit<LoadProgress, 'seconds'>;

/**
 * Makes a function that reports the progress of a load, timed from now. A change of stage or table is reported at once;
 * otherwise there is at most one report in `every` milliseconds.
 */
export function reporter(
  report: (progress: LoadProgress) => void,
  now: () => number,
  every = 100,
): (step: Step) => void {
  const begun = now();
  let last = { stage: '', table: '' as string | null, at: Number.NEGATIVE_INFINITY };
  return (step) => {
    const at = now();
    if (step.stage === last.stage && step.table === last.table && at - last.at < every) return;
    last = { stage: step.stage, table: step.table, at };
    report({ ...step, seconds: (at - begun) / 1000 });
  };
}
