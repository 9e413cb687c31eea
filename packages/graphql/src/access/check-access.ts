import { GatewayError } from '../errors/gateway-error.ts';
import { accessLevels, type Guarded } from './record-access.ts';
import type { Viewer } from './viewer.ts';

/**
 * The reason why a viewer may not read records of a type at a station; undefined where the viewer may. Every read of
 * the gateway is checked here before its SQL is sent.
 */
export function accessProblem(
  viewer: Viewer,
  { record, access }: Guarded,
  stationId: string,
): GatewayError | undefined {
  const { roles } = accessLevels[access];
  if (!roles.includes(viewer.role)) {
    return viewer.role === 'public'
      ? new GatewayError('UNAUTHENTICATED', { record })
      : new GatewayError('FORBIDDEN', { record, roles });
  }
  const everybody = roles.includes('public');
  if (everybody || viewer.stations === undefined || viewer.stations.includes(stationId)) return undefined;
  return new GatewayError('FORBIDDEN_STATION', { record });
}
