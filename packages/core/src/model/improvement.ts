import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';

export const improvementEffects = defineTerms({
  better: ['better', '改善'],
  unchanged: ['unchanged', '无变化'],
  worse: ['worse', '变差'],
});
export type ImprovementEffect = (typeof improvementEffects.values)[number];

/**
 * A hazard and its mending 安全隐患整改: noticed, agreed with the agencies, completed, its effect checked (001).
 */
export const improvementSchema = z
  .strictObject({
    ...stationRecord,
    communityId: idSchema,
    /** Who noticed it; null where that was nobody of the member list. */
    memberId: idSchema.nullable(),
    noticedAt: instantSchema,
    agreedAt: instantSchema.nullable(),
    completedAt: instantSchema.nullable(),
    checkedAt: instantSchema.nullable(),
    /** Null until it was checked. */
    effect: z.enum(improvementEffects.values).nullable(),
    agencies: countSchema,
  })
  .refine(
    ...notBefore('completedAt', 'noticedAt', {
      en: 'it was completed before it was noticed: check both instants',
      zh: '完成时间早于发现时间：请核对两个时间',
    }),
  )
  .refine(
    ...notBefore('checkedAt', 'completedAt', {
      en: 'its effect was checked before it was completed: check both instants',
      zh: '效果核查早于完成时间：请核对两个时间',
    }),
  )
  .readonly();

export type Improvement = z.infer<typeof improvementSchema>;
