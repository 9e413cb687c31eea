import { accessProblem } from '../../access/check-access.ts';
import type { Viewer } from '../../access/viewer.ts';

/**
 * Scorecards of members are for those who work with them. A viewer of some stations sees those stations' only.
 * @throws UNAUTHENTICATED, FORBIDDEN, FORBIDDEN_STATION
 */
export function checkScoreAccess(viewer: Viewer, stationId?: string): void {
  const station = stationId ?? viewer.stations?.[0] ?? '';
  const problem = accessProblem(viewer, { record: 'Scorecard', access: 'work' }, station);
  if (problem !== undefined) throw problem;
}
