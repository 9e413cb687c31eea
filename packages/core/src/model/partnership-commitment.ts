import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { dateSchema, idSchema, stationRecord } from './identifiers.ts';
import { partnershipKinds } from './partnership.ts';

/** Which side of a partnership owes something. */
export const commitmentOwners = defineTerms({
  station: ['the station', '派出所'],
  partner: ['the partner', '共建单位'],
});
/** A value of {@link commitmentOwners}. */
export type CommitmentOwner = (typeof commitmentOwners.values)[number];

/** One thing that a partnership promised by a day 共建事项: who owes it, and whether it was done (001, 002). */
export const partnershipCommitmentSchema = z
  .strictObject({
    ...stationRecord,
    partnershipId: idSchema,
    /** The partner of the partnership: a unit, never a person. */
    partnerId: idSchema,
    /** The kind of the partnership. */
    kind: z.enum(partnershipKinds.values),
    owedBy: z.enum(commitmentOwners.values),
    dueOn: dateSchema,
    /** Null where it has not been done. */
    doneOn: dateSchema.nullable(),
  })
  .readonly();

/** A record that passes {@link partnershipCommitmentSchema}. */
export type PartnershipCommitment = z.infer<typeof partnershipCommitmentSchema>;
