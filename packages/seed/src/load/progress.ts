import type { TableName } from '../dataset/tables.ts';

/** How far a load is. */
export interface LoadProgress {
  readonly stage: 'deleting' | 'copying' | 'analysing' | 'done';
  /** The table that is being filled; null outside of `copying`. */
  readonly table: TableName | null;
  /** Rows sent so far, of all tables. */
  readonly rows: number;
  /** About how many there will be. */
  readonly totalRows: number;
}

/** Lets a change of stage or table through at once, and otherwise one report in so many milliseconds. */
export function throttled(
  report: (progress: LoadProgress) => void,
  now: () => number,
  every = 100,
): (progress: LoadProgress) => void {
  let last = { stage: '', table: '' as string | null, at: Number.NEGATIVE_INFINITY };
  return (progress) => {
    const { stage, table } = progress;
    if (stage === last.stage && table === last.table && now() - last.at < every) return;
    last = { stage, table, at: now() };
    report(progress);
  };
}
