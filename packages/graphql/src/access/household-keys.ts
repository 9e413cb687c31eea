import { randomBytes } from 'node:crypto';
import { parseMonth, periodsIn } from '@beatwork/core';
import type { PseudonymKey, readerHouseholdKeysWith } from '@beatwork/core/privacy';
import type { Context } from '../context.ts';
import type { HouseholdVisit } from '../database/generated/client.ts';
import { timeZoneOf } from '../loading/time-zone.ts';
import type { Viewer } from './viewer.ts';

/** A function that derives, from a stored household key, the key that a reader gets. */
export type ReaderHouseholdKeys = ReturnType<typeof readerHouseholdKeysWith>;

/** A random secret for this process. Keys that are derived with it stay the same as long as the process runs. */
export function ownReaderKey(): PseudonymKey {
  return { id: 'own', secret: randomBytes(32) };
}

/** Whether the viewer plans and makes visits in a community, and so needs the household's stored key. */
export function visitsIn(viewer: Viewer, stationId: string, communityId: string): boolean {
  const { role, visitsIn: communities = [] } = viewer;
  return role === 'officer' && communities.includes(`${stationId}/${communityId}`);
}

/**
 * The household key of a visit that its reader may see. Whoever visits the community gets the stored key; everyone else
 * gets a derived key, which is the same for one household only within the month of the visit and the reader's stations.
 */
export async function householdKeyFor(
  context: Context,
  { stationId, communityId, householdKey, visitedAt }: HouseholdVisit,
): Promise<string> {
  const { viewer } = context;
  if (visitsIn(viewer, stationId, communityId)) return householdKey;
  const monthOf = periodsIn('month', await timeZoneOf(context, stationId));
  const readerKey = await context.readerHouseholdKeys;
  return readerKey(householdKey, {
    month: parseMonth(monthOf(visitedAt.toISOString())),
    area: viewer.stations === undefined ? 'all stations' : viewer.stations.toSorted().join(','),
  });
}
