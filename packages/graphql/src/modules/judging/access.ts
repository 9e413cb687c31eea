import { accessProblem } from '../../access/check-access.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Context } from '../../context.ts';
import { type Area, readArea, stationOf } from '../areas/area.ts';

/**
 * Reads an area whose scorecards the viewer may read; an area that lies in another station is refused.
 * @throws what {@link checkScoreAccess} and {@link readArea} throw
 */
export async function readScoredArea(context: Context, id: string | null | undefined): Promise<Area | null> {
  checkScoreAccess(context.viewer);
  const area = await readArea(context, id);
  checkScoreAccess(context.viewer, stationOf(area));
  return area;
}

/**
 * Only those whose work needs members' scorecards may read them. A viewer who is limited to some stations sees only
 * the scorecards of those stations.
 * @throws UNAUTHENTICATED, FORBIDDEN, FORBIDDEN_STATION
 */
export function checkScoreAccess(viewer: Viewer, stationId?: string): void {
  const station = stationId ?? viewer.stations?.[0] ?? '';
  const problem = accessProblem(viewer, { record: 'Scorecard', access: 'work' }, station);
  if (problem !== undefined) throw problem;
}
