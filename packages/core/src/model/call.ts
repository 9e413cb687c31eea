import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/** What a call was about. */
export const callCategories = defineTerms({
  criminal: ['crime', '刑事类'],
  public_order: ['public order', '治安类'],
  fraud: ['fraud', '诈骗类'],
  traffic: ['traffic', '交通类'],
  dispute: ['dispute', '纠纷类'],
  noise: ['noise', '噪音扰民类'],
  help: ['call for help', '求助类'],
  consultation: ['consultation', '咨询类'],
  other: ['other', '其他类'],
});
/** A value of {@link callCategories}. */
export type CallCategory = (typeof callCategories.values)[number];

/**
 * A call for service 警情, whatever it turned out to be (000, 001, 002). Who called is not recorded.
 */
export const callSchema = z
  .strictObject({
    ...stationRecord,
    /** Null where the place is in no community of the station. */
    communityId: idSchema.nullable(),
    /** Who handled it; null where it was passed on at once. */
    memberId: idSchema.nullable(),
    receivedAt: instantSchema,
    arrivedAt: instantSchema.nullable(),
    category: z.enum(callCategories.values),
    /** The item of the duty catalogue 职责清单 that it fell under; null where none fits. */
    dutyItemId: idSchema.nullable(),
    /** It belongs to the work of the police at all 属于公安工作. */
    policeWork: z.boolean(),
    /** It was passed on to the agency whose work it is 分流移交. */
    referred: z.boolean(),
    /** A person confirmed that there was no incident 无事报警: the software only asks. */
    noIncident: z.boolean(),
    /** A review found that it was not handled as the standard says 警情质量问题; null while not reviewed. */
    qualityProblem: z.boolean().nullable(),
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
