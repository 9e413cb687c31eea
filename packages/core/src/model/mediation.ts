import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, memberRecord } from './identifiers.ts';

export const mediationManners = defineTerms({
  on_the_spot: ['on the spot', '现场调解'],
  at_home: ['at home', '上门调解'],
  scheduled: ['scheduled', '约期调解'],
});
export type MediationManner = (typeof mediationManners.values)[number];

export const mediationOutcomes = defineTerms({
  settled: ['settled', '调解成功'],
  failed: ['failed', '调解未果'],
  passed_up: ['passed up', '移交上级'],
});
export type MediationOutcome = (typeof mediationOutcomes.values)[number];

/** One mediation 调解 of a dispute by one member, once it has ended (001, 003). */
export const mediationSchema = z
  .strictObject({
    ...memberRecord,
    disputeId: idSchema,
    mediatedAt: instantSchema,
    manner: z.enum(mediationManners.values),
    outcome: z.enum(mediationOutcomes.values),
  })
  .readonly();

export type Mediation = z.infer<typeof mediationSchema>;
