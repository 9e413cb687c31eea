import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { dateSchema, idSchema, stationRecord } from './identifiers.ts';

export const partnershipKinds = defineTerms({
  party_alliance: ['party-building alliance', '党建联盟'],
  patrol_agreement: ['patrol agreement', '巡防协议'],
  education_base: ['education base', '教育基地'],
  guard_supervision: ['training and supervision of guards', '保安培训监督'],
  other: ['other', '其他共建'],
});
export type PartnershipKind = (typeof partnershipKinds.values)[number];

export const commitmentOwners = defineTerms({
  station: ['the station', '派出所'],
  partner: ['the partner', '共建单位'],
});
export type CommitmentOwner = (typeof commitmentOwners.values)[number];

/** One thing that a partnership promised by a day 共建事项: who owes it, and whether it was done (001, 002). */
export const partnershipCommitmentSchema = z
  .strictObject({
    ...stationRecord,
    /** The partner: a unit, never a person. */
    partnerId: idSchema,
    kind: z.enum(partnershipKinds.values),
    owedBy: z.enum(commitmentOwners.values),
    dueOn: dateSchema,
    /** Null where it has not been done. */
    doneOn: dateSchema.nullable(),
  })
  .readonly();

export type PartnershipCommitment = z.infer<typeof partnershipCommitmentSchema>;
