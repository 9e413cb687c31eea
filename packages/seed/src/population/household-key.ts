import { hash } from 'node:crypto';
import type { Community } from '@beatwork/core';

/** The pseudonym of a community's household with this number: a keyed hash, as a gateway would make one. */
export function householdKeyOf(seed: number, community: Community, number: number): string {
  return `hh_${hash('sha256', `${seed}/${community.stationId}/${community.id}/${number}`).slice(0, 16)}`;
}
