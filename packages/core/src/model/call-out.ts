import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { lasting } from './checks.ts';
import { instantSchema, memberRecord } from './identifiers.ts';

/** What a member was called away for. */
export const callOutReasons = defineTerms({
  incident: ['incident', '处警'],
  meeting: ['meeting', '会议'],
  support: ['support of others', '支援'],
  security_task: ['security task', '安保任务'],
  other: ['other', '其他'],
});
/** A value of {@link callOutReasons}. */
export type CallOutReason = (typeof callOutReasons.values)[number];

/** A call-out longer than this is a mistake in a date. */
const mostHours = 48;

/** A time for which a member was called away on duty 临时抽调 (000), so that somebody else has to stand in. */
export const callOutSchema = z
  .strictObject({
    ...memberRecord,
    reason: z.enum(callOutReasons.values),
    startsAt: instantSchema,
    endsAt: instantSchema,
  })
  .refine(...lasting('endsAt', 'startsAt', mostHours))
  .readonly();

/** See {@link callOutSchema}. */
export type CallOut = z.infer<typeof callOutSchema>;
