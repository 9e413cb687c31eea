import * as z from 'zod';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/** The phone check of a mediation 回访 with both of its parties (003). A mediation has one at most. */
export const mediationCallBackSchema = z
  .strictObject({
    ...stationRecord,
    mediationId: idSchema,
    calledAt: instantSchema,
    /** Both parties are satisfied with how it ended 双方当事人均满意. */
    bothSatisfied: z.boolean(),
  })
  .readonly();

/** A record that passes {@link mediationCallBackSchema}. */
export type MediationCallBack = z.infer<typeof mediationCallBackSchema>;
