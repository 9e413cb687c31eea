import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, memberRecord } from './identifiers.ts';

/** How a dispute is followed up. */
export const followUpManners = defineTerms({
  visit: ['visit', '上门回访'],
  call: ['call', '电话回访'],
  message: ['messages', '信息沟通'],
  counselling: ['counselling', '心理疏导'],
  job_help: ['help with finding work', '帮助就业'],
});
/** A value of {@link followUpManners}. */
export type FollowUpManner = (typeof followUpManners.values)[number];

/** One step of looking after a dispute once it was mediated 纠纷跟进, until it stays settled (001). */
export const disputeFollowUpSchema = z
  .strictObject({
    ...memberRecord,
    disputeId: idSchema,
    followedUpAt: instantSchema,
    manner: z.enum(followUpManners.values),
    /** The parties are at peace by now 已稳定. */
    stable: z.boolean(),
  })
  .readonly();

/** A record that passes {@link disputeFollowUpSchema}. */
export type DisputeFollowUp = z.infer<typeof disputeFollowUpSchema>;
