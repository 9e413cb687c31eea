import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/** By which way a complaint came in. */
export const complaintChannels = defineTerms({
  hotline: ['government hotline', '市政府热线'],
  letter_visit: ['letter or visit', '来信来访'],
  online: ['online', '网上留言'],
  inspection: ['police inspection', '督察检查'],
});
/** A value of {@link complaintChannels}. */
export type ComplaintChannel = (typeof complaintChannels.values)[number];

/** What a complaint is about. */
export const complaintSubjects = defineTerms({
  call_handling: ['handling of a call', '警情处置'],
  service: ['service', '窗口服务'],
  conduct: ['conduct', '纪律作风'],
  other: ['other', '其他'],
});
/** A value of {@link complaintSubjects}. */
export type ComplaintSubject = (typeof complaintSubjects.values)[number];

/** A complaint about the police's work 投诉, or an issue raised by hotline (001, 002). Who raised it is not recorded. */
export const complaintSchema = z
  .strictObject({
    ...stationRecord,
    communityId: idSchema.nullable(),
    /** Whose work it is about; null where that is the station's. */
    memberId: idSchema.nullable(),
    receivedAt: instantSchema,
    answeredAt: instantSchema.nullable(),
    channel: z.enum(complaintChannels.values),
    about: z.enum(complaintSubjects.values),
    /** It proved right 有效投诉; null while it is being checked. */
    substantiated: z.boolean().nullable(),
  })
  .refine(
    ...notBefore('answeredAt', 'receivedAt', {
      en: 'it was answered before it was received: check both instants',
      zh: '答复时间早于受理时间：请核对两个时间',
    }),
  )
  .readonly();

/** A record that passes {@link complaintSchema}. */
export type Complaint = z.infer<typeof complaintSchema>;
