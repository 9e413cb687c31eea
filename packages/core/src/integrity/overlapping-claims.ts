import type { Claim } from './claim.ts';
import { contradiction } from './contradiction.ts';
import { some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import type { MemberClaims } from './member-claims.ts';

/**
 * Finds claims of one member of which one began before another had ended. A claim that begins exactly when another ends
 * does not overlap it. Claims without a known end count as points in time, and two at the same instant overlap.
 * Information items are not examined, because they are collected during other work. There is one test for each member
 * with overlaps.
 */
export function overlappingClaims(groups: readonly MemberClaims[]): readonly IntegrityTest[] {
  return groups.flatMap(({ stationId, memberId, claims: all }) => {
    const claims = all.filter(({ kind }) => kind !== 'information_item');
    const overlapping = overlaps(claims);
    const count = overlapping.length;
    if (count === 0) return [];
    return contradiction({
      check: 'overlapping_claims',
      stationId,
      memberId,
      recordIds: overlapping.map(({ id }) => id),
      observed: count,
      of: claims.length,
      model: {
        en: 'One person does one thing at a time, and times are recorded correctly.',
        zh: '同一人同一时间只做一项工作，且时间登记无误。',
      },
      seen: {
        en: `${count} of ${some(claims.length, 'record')} overlap others in time.`,
        zh: `${claims.length}条记录中有${count}条在时间上与其他记录重叠。`,
      },
      toCheck: {
        en: 'Compare the times with the device or the log; ask whether the work was shared or entered later.',
        zh: '请比对设备或台账时间，询问是否为共同开展或事后补录。',
      },
    });
  });
}

/** All claims that overlap another, in the order of time, in one pass. */
function overlaps(claims: readonly Claim[]): readonly Claim[] {
  const found = new Set<Claim>();
  // Among the claims that have begun, the one that ends last overlaps every later claim that begins before its end.
  let longest: Claim | null = null;
  let last: Claim | null = null;
  for (const claim of claims) {
    if (longest?.endedAt && claim.startedAt < longest.endedAt) found.add(longest).add(claim);
    if (last?.startedAt === claim.startedAt) found.add(last).add(claim);
    last = claim;
    if (claim.endedAt !== null && (longest === null || claim.endedAt > longest.endedAt!)) longest = claim;
  }
  return claims.filter((claim) => found.has(claim));
}
