import { columnOf } from '@beatwork/core/internal';
import type { Pool, PoolClient } from 'pg';
import { keptCountersOf, type TallyKind, tallyKinds, tallyTableOf } from './counted-tables.ts';

/** A stored counter that differs from a new count of the records. */
export interface WrongTally {
  readonly kind: TallyKind;
  readonly stationId: string;
  /** The subject whose month it is. */
  readonly id: string;
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
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
    // Nobody counts between the copy and the recount.
    await client.query('LOCK TABLE tallying.counted_station IN EXCLUSIVE MODE');
    await copyTallies(client, 'stored');
    await client.query(rebuildSql);
    await copyTallies(client, 'counted');
    const { rows } = await client.query<WrongTally>(
      `${tallyKinds
        .filter((kind) => keptCountersOf(kind).length > 0)
        .map(comparisonSql)
        .join('\nUNION ALL\n')}\nORDER BY 1, 2, 3, 4, 5`,
    );
    return rows;
  } finally {
    await client.query('ROLLBACK').catch(() => {});
    client.release();
  }
}

async function copyTallies(client: PoolClient, as: 'stored' | 'counted'): Promise<void> {
  for (const kind of tallyKinds) {
    await client.query(
      `CREATE TEMPORARY TABLE ${as}_${kind}_month ON COMMIT DROP AS TABLE ${tallyTableOf(kind)}`,
    );
  }
}

/** Counts all records again and replaces the stored tallies. @returns the number of stations */
export async function rebuildTallies(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ stations: number }>(rebuildSql);
  return rows[0]?.stations ?? 0;
}

const rebuildSql = `SELECT cardinality(ids) AS stations, tallying.rebuild_tallies(ids)
FROM (SELECT coalesce(array_agg(id), '{}') AS ids FROM station) AS every`;

function comparisonSql(kind: TallyKind): string {
  const counters = (row: string) =>
    keptCountersOf(kind)
      .map(({ id }) => `('${id}', ${row}.${columnOf(id)}::bigint)`)
      .join(', ');
  const unpivoted = (table: string) =>
    `(SELECT station_id, subject_id, month, counter, value FROM ${table} AS t, LATERAL (VALUES ${counters('t')}) AS v (counter, value) WHERE value IS NOT NULL)`;
  return `SELECT '${kind}' AS kind, station_id AS "stationId", subject_id AS id, to_char(month, 'YYYY-MM') AS month, counter,
  coalesce(stored.value, 0)::float8 AS stored, coalesce(counted.value, 0)::float8 AS counted
FROM ${unpivoted(`stored_${kind}_month`)} AS stored
FULL JOIN ${unpivoted(`counted_${kind}_month`)} AS counted USING (station_id, subject_id, month, counter)
WHERE stored.value IS DISTINCT FROM counted.value`;
}
