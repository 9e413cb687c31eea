import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** The kinds of hazards. */
export const hazardKinds = defineTerms(
  {
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
  },
  { name: 'HazardKind', en: 'The kind of a hazard.', zh: '隐患类型。' },
);
/** A value of {@link hazardKinds}. */
export type HazardKind = (typeof hazardKinds.values)[number];

/** What a check found after a hazard was removed. */
export const improvementEffects = defineTerms(
  {
    better: ['better', '改善'],
    unchanged: ['unchanged', '无变化'],
    worse: ['worse', '变差'],
  },
  { name: 'ImprovementEffect', en: 'What a check found after a hazard was removed.', zh: '整改后的效果。' },
);
/** A value of {@link improvementEffects}. */
export type ImprovementEffect = (typeof improvementEffects.values)[number];

/**
 * A hazard and its removal 安全隐患整改: noticed, agreed with the agencies, completed, its effect checked (001). Its
 * surveys are records of their own.
 */
export const improvementSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(refersTo('community'), 'The community of the hazard.', '隐患所在社区。'),
    memberId: field(
      refersTo('member').nullable(),
      'Who noticed it; null where that was nobody of the member list.',
      '发现人员；不在人员名单内的为空。',
    ),
    hazard: field(oneOf(hazardKinds), 'The kind of hazard.', '隐患类型。'),
    noticedAt: field(instantSchema, 'When it was noticed.', '发现时间。'),
    agreedAt: field(
      instantSchema.nullable(),
      'When the agencies agreed on what to do; null until they did.',
      '各部门商定方案的时间；未商定的为空。',
    ),
    completedAt: field(
      instantSchema.nullable(),
      'When the work was finished; null until it was.',
      '整改完成时间；未完成的为空。',
    ),
    checkedAt: field(
      instantSchema.nullable(),
      'When its effect was checked; null until it was.',
      '效果核查时间；未核查的为空。',
    ),
    effect: field(
      oneOf(improvementEffects).nullable(),
      'What the check found; null until it was checked.',
      '核查结果；未核查的为空。',
    ),
    agencies: field(
      countSchema,
      'How many agencies take part, the station included.',
      '参与部门数，含派出所。',
    ),
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

/** The description of improvements; see {@link improvementSchema}. */
export const improvementRecord: RecordDescription<'improvement', Improvement> = describeRecord(
  'improvement',
  improvementSchema,
  {
    names: { one: 'improvement', many: 'improvements', zh: '隐患整改' },
    description: {
      en: 'A hazard and its removal: noticed, agreed with the agencies, completed, its effect checked.',
      zh: '安全隐患及其整改：发现、会商、完成、核查。',
    },
    access: 'open',
    lists: { community: 'improvements', station: 'improvements' },
    filters: ['hazard', 'effect'],
    correctable: [
      'memberId',
      'hazard',
      'noticedAt',
      'agreedAt',
      'completedAt',
      'checkedAt',
      'effect',
      'agencies',
    ],
  },
);
