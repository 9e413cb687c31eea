import { columnOf } from '@beatwork/core/internal';
import type { Pool } from 'pg';
import { keptCountersOf, type TallyKind, tallyKinds, tallyTableOf } from './counted-tables.ts';
import { recount, wholeCounters } from './testing-recount.ts';

/** Writes tallies as they are, which nobody else may: such as no records can make, or wrong ones. */
export async function writeTallies(pool: Pool, sql: string, values: readonly unknown[] = []): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // On a cluster the other nodes have to know it.
    await client.query("SET LOCAL citus.propagate_set_commands = 'local'");
    await client.query("SET LOCAL tallying.counting = 'on'");
    await client.query(sql, [...values]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const line = (kind: TallyKind, stationId: string, id: string, month: string, counters: readonly string[]) =>
  `${kind} ${stationId} ${id} ${month}: ${counters.join(', ')}`;

/** The tallies of all kinds of subjects, as the database holds them: a line for each row. */
export async function storedTallies(pool: Pool): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const kind of tallyKinds) {
    const { rows } = await pool.query<Record<string, string | null>>(
      `SELECT *, to_char(month, 'YYYY-MM') AS month FROM ${tallyTableOf(kind)}`,
    );
    for (const row of rows) {
      const counters = keptCountersOf(kind)
        .filter(({ id }) => row[columnOf(id)] !== null)
        .map(({ id }) => `${id} ${row[columnOf(id)]}`);
      lines.push(line(kind, row.station_id!, row.subject_id!, row.month!, counters));
    }
  }
  return lines.sort();
}

/** The same, counted again from the raw records by core. */
export async function recountedTallies(pool: Pool): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const kind of tallyKinds) {
    for (const tallies of await recount(pool, kind)) {
      for (const { stationId, id, period, tally } of tallies) {
        const counters = wholeCounters(kind, tally);
        if (counters.length > 0) lines.push(line(kind, stationId!, id, period, counters));
      }
    }
  }
  return lines.sort();
}
