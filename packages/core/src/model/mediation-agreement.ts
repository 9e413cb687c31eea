import * as z from 'zod';
import { idSchema, instantSchema, memberRecord } from './identifiers.ts';

/** What the parties of a dispute agreed 调解协议: that there is one, never what it says. */
export const mediationAgreementSchema = z
  .strictObject({
    ...memberRecord,
    disputeId: idSchema,
    agreedAt: instantSchema,
    /** In writing 书面协议; else by word of mouth. */
    written: z.boolean(),
  })
  .readonly();

/** A record that passes {@link mediationAgreementSchema}. */
export type MediationAgreement = z.infer<typeof mediationAgreementSchema>;
