import type { Viewer } from '../../access/viewer.ts';
import { servesDistributed } from '../../distributed/is-distributed.ts';
import { Parameters } from '../../loading/parameters.ts';
import { type Queryable, query } from '../../loading/query.ts';
import { type Area, inArea, stationOf } from './area.ts';

/**
 * The stations of an area that the viewer may see, for statements that have to name each of them; undefined on one
 * server, where none has to.
 */
export async function stationsApart(
  context: Queryable,
  area: Area | null,
  { stations }: Pick<Viewer, 'stations'>,
): Promise<readonly string[] | undefined> {
  if (!(await servesDistributed(context.pool))) return undefined;
  const only = stationOf(area);
  if (only !== undefined) return [only];
  const parameters = new Parameters();
  const rows = await query<{ id: string }>(
    context,
    `SELECT s.id FROM station s WHERE ${inArea(area, { station: 's.id' }, stations, parameters)} ORDER BY s.id`,
    parameters.values,
  );
  return rows.map(({ id }) => id);
}
