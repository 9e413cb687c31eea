import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, memberRecord } from './identifiers.ts';
import { mediatorKinds } from './mediator-kind.ts';

/** Where and when a mediation took place. */
export const mediationManners = defineTerms({
  on_the_spot: ['on the spot', '现场调解'],
  at_home: ['at home', '上门调解'],
  scheduled: ['scheduled', '约期调解'],
});
/** A value of {@link mediationManners}. */
export type MediationManner = (typeof mediationManners.values)[number];

/** How a mediation ended. */
export const mediationOutcomes = defineTerms({
  settled: ['settled', '调解成功'],
  failed: ['failed', '调解未果'],
  passed_up: ['passed up', '移交上级'],
});
/** A value of {@link mediationOutcomes}. */
export type MediationOutcome = (typeof mediationOutcomes.values)[number];

/**
 * One mediation 调解 of a dispute, once it has ended (001, 003): led by one member, for whom it counts, alone or with
 * mediators of the seven kinds.
 */
export const mediationSchema = z
  .strictObject({
    ...memberRecord,
    disputeId: idSchema,
    mediatedAt: instantSchema,
    manner: z.enum(mediationManners.values),
    outcome: z.enum(mediationOutcomes.values),
    /** As which kind of mediator the member led it. */
    ledBy: z.enum(mediatorKinds.values),
    /** The kinds of the others who mediated with the member; empty where there were none. */
    assistedBy: z.array(z.enum(mediatorKinds.values)).max(7).readonly(),
  })
  .readonly();

/** One mediation of a dispute; see {@link mediationSchema}. */
export type Mediation = z.infer<typeof mediationSchema>;
