import type { Pool } from 'pg';

/** An act as the outbox passes it to other systems: what was done to which record, without the content of the record. */
export interface OutboxEntry {
  /** The position: whole numbers without gaps, in the order in which a reader first saw the acts committed. */
  readonly position: number;
  readonly stationId: string;
  readonly name: string;
  readonly kind: string;
  readonly record: string;
  readonly recordId: string;
  readonly version: number;
  readonly at: Date;
  readonly changed: readonly string[];
}

const lock = 72_707_370;

/**
 * At most `limit` acts after a position. An act gets its position when it is first read here, under a lock. One that
 * commits late gets a later position, so that no reader misses it.
 */
export async function readOutbox(
  pool: Pool,
  { after = 0, limit = 100 }: { readonly after?: number; readonly limit?: number } = {},
): Promise<readonly OutboxEntry[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await client.query(
      `UPDATE act SET position = new.position
       FROM (
         SELECT station_id, id, last.position + row_number() OVER (ORDER BY at, station_id, id) AS position
         FROM act CROSS JOIN (SELECT coalesce(max(position), 0) AS position FROM act) AS last
         WHERE act.position IS NULL
       ) AS new
       WHERE act.station_id = new.station_id AND act.id = new.id`,
    );
    await client.query('COMMIT');
    const { rows } = await client.query<OutboxEntry>(
      `SELECT position::int, station_id AS "stationId", name, kind::text, record, record_id AS "recordId", version, at, changed
       FROM act WHERE position > $1 ORDER BY position LIMIT $2`,
      [after, limit],
    );
    return rows;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
