import * as z from 'zod';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/**
 * The phone check of a household visit 回访, once somebody was reached (003). A visit has one at most: a
 * second call corrects the first. It belongs to the month of the visit that it checks.
 */
export const visitCallBackSchema = z
  .strictObject({
    ...stationRecord,
    visitId: idSchema,
    calledAt: instantSchema,
    /** The number on record reaches the person on record 人号一致. */
    numberMatched: z.boolean(),
    /** The household confirms that the visit took place 入户走访. */
    visitConfirmed: z.boolean(),
    /** The household is satisfied 群众满意. */
    satisfied: z.boolean(),
  })
  .readonly();

/** A record that passes {@link visitCallBackSchema}. */
export type VisitCallBack = z.infer<typeof visitCallBackSchema>;
