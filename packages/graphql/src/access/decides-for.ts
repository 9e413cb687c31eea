import { localSupervisor, type Viewer } from './viewer.ts';

/**
 * Whether the viewer decides for a bureau: supervisors decide for the bureaus that their token lists, and the local
 * supervisor for all.
 */
export function decidesFor(viewer: Viewer, bureauId: string): boolean {
  if (viewer === localSupervisor) return true;
  const { role, bureaus = [] } = viewer;
  return role === 'supervisor' && bureaus.includes(bureauId);
}
