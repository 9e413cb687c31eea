import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { idSchema, instantSchema } from './identifiers.ts';

/** What a call was about. */
export const callCategories = defineTerms(
  {
    criminal: ['crime', '刑事类'],
    public_order: ['public order', '治安类'],
    fraud: ['fraud', '诈骗类'],
    traffic: ['traffic', '交通类'],
    dispute: ['dispute', '纠纷类'],
    noise: ['noise', '噪音扰民类'],
    help: ['call for help', '求助类'],
    consultation: ['consultation', '咨询类'],
    other: ['other', '其他类'],
  },
  { name: 'CallCategory', en: 'What a call was about.', zh: '警情类别。' },
);
/** A value of {@link callCategories}. */
export type CallCategory = (typeof callCategories.values)[number];

/**
 * A call for service 警情, whatever it turned out to be (000, 001, 002). Who called is not recorded.
 */
export const callSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(
      refersTo('community').nullable(),
      'The community in which it is; null where the place is in no community of the station.',
      '警情所在社区；不在本所社区内的为空。',
    ),
    memberId: field(
      refersTo('member').nullable(),
      'Who handled it; null where it was passed on at once.',
      '处理人员；直接移交的为空。',
    ),
    receivedAt: field(instantSchema, 'When it came in.', '接警时间。'),
    arrivedAt: field(
      instantSchema.nullable(),
      'When somebody arrived; null where nobody went or has arrived.',
      '到场时间；未到场的为空。',
    ),
    category: field(oneOf(callCategories), 'What it was about.', '警情类别。'),
    dutyItemId: field(
      idSchema.nullable(),
      'The item of the duty catalogue 职责清单 that it fell under; null where none fits.',
      '对应的职责清单事项编号；没有对应事项的为空。',
    ),
    policeWork: field(
      z.boolean(),
      'Whether it belongs to the work of the police at all 属于公安工作.',
      '是否属于公安工作。',
    ),
    referred: field(
      z.boolean(),
      'Whether it was passed on to the agency whose work it is 分流移交.',
      '是否分流移交主管部门。',
    ),
    noIncident: field(
      z.boolean(),
      'Whether a person confirmed that there was no incident 无事报警: the software only asks.',
      '是否经人工确认为无事报警（软件只提示）。',
    ),
    qualityProblem: field(
      z.boolean().nullable(),
      'Whether a review found that it was not handled as the standard says 警情质量问题; null while not reviewed.',
      '复核是否发现处置质量问题；未复核的为空。',
    ),
  })
  .refine(
    ...notBefore('arrivedAt', 'receivedAt', {
      en: 'somebody arrived before the call came in: check both instants',
      zh: '到场时间早于接警时间：请核对两个时间',
    }),
  )
  .readonly();

/** A record that passes {@link callSchema}. */
export type IncomingCall = z.infer<typeof callSchema>;

/** The description of calls; see {@link callSchema}. */
export const callRecord: RecordDescription<'call', IncomingCall> = describeRecord('call', callSchema, {
  names: { one: 'call', many: 'calls', zh: '警情' },
  description: {
    en: 'A call for service, whatever it turned out to be. Who called is not recorded.',
    zh: '接报的警情，不论最后认定为何。不登记报警人。',
  },
  access: 'residents',
  lists: { member: 'calls', community: 'calls', station: 'calls' },
  filters: ['category', 'policeWork', 'referred', 'noIncident', 'qualityProblem'],
  correctable: [
    'communityId',
    'memberId',
    'arrivedAt',
    'category',
    'dutyItemId',
    'policeWork',
    'referred',
    'noIncident',
    'qualityProblem',
  ],
});
