import { randomBytes } from 'node:crypto';
import { parseMonth, periodsIn } from '@beatwork/core';
import type { PseudonymKey, readerHouseholdKeysWith } from '@beatwork/core/privacy';
import type { Context } from '../context.ts';
import type { HouseholdVisit } from '../database/generated/client.ts';
import { timeZoneOf } from '../loading/time-zone.ts';
import type { Viewer } from './viewer.ts';

/** Derives the household key that a reader gets from the stored one. */
export type ReaderHouseholdKeys = ReturnType<typeof readerHouseholdKeysWith>;

/** A secret of this process: the keys derived with it hold as long as the process runs. */
export function ownReaderKey(): PseudonymKey {
  return { id: 'own', secret: randomBytes(32) };
}

/** Whether the viewer plans and makes visits in a community, and so needs the household's stored key. */
export function visitsIn(viewer: Viewer, stationId: string, communityId: string): boolean {
  const { role, visitsIn: communities = [] } = viewer;
  return role === 'officer' && communities.includes(`${stationId}/${communityId}`);
}

/**
 * The household key of a visit as its reader may have it: the stored one for who visits the community, and for
 * everyone else one that holds within the visit's month and the reader's stations.
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
