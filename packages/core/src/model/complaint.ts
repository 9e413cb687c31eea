import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** The channel through which a complaint came in. */
export const complaintChannels = defineTerms(
  {
    hotline: ['government hotline', '市政府热线'],
    letter_visit: ['letter or visit', '来信来访'],
    online: ['online', '网上留言'],
    inspection: ['police inspection', '督察检查'],
  },
  { name: 'ComplaintChannel', en: 'The channel through which a complaint came in.', zh: '投诉渠道。' },
);
/** A value of {@link complaintChannels}. */
export type ComplaintChannel = (typeof complaintChannels.values)[number];

/** What a complaint is about. */
export const complaintSubjects = defineTerms(
  {
    call_handling: ['handling of a call', '警情处置'],
    service: ['service', '窗口服务'],
    conduct: ['conduct', '纪律作风'],
    other: ['other', '其他'],
  },
  { name: 'ComplaintSubject', en: 'What a complaint is about.', zh: '投诉内容的类别。' },
);
/** A value of {@link complaintSubjects}. */
export type ComplaintSubject = (typeof complaintSubjects.values)[number];

/** A complaint about the police's work 投诉, or an issue raised by hotline (001, 002). Who raised it is not recorded. */
export const complaintSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(
      refersTo('community').nullable(),
      'The community from which it came; null where that is not known.',
      '投诉涉及的社区；不明的为空。',
    ),
    memberId: field(
      refersTo('member').nullable(),
      "Whose work it is about; null where that is the station's.",
      '被投诉人员；针对派出所整体工作的为空。',
    ),
    receivedAt: field(instantSchema, 'When it came in.', '收到时间。'),
    answeredAt: field(
      instantSchema.nullable(),
      'When it was answered; null as long as it is open.',
      '答复时间；尚未答复的为空。',
    ),
    channel: field(oneOf(complaintChannels), 'The channel through which it came in.', '投诉渠道。'),
    about: field(oneOf(complaintSubjects), 'What it is about.', '投诉内容类别。'),
    substantiated: field(
      z.boolean().nullable(),
      'Whether it proved right 有效投诉; null while it is being checked.',
      '是否属实（有效投诉）；核查中的为空。',
    ),
  })
  .refine(
    ...notBefore('answeredAt', 'receivedAt', {
      en: 'it was answered before it was received: check both instants',
      zh: '答复时间早于收到时间：请核对两个时间',
    }),
  )
  .readonly();

/** A record that passes {@link complaintSchema}. */
export type Complaint = z.infer<typeof complaintSchema>;

/** The description of complaints; see {@link complaintSchema}. */
export const complaintRecord: RecordDescription<'complaint', Complaint> = describeRecord(
  'complaint',
  complaintSchema,
  {
    names: { one: 'complaint', many: 'complaints', zh: '投诉' },
    description: {
      en: "A complaint about the police's work, or an issue raised by hotline. Who raised it is not recorded.",
      zh: '对公安工作的投诉，或热线反映的问题。不登记投诉人。',
    },
    access: 'residents',
    lists: { member: 'complaints', community: 'complaints', station: 'complaints' },
    worklists: {
      complaintsToAnswer: {
        en: 'The complaints that have not been answered yet.',
        zh: '尚未答复的投诉。',
        order: 'receivedAt',
        absent: ['answeredAt'],
      },
    },
    filters: ['channel', 'about', 'substantiated'],
    correctable: ['communityId', 'memberId', 'answeredAt', 'channel', 'about', 'substantiated'],
  },
);
