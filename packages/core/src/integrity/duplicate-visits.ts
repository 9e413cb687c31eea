import { periodsIn } from '../calendar/period-interval.ts';
import type { Claim } from './claim.ts';
import { contradiction } from './contradiction.ts';
import { some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import { type MemberClaims, ofKind } from './member-claims.ts';
import type { Zoned } from './zoned.ts';

/** Household visits that a member recorded again for the same household on the same local day. */
export function duplicateVisits(
  groups: readonly MemberClaims[],
  { timeZone }: Zoned,
): readonly IntegrityTest[] {
  const dayOf = periodsIn('day', timeZone);
  return ofKind(groups, 'household_visit').flatMap(({ stationId, memberId, claims }) => {
    const first = new Map<string, Claim>();
    const repeats: Claim[] = [];
    const concerned = new Set<Claim>();
    for (const claim of claims) {
      if (claim.householdKey === null) continue;
      const key = `${dayOf(claim.startedAt)}/${claim.householdKey}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, claim);
        continue;
      }
      repeats.push(claim);
      concerned.add(before).add(claim);
    }
    if (repeats.length === 0) return [];
    return contradiction({
      check: 'duplicate_visits',
      stationId,
      memberId,
      recordIds: claims.filter((claim) => concerned.has(claim)).map(({ id }) => id),
      observed: repeats.length,
      of: claims.length,
      model: {
        en: 'A household is visited and counted once a day at most.',
        zh: '同一住户每天至多走访并计数一次。',
      },
      seen: {
        en: `${repeats.length} of ${some(claims.length, 'visit')} repeat a visit to the same household on the same day.`,
        zh: `${claims.length}次走访中有${repeats.length}次与当日对同一住户的走访重复。`,
      },
      toCheck: {
        en: 'Ask whether it was entered twice, or somebody went back; count it once if it was one visit.',
        zh: '请核实是重复录入还是当日再次上门；若为同一次走访，只计一次。',
      },
    });
  });
}
