import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';
import { trainingSubjects } from './training-subject.ts';

export const trainingForms = defineTerms({
  training_corner: ['training corner', '训练角'],
  weekend_school: ['weekend school', '周末学校'],
  secondment: ['secondment', '跟班学习'],
});
export type TrainingForm = (typeof trainingForms.values)[number];

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
    form: z.enum(trainingForms.values),
    subject: z.enum(trainingSubjects.values),
    trainees: z.enum(trainees.values),
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
