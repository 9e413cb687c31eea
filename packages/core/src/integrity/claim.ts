import * as z from 'zod';
import { instant, nullable, onlyFields, optional, rowWith, text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { notBefore } from '../model/checks.ts';
import { memberFields } from '../model/describe/parts.ts';
import { freeTextSchema } from '../model/free-text.ts';
import type { HouseholdVisit } from '../model/household-visit.ts';
import { householdKeySchema, idSchema, instantSchema } from '../model/identifiers.ts';
import type { InformationItem } from '../model/information-item.ts';
import type { Mediation } from '../model/mediation.ts';
import type { Patrol } from '../model/patrol.ts';
import { defineTerms } from '../text/terms.ts';

/** The kinds of work that an officer claims to have done at a time. */
export const claimKinds = defineTerms({
  household_visit: ['household visit', '入户走访'],
  mediation: ['mediation', '纠纷调解'],
  patrol: ['patrol', '巡逻'],
  information_item: ['information item', '信息采集'],
});
/** One of {@link claimKinds}. */
export type ClaimKind = (typeof claimKinds.values)[number];

/**
 * A claim 工作记录: a record in which a member states that work was done at some time and, if known, at some place. It
 * holds only what the checks need from visits, mediations, patrols and information items.
 */
const claimSchema = z
  .strictObject({
    ...memberFields,
    kind: z.enum(claimKinds.values),
    startedAt: instantSchema,
    /** When the work ended; null if the record has only one instant. */
    endedAt: instantSchema.nullable(),
    householdKey: householdKeySchema.nullable(),
    /** The community in which it was done; null if that is not recorded. */
    communityId: idSchema.nullable(),
    note: freeTextSchema.nullable(),
  })
  .refine(
    ...notBefore('endedAt', 'startedAt', {
      en: 'it ended before it began: check both instants',
      zh: '结束时间早于开始时间：请核对两个时间',
    }),
  )
  .readonly();

/** A claim; see {@link claimSchema}. */
export type Claim = z.infer<typeof claimSchema>;

/** What the record itself does not say but the caller may know. */
export interface KnownOfClaim {
  readonly endedAt?: string | null;
  readonly communityId?: string | null;
}

const ofMember = { id: text, stationId: text, memberId: text };
const knownOfClaim = /* @__PURE__ */ onlyFields<KnownOfClaim>({
  endedAt: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(instant)),
  communityId: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(text)),
});
const visitFields = /* @__PURE__ */ rowWith<HouseholdVisit>({
  ...ofMember,
  visitedAt: instant,
  householdKey: text,
  suggestion: /* @__PURE__ */ nullable(text),
});
const mediationFields = /* @__PURE__ */ rowWith<Mediation>({
  ...ofMember,
  mediatedAt: instant,
});
const itemFields = /* @__PURE__ */ rowWith<InformationItem>({
  ...ofMember,
  collectedAt: instant,
});
const patrolFields = /* @__PURE__ */ rowWith<Patrol>({
  id: text,
  stationId: text,
  memberId: /* @__PURE__ */ nullable(text),
  startedAt: /* @__PURE__ */ nullable(instant),
  endedAt: /* @__PURE__ */ nullable(instant),
  communityId: text,
});

/**
 * The claim that a household visit makes. Its note is the household's suggestion.
 *
 * @param known when it ended and in which community it was, if that is recorded elsewhere
 * @example
 * ```ts
 * const visit = {
 *   id: 'v1', stationId: 's1', memberId: 'm1', communityId: 'c1', householdKey: 'hh_k3v9x2aa',
 *   visitedAt: '2014-01-06T01:30:00.000Z', difficulties: [], suggestion: null, promised: null, followUpOn: null,
 *   followedUpOn: null,
 * };
 * claimOfVisit(visit).communityId; // → 'c1'
 * ```
 */
export function claimOfVisit(visit: HouseholdVisit, known: KnownOfClaim = {}): Claim {
  inputsOf('claimOfVisit').check({ visit, known }, { visit: visitFields, known: knownOfClaim });
  return {
    ...claimOf('household_visit', visit, visit.visitedAt, { communityId: visit.communityId, ...known }),
    householdKey: visit.householdKey,
    note: visit.suggestion,
  };
}

/** The claim that a mediation makes. `known` is as for {@link claimOfVisit}. */
export function claimOfMediation(mediation: Mediation, known: KnownOfClaim = {}): Claim {
  inputsOf('claimOfMediation').check(
    { mediation, known },
    { mediation: mediationFields, known: knownOfClaim },
  );
  return claimOf('mediation', mediation, mediation.mediatedAt, known);
}

/**
 * The claim that an information item makes, namely that it was collected at that time. `known` is as for {@link
 * claimOfVisit}.
 */
export function claimOfInformationItem(item: InformationItem, known: KnownOfClaim = {}): Claim {
  inputsOf('claimOfInformationItem').check({ item, known }, { item: itemFields, known: knownOfClaim });
  return claimOf('information_item', item, item.collectedAt, known);
}

/** The claim that a patrol makes for the member who led it; null if the patrol was not done or no member led it. */
export function claimOfPatrol(patrol: Patrol): Claim | null {
  inputsOf('claimOfPatrol').check({ patrol }, { patrol: patrolFields });
  const { memberId, startedAt, endedAt, communityId } = patrol;
  if (memberId === null || startedAt === null) return null;
  return claimOf('patrol', { ...patrol, memberId }, startedAt, { endedAt, communityId });
}

interface MemberRecord {
  readonly id: string;
  readonly stationId: string;
  readonly memberId: string;
}

function claimOf(
  kind: ClaimKind,
  { id, stationId, memberId }: MemberRecord,
  startedAt: string,
  { endedAt = null, communityId = null }: KnownOfClaim,
): Claim {
  return { id, stationId, memberId, kind, startedAt, endedAt, householdKey: null, communityId, note: null };
}
