import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { lasting } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** What a member was called away for. */
export const callOutReasons = defineTerms(
  {
    incident: ['incident', '处警'],
    meeting: ['meeting', '会议'],
    support: ['support of others', '支援'],
    security_task: ['security task', '安保任务'],
    other: ['other', '其他'],
  },
  { name: 'CallOutReason', en: 'What a member was called away for.', zh: '抽调事由。' },
);
/** A value of {@link callOutReasons}. */
export type CallOutReason = (typeof callOutReasons.values)[number];

/** A call-out longer than this is a mistake in a date. */
const mostHours = 48;

/** A time during which a member was called away on duty 临时抽调 (000), so that somebody else had to stand in. */
export const callOutSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who was called away.', '被抽调人员。'),
    reason: field(oneOf(callOutReasons), 'What for.', '抽调事由。'),
    startsAt: field(instantSchema, 'When it starts.', '开始时间。'),
    endsAt: field(instantSchema, 'When it ends.', '结束时间。'),
  })
  .refine(...lasting('endsAt', 'startsAt', mostHours))
  .readonly();

/** See {@link callOutSchema}. */
export type CallOut = z.infer<typeof callOutSchema>;

/** The description of call-outs; see {@link callOutSchema}. */
export const callOutRecord: RecordDescription<'callOut', CallOut> = describeRecord('callOut', callOutSchema, {
  names: { one: 'call-out', many: 'call-outs', zh: '临时抽调' },
  description: {
    en: 'A time for which a member was called away on duty, so that somebody else has to stand in.',
    zh: '人员因公被临时抽调的时段，需他人补位。',
  },
  access: 'work',
  lists: { member: 'callOuts', station: 'callOuts' },
  filters: ['reason'],
  correctable: ['reason', 'startsAt', 'endsAt'],
});
