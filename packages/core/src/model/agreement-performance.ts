import * as z from 'zod';
import { dateSchema, idSchema, memberRecord } from './identifiers.ts';

/**
 * Whether a mediation agreement was kept 协议履行, once it is due: agreed is not performed. It belongs to the month
 * in which it was due.
 */
export const agreementPerformanceSchema = z
  .strictObject({
    ...memberRecord,
    agreementId: idSchema,
    dueOn: dateSchema,
    /** Null where it has not been performed. */
    performedOn: dateSchema.nullable(),
  })
  .readonly();

/** A record that passes {@link agreementPerformanceSchema}. */
export type AgreementPerformance = z.infer<typeof agreementPerformanceSchema>;
