import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** What a hazard is. */
export const hazardKinds = defineTerms({
  road_crossing: ['road crossing', '过街路口'],
  road_or_traffic: ['road or traffic', '道路交通'],
  lighting: ['lighting', '照明'],
  fire: ['fire', '消防'],
  water: ['water', '涉水'],
  construction: ['building or site', '建筑施工'],
  electricity_or_gas: ['electricity or gas', '用电用气'],
  crowd: ['crowd', '人员聚集'],
  burglary_prone: ['easy to burgle', '防盗薄弱'],
  other: ['other', '其他'],
});
/** A value of {@link hazardKinds}. */
export type HazardKind = (typeof hazardKinds.values)[number];

/** What a check found after a hazard was removed. */
export const improvementEffects = defineTerms({
  better: ['better', '改善'],
  unchanged: ['unchanged', '无变化'],
  worse: ['worse', '变差'],
});
/** A value of {@link improvementEffects}. */
export type ImprovementEffect = (typeof improvementEffects.values)[number];

/**
 * A hazard and its removal 安全隐患整改: noticed, agreed with the agencies, completed, its effect checked (001). Its
 * surveys are records of their own.
 */
export const improvementSchema = z
  .strictObject({
    ...stationRecord,
    communityId: idSchema,
    /** Who noticed it; null where that was nobody of the member list. */
    memberId: idSchema.nullable(),
    hazard: z.enum(hazardKinds.values),
    noticedAt: instantSchema,
    /** When the agencies agreed on what to do; null until they did. */
    agreedAt: instantSchema.nullable(),
    /** When the work was finished; null until it was. */
    completedAt: instantSchema.nullable(),
    /** When its effect was checked; null until it was. */
    checkedAt: instantSchema.nullable(),
    /** Null until it was checked. */
    effect: z.enum(improvementEffects.values).nullable(),
    /** How many agencies take part, the station included. */
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

/** A hazard and its removal; see {@link improvementSchema}. */
export type Improvement = z.infer<typeof improvementSchema>;
