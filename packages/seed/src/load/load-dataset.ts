import pg from 'pg';
import type { Dataset, Recipe } from '../dataset/dataset.ts';
import { type Row, sqlTableOf, type TableName, tableNames } from '../dataset/tables.ts';
import { isSeedError, SeedError } from '../text/error.ts';
import { cancelOnAbort } from './cancel-on-abort.ts';
import { refuseClashes } from './clashes.ts';
import { copyTable } from './copy-table.ts';
import { deleteBureau } from './delete-bureau.ts';
import { loadedDatasets, registerDataset } from './loaded-datasets.ts';
import { type LoadProgress, reporter, type Step } from './progress.ts';
import { retryOnConflict } from './retry.ts';
import { tallyTables } from './tally-tables.ts';

/** Options of {@link loadDataset}. */
export interface LoadOptions {
  /** The address of a migrated database. */
  readonly url: string;
  /** Whether to delete the rows of the bureau first, including those that were added after it was loaded. */
  readonly replace?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Aborting it stops the load and rolls it back. */
  readonly signal?: AbortSignal;
  /** A clock in milliseconds, from any starting point; `performance.now` if left out. */
  readonly now?: () => number;
}

/** The result of a load. */
export interface LoadReport {
  readonly rows: number;
  /** Of the tables that have rows. */
  readonly byTable: Readonly<Partial<Record<TableName, number>>>;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** The dataset that was replaced; null if there was none. */
  readonly replaced: Recipe | null;
}

/** Only one load runs at a time. A second one waits for the first, and then sees what that has loaded. */
const advisoryLock = 3_714_000;

/**
 * Loads a dataset with COPY in one transaction, so it is loaded completely or not at all. Rows are generated while they
 * are sent, so a dataset may be larger than the memory. If PostgreSQL ends the transaction because of a conflict with
 * another one, such as a deadlock, it is tried again.
 *
 * @example
 * ```ts
 * const { rows, seconds } = await loadDataset(dezhou(), { url: process.env.DATABASE_URL! });
 * ```
 * @throws DATASET_ALREADY_LOADED, DATASET_PUBLISHED, DATASET_ID_CLASH, TEXT_NOT_STORABLE, DATABASE_NOT_MIGRATED,
 *   LOAD_INTERRUPTED, LOAD_FAILED
 */
export async function loadDataset(dataset: Dataset, options: LoadOptions): Promise<LoadReport> {
  const now = options.now ?? (() => performance.now());
  const signal = options.signal ?? new AbortController().signal;
  const report = reporter(options.onProgress ?? (() => {}), now);
  const begun = now();
  const client = new pg.Client({ connectionString: options.url, application_name: 'beatwork-seed' });
  client.on('error', () => {});
  let release = () => {};
  try {
    signal.throwIfAborted();
    await client.connect();
    release = await cancelOnAbort(client, options.url, signal);
    const done = await retryOnConflict(() =>
      transaction(client, dataset, options.replace ?? false, report, signal),
    );
    release();
    report({ stage: 'analysing', table: null, rows: done.rows, totalRows: done.rows });
    await analyseTallies(client);
    const seconds = (now() - begun) / 1000;
    report({ stage: 'done', table: null, rows: done.rows, totalRows: done.rows });
    return { ...done, seconds, rowsPerSecond: Math.round(done.rows / seconds) };
  } catch (cause) {
    throw loadError(dataset, cause, signal);
  } finally {
    release();
    // Ending the session rolls back whatever has not been committed.
    await client.end().catch(() => {});
  }
}

type Done = Omit<LoadReport, 'seconds' | 'rowsPerSecond'>;

async function transaction(
  client: pg.Client,
  dataset: Dataset,
  replace: boolean,
  report: (step: Step) => void,
  signal: AbortSignal,
): Promise<Done> {
  const totalRows = dataset.expected.rows;
  const stations: string[] = [];
  signal.throwIfAborted();
  // After it has waited for another load, this one must see what that has loaded, whatever the server's default is.
  await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLock]);
    // Records are not counted as they come and go, but once, at the end: the stations that were there and those that are.
    // On a distributed database: nothing is run within this session's own node, beside which COPY to several could not be.
    await client.query('SET LOCAL citus.enable_local_execution = off');
    // The other nodes have to know what follows.
    await client.query("SET LOCAL citus.propagate_set_commands = 'local'");
    await client.query("SET LOCAL tallying.postponed = 'on'");
    const replaced = (await loadedDatasets(client)).find(({ name }) => name === dataset.name) ?? null;
    if (replaced !== null) {
      const { name, version, seed, referenceDate, bureauId } = replaced;
      const loaded = { name, version, seed, referenceDate };
      if (!replace)
        throw new SeedError('DATASET_ALREADY_LOADED', { asked: recipeOf(dataset), loaded, bureauId });
      report({ stage: 'deleting', table: null, rows: 0, totalRows });
      stations.push(...(await deleteBureau(client, name, bureauId)));
      await client.query('DELETE FROM loaded_dataset WHERE name = $1', [name]);
    }
    await refuseClashes(client, dataset);
    const byTable: Partial<Record<TableName, number>> = {};
    let rows = 0;
    for (const table of tableNames) {
      const written = (count: number) => {
        if (count === 0) return;
        byTable[table] = (byTable[table] ?? 0) + count;
        rows += count;
        report({ stage: 'copying', table, rows, totalRows: Math.max(rows, totalRows) });
      };
      await copyTable(client, table, dataset.rows(table) as Iterable<Row>, written, signal);
      if (byTable[table] === undefined) continue;
      // After a load that was rolled back, the planner believes that the table is empty. It would then use the wrong
      // index to look up the rows to which those of the next table belong.
      await client.query(`ANALYZE ${sqlTableOf(table)}`);
    }
    stations.push(...Array.from(dataset.rows('station'), ({ id }) => id));
    report({ stage: 'analysing', table: null, rows, totalRows: rows });
    await client.query('SELECT tallying.rebuild_tallies($1)', [stations]);
    await registerDataset(client, dataset, dataset.bureauId, rows);
    signal.throwIfAborted();
    await client.query('COMMIT');
    return { rows, byTable, replaced: replaced && recipeOf(replaced) };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Updates the planner's statistics for the tallies. An error is ignored, because the server does this later by itself. */
async function analyseTallies(client: pg.Client): Promise<void> {
  await client.query(`ANALYZE ${tallyTables.join(', ')}`).catch(() => {});
}

function recipeOf({ name, version, seed, referenceDate }: Recipe): Recipe {
  return { name, version, seed, referenceDate };
}

function loadError(dataset: Dataset, cause: unknown, signal: AbortSignal): unknown {
  if (isSeedError(cause)) return cause;
  const { name } = dataset;
  if (signal.aborted) return new SeedError('LOAD_INTERRUPTED', { dataset: name }, { cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  const undefinedTable = '42P01';
  if (cause instanceof pg.DatabaseError && cause.code === undefinedTable) {
    return new SeedError('DATABASE_NOT_MIGRATED', { reason }, { cause });
  }
  return new SeedError('LOAD_FAILED', { dataset: name, reason }, { cause });
}
