import { hash } from 'node:crypto';
import type { Community } from '@beatwork/core';

/** The pseudonym of a household: a keyed hash of its number in the community, as a real system would make it. */
export function householdKeyOf(seed: number, community: Community, number: number): string {
  return `hh_${hash('sha256', `${seed}/${community.stationId}/${community.id}/${number}`).slice(0, 16)}`;
}
