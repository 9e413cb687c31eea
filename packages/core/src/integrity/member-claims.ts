import { inputsOf } from '../analysis/inputs.ts';
import type { Claim, ClaimKind } from './claim.ts';

/** The claims of one member in order of time, and at the same instant in the order of kind and id. */
export interface MemberClaims {
  readonly stationId: string;
  readonly memberId: string;
  readonly claims: readonly Claim[];
}

/**
 * Groups claims by member, as the checks take them. Members are ordered by station and id, whatever the order of the
 * claims was.
 *
 * @throws ANALYSIS_INPUT_INVALID for an invalid instant, an end before its beginning, and a claim given twice
 */
export function claimsByMember(claims: readonly Claim[]): readonly MemberClaims[] {
  const inputs = inputsOf('claimsByMember');
  const groups = new Map<string, MemberClaims & { readonly claims: Claim[] }>();
  const seen = new Set<string>();
  for (const claim of claims) {
    const { id, stationId, memberId, kind, startedAt, endedAt } = claim;
    const instant = { en: 'an instant in UTC with milliseconds', zh: '带毫秒的协调世界时（UTC）时刻' };
    inputs.require(isInstant(startedAt), 'startedAt', startedAt, instant);
    if (endedAt !== null) {
      inputs.require(isInstant(endedAt), 'endedAt', endedAt, instant);
      inputs.require(endedAt >= startedAt, 'endedAt', endedAt, {
        en: 'an instant no earlier than startedAt',
        zh: '不早于 startedAt 的时间',
      });
    }
    const identity = `${stationId}/${kind}/${id}`;
    inputs.require(!seen.has(identity), 'claims', identity, {
      en: 'listed only once',
      zh: '只列出一次的记录',
    });
    seen.add(identity);
    const key = `${stationId}/${memberId}`;
    const group = groups.get(key) ?? { stationId, memberId, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  for (const { claims: own } of groups.values()) own.sort(inTime);
  return [...groups.values()].sort(
    (a, b) => byText(a.stationId, b.stationId) || byText(a.memberId, b.memberId),
  );
}

/** The same members with their claims of one kind only; those without any are left out. */
export function ofKind(groups: readonly MemberClaims[], kind: ClaimKind): readonly MemberClaims[] {
  return groups
    .map((group) => ({ ...group, claims: group.claims.filter((claim) => claim.kind === kind) }))
    .filter(({ claims }) => claims.length > 0);
}

/** Compares by code units, so that the order is the same on every machine. */
export const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const inTime = (a: Claim, b: Claim) =>
  byText(a.startedAt, b.startedAt) || byText(a.kind, b.kind) || byText(a.id, b.id);

const isInstant = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
