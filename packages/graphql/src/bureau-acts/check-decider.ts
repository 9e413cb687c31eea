import type { RecordNames } from '@beatwork/core/records';
import { decidesFor } from '../access/decides-for.ts';
import type { Viewer } from '../access/viewer.ts';
import { ActError } from '../acts/act-error.ts';

/**
 * Refuses an act of a bureau to a viewer who does not decide for it.
 * @throws ActError NotAllowed
 */
export function checkDecider(viewer: Viewer, names: RecordNames, bureauId: string): void {
  if (decidesFor(viewer, bureauId)) return;
  if (viewer.role === 'public') throw new ActError('NotAllowed', 'UNAUTHENTICATED', { record: names.one });
  throw viewer.role === 'supervisor'
    ? new ActError('NotAllowed', 'ACT_FORBIDDEN_BUREAU', { names })
    : new ActError('NotAllowed', 'ACT_FORBIDDEN', { names, roles: ['supervisor'] });
}
