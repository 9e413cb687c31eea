import type { Context } from '../context.ts';
import { batched } from './batched.ts';

/** The time zone of the bureau that a station belongs to. All stations of one level of a query take one statement. */
export function timeZoneOf(context: Context, stationId: string): Promise<string> {
  return batched<string, string>(context, 'time-zone', async (stationIds) => {
    const { rows } = await context.pool.query<{ station: string; zone: string }>(
      `SELECT s.id AS station, b.time_zone AS zone
       FROM station s JOIN branch r ON r.id = s.branch_id JOIN bureau b ON b.id = r.bureau_id
       WHERE s.id = ANY ($1::text[])`,
      [stationIds],
    );
    const zones = new Map(rows.map(({ station, zone }) => [station, zone]));
    return stationIds.map((id) => zones.get(id) ?? new Error(`station ${id} has no bureau`));
  }).load(stationId);
}
