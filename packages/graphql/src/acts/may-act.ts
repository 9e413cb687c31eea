import { visitsIn } from '../access/household-keys.ts';
import { localSupervisor, type Viewer } from '../access/viewer.ts';
import type { ActDefinition, RecordValues } from './act-definition.ts';
import { ActError } from './act-error.ts';

/**
 * Refuses an act that the viewer may not do at a station; this is checked before any SQL is sent. A token without
 * stations may read at every station, but may not do any act.
 * @throws ActError NotAllowed
 */
export function checkActor(viewer: Viewer, { record, roles }: ActDefinition, stationId: string): void {
  const { names } = record.description;
  if (!roles.includes(viewer.role)) {
    throw viewer.role === 'public'
      ? new ActError('NotAllowed', 'UNAUTHENTICATED', { record: record.model })
      : new ActError('NotAllowed', 'ACT_FORBIDDEN', { names, roles });
  }
  if (viewer === localSupervisor || viewer.stations?.includes(stationId) === true) return;
  throw new ActError('NotAllowed', 'ACT_FORBIDDEN_STATION', { names });
}

/**
 * Refuses an act on a record that the viewer may not write, checked on the record before and after the act: officers
 * write only their own work, and use a household's key only in communities that they visit.
 * @throws ActError NotAllowed
 */
export function checkRecord(viewer: Viewer, { record, fields }: ActDefinition, values: RecordValues): void {
  const { stationId, memberId, communityId } = values;
  const own = viewer.role !== 'officer' || memberId === undefined || memberId === null;
  if (!own && viewer.member !== `${stationId}/${memberId}`) {
    throw new ActError('NotAllowed', 'ACT_ON_OTHERS_WORK', { names: record.description.names });
  }
  const assigned = fields.some((field) => field.assigned === true);
  if (assigned && viewer !== localSupervisor && !visitsIn(viewer, String(stationId), String(communityId))) {
    throw new ActError('NotAllowed', 'ACT_NOT_ASSIGNED', { names: record.description.names });
  }
}
