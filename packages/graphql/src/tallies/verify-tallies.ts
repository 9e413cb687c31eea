import { columnOf, storedCounterIds, tallyTable } from '@beatwork/core/internal';
import type { Pool } from 'pg';
import { tallySchema } from './tally-sql.ts';

/** A stored counter that differs from a new count of the records. */
export interface WrongTally {
  readonly stationId: string;
  readonly memberId: string;
  readonly month: string;
  readonly counter: string;
  readonly stored: number;
  readonly counted: number;
}

/**
 * Counts all records again and compares the counts with the stored tallies. The recount is rolled back, so nothing
 * changes. Writers wait while it runs; readers do not.
 */
export async function verifyTallies(pool: Pool): Promise<readonly WrongTally[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`CREATE TEMPORARY TABLE stored_tally ON COMMIT DROP AS TABLE ${tallyTable}`);
    await client.query(rebuildSql);
    const { rows } = await client.query<WrongTally>(comparisonSql);
    return rows;
  } finally {
    await client.query('ROLLBACK').catch(() => {});
    client.release();
  }
}

/** Counts all records again and replaces the stored tallies. @returns the number of stations */
export async function rebuildTallies(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ stations: number }>(rebuildSql);
  return rows[0]?.stations ?? 0;
}

const rebuildSql = `SELECT cardinality(ids) AS stations, ${tallySchema}.rebuild_tallies(ids)
FROM (SELECT coalesce(array_agg(id), '{}') AS ids FROM station) AS every`;

const counters = (row: string) =>
  storedCounterIds.map((id) => `('${id}', ${row}.${columnOf(id)})`).join(', ');
const unpivoted = (table: string) =>
  `(SELECT station_id, member_id, month, counter, value FROM ${table} AS t, LATERAL (VALUES ${counters('t')}) AS v (counter, value) WHERE value <> 0)`;

const comparisonSql = `SELECT station_id AS "stationId", member_id AS "memberId", to_char(month, 'YYYY-MM') AS month, counter,
  coalesce(stored.value, 0)::int AS stored, coalesce(counted.value, 0)::int AS counted
FROM ${unpivoted('stored_tally')} AS stored
FULL JOIN ${unpivoted(tallyTable)} AS counted USING (station_id, member_id, month, counter)
WHERE stored.value IS DISTINCT FROM counted.value
ORDER BY station_id, member_id, month, counter`;
