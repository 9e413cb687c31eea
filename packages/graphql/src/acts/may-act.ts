import { visitsIn } from '../access/household-keys.ts';
import { localSupervisor, type Viewer } from '../access/viewer.ts';
import { GatewayError } from '../errors/gateway-error.ts';
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
 * Refuses an act on a record as it was, or as it would be: an officer records her own work, and writes into a household's
 * history only where she visits.
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

/** Whether the database ended the transaction because of a conflict with another one, so that the act can be tried again. */
export function isCollision(error: unknown): boolean {
  return /40P01|40001|deadlock detected|could not serialize|write conflict/i.test(detailsOf(error));
}

/** Whether the time limit for a lock has passed. */
export function isLockTimeout(error: unknown): boolean {
  return /55P03|P2028|lock timeout/i.test(detailsOf(error));
}

function detailsOf(error: unknown): string {
  if (error instanceof GatewayError || !(error instanceof Error)) return '';
  const { code } = error as { readonly code?: unknown };
  return `${code} ${error.message} ${JSON.stringify((error as { meta?: unknown }).meta ?? '')}`;
}
