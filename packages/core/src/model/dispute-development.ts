import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/** What a dispute can turn into later. */
export const disputeDevelopments = defineTerms({
  recurred: ['recurred', '再次发生'],
  public_order_case: ['turned into a public-order case', '转为治安案件'],
  criminal_case: ['turned into a criminal case', '民转刑'],
});
/** A value of {@link disputeDevelopments}. */
export type DisputeDevelopmentKind = (typeof disputeDevelopments.values)[number];

/** What a dispute turned into later 纠纷演变; it belongs to the month in which the dispute was opened (003). */
export const disputeDevelopmentSchema = z
  .strictObject({
    ...stationRecord,
    disputeId: idSchema,
    kind: z.enum(disputeDevelopments.values),
    noticedAt: instantSchema,
  })
  .readonly();

/** A record that passes {@link disputeDevelopmentSchema}. */
export type DisputeDevelopment = z.infer<typeof disputeDevelopmentSchema>;
