import type { Tally } from '@beatwork/core';
import { columnOf, storedCounterIds, tallyTable } from '@beatwork/core/internal';
import type { Pool } from 'pg';
import { recount } from './testing-recount.ts';

const line = (stationId: string, memberId: string, month: string, tally: Tally) =>
  `${stationId} ${memberId} ${month}: ${storedCounterIds
    .filter((id) => (tally[id] ?? 0) !== 0)
    .map((id) => `${id} ${tally[id]}`)
    .join(', ')}`;

/** The tallies in the database, one line of text each, without those in which every counter is 0. */
export async function storedTallies(pool: Pick<Pool, 'query'>): Promise<readonly string[]> {
  const columns = storedCounterIds.map((id) => `${columnOf(id)} AS "${id}"`).join(', ');
  const { rows } = await pool.query<Tally & { station: string; member: string; month: string }>(
    `SELECT station_id AS station, member_id AS member, to_char(month, 'YYYY-MM') AS month, ${columns} FROM ${tallyTable}`,
  );
  return rows
    .filter((row) => storedCounterIds.some((id) => row[id] !== 0))
    .map((row) => line(row.station, row.member, row.month, row))
    .sort();
}

/** The same lines, counted again by core from the records. */
export async function recountedTallies(pool: Pick<Pool, 'query'>): Promise<readonly string[]> {
  const counted = await recount(pool);
  return counted
    .filter(({ tally }) => storedCounterIds.some((id) => (tally[id] ?? 0) !== 0))
    .map(({ stationId, id, period, tally }) => line(stationId!, id, period, tally))
    .sort();
}
