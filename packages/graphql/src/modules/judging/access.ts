import { accessProblem } from '../../access/check-access.ts';
import type { Viewer } from '../../access/viewer.ts';

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
