import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';
import { trainingSubjects } from './training-subject.ts';

/** Where a session takes place. */
export const trainingForms = defineTerms({
  training_corner: ['training corner', '训练角'],
  weekend_school: ['weekend school', '周末学校'],
});
/** A value of {@link trainingForms}. */
export type TrainingForm = (typeof trainingForms.values)[number];

/** Who teaches a session. */
export const teachers = defineTerms({
  own_officer: ['officer of the station', '本所民警'],
  legal_officer: ['part-time legal officer', '兼职法制员'],
  instructor: ['police instructor', '教官'],
  professor: ['law professor', '法学教授'],
  prosecutor: ['prosecutor', '检察官'],
  other_expert: ['other expert', '其他专家'],
});
/** A value of {@link teachers}. */
export type Teacher = (typeof teachers.values)[number];

/** The faults that a station finds in its own work 自查问题. */
export const inspectionFaults = defineTerms({
  evidence: ['evidence', '证据收集'],
  procedure: ['procedure', '办案程序'],
  documents: ['documents', '法律文书'],
  use_of_force: ['use of force', '武力使用'],
  call_handling: ['handling of calls', '警情处置'],
  seized_property: ['seized property', '涉案财物'],
  custody: ['custody', '办案场所安全'],
  conduct: ['conduct', '执法规范用语'],
  other: ['other', '其他'],
});
/** A value of {@link inspectionFaults}. */
export type InspectionFault = (typeof inspectionFaults.values)[number];

/** Who is trained. */
export const trainees = defineTerms({
  police: ['officers and auxiliaries', '民警辅警'],
  guards: ['security guards', '保安'],
  volunteers: ['volunteers', '志愿者'],
});
/** A value of {@link trainees}. */
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
    teacher: z.enum(teachers.values),
    /** The fault found by self-inspection 自查 that it answers; null where it answers none. */
    answersFault: z.enum(inspectionFaults.values).nullable(),
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

/** One session of training; see {@link trainingSessionSchema}. */
export type TrainingSession = z.infer<typeof trainingSessionSchema>;
