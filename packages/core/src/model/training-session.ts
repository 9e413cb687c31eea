import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';

export const trainingForms = defineTerms({
  training_corner: ['training corner', '训练角'],
  weekend_school: ['weekend school', '周末学校'],
  secondment: ['secondment', '跟班学习'],
});
export type TrainingForm = (typeof trainingForms.values)[number];

export const trainingSubjects = defineTerms({
  politics: ['political study', '政治学习'],
  law: ['law', '法律条文'],
  own_cases: ['learning from own cases', '以身说法'],
  expert_lecture: ['expert lecture', '专家讲座'],
  officers_forum: ["officers' forum", '民警讲坛'],
  verbal_control: ['verbal control', '语言控制'],
  bare_hand_control: ['bare-hand control', '徒手控制'],
  equipment: ['equipment', '警械具使用'],
  smallest_unit: ['smallest combat unit', '最小作战单元'],
  red_blue_drill: ['red-blue drill', '红蓝对抗'],
  call_handling: ['handling of calls', '警情处置'],
  fitness: ['fitness', '体能'],
  prevention: ['prevention', '安全防范'],
  other: ['other', '其他'],
});
export type TrainingSubject = (typeof trainingSubjects.values)[number];

/** The subjects of a training corner: trained for calls on the street (002). */
export const practicalSubjects = [
  'law',
  'verbal_control',
  'bare_hand_control',
  'equipment',
  'smallest_unit',
  'red_blue_drill',
] as const satisfies readonly TrainingSubject[];

export const trainees = defineTerms({
  police: ['officers and auxiliaries', '民警辅警'],
  guards: ['security guards', '保安'],
  volunteers: ['volunteers', '志愿者'],
});
export type Trainees = (typeof trainees.values)[number];

/** One session of training 训练、培训 (000, 001, 002). */
export const trainingSessionSchema = z
  .strictObject({
    ...stationRecord,
    /** The community whose guards or volunteers were trained; null of officers, and of several communities together. */
    communityId: idSchema.nullable(),
    form: trainingForms.schema,
    subject: trainingSubjects.schema,
    trainees: trainees.schema,
    participants: countSchema,
    startedAt: instantSchema,
    endedAt: instantSchema,
    /** The week whose written plan it follows, `2021-W05`; null where it was not planned. */
    planWeek: z
      .string()
      .regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/)
      .nullable(),
  })
  .refine(
    ...notBefore('endedAt', 'startedAt', {
      en: 'it ended before it began: check both instants',
      zh: '训练的结束时间早于开始时间：请核对两个时间',
    }),
  )
  .readonly();

export type TrainingSession = z.infer<typeof trainingSessionSchema>;
