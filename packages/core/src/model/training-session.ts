import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';
import { countSchema } from './quantities.ts';
import { trainingSubjects } from './training-subject.ts';

/** Where a session takes place. */
export const trainingForms = defineTerms(
  {
    training_corner: ['training corner', '训练角'],
    weekend_school: ['weekend school', '周末学校'],
  },
  { name: 'TrainingForm', en: 'What form a training session has.', zh: '训练形式。' },
);
/** A value of {@link trainingForms}. */
export type TrainingForm = (typeof trainingForms.values)[number];

/** Who teaches a session. */
export const teachers = defineTerms(
  {
    own_officer: ['officer of the station', '本所民警'],
    legal_officer: ['part-time legal officer', '兼职法制员'],
    instructor: ['police instructor', '教官'],
    professor: ['law professor', '法学教授'],
    prosecutor: ['prosecutor', '检察官'],
    other_expert: ['other expert', '其他专家'],
  },
  { name: 'Teacher', en: 'Who teaches a training session.', zh: '授课人的类型。' },
);
/** A value of {@link teachers}. */
export type Teacher = (typeof teachers.values)[number];

/** The faults that a station finds in its own work 自查问题. */
export const inspectionFaults = defineTerms(
  {
    evidence: ['evidence', '证据收集'],
    procedure: ['procedure', '办案程序'],
    documents: ['documents', '法律文书'],
    use_of_force: ['use of force', '武力使用'],
    call_handling: ['handling of calls', '警情处置'],
    seized_property: ['seized property', '涉案财物'],
    custody: ['custody', '办案场所安全'],
    conduct: ['conduct', '执法规范用语'],
    other: ['other', '其他'],
  },
  { name: 'InspectionFault', en: 'A fault that a station finds in its own work.', zh: '自查问题的类型。' },
);
/** A value of {@link inspectionFaults}. */
export type InspectionFault = (typeof inspectionFaults.values)[number];

/** Who is trained. */
export const trainees = defineTerms(
  {
    police: ['officers and auxiliaries', '民警辅警'],
    guards: ['security guards', '保安'],
    volunteers: ['volunteers', '志愿者'],
  },
  { name: 'Trainees', en: 'Who is trained.', zh: '参训人员的类型。' },
);
/** A value of {@link trainees}. */
export type Trainees = (typeof trainees.values)[number];

/** One session of training 训练、培训 (000, 001, 002). */
export const trainingSessionSchema = z
  .strictObject({
    ...stationFields,
    communityId: field(
      refersTo('community').nullable(),
      'The community whose guards or volunteers were trained; null of officers, and of several communities together.',
      '参训保安或志愿者所在社区；民警训练或多社区合训的为空。',
    ),
    form: field(oneOf(trainingForms), 'What form it has.', '训练形式。'),
    subject: field(oneOf(trainingSubjects), 'What is trained.', '训练科目。'),
    trainees: field(oneOf(trainees), 'Who is trained.', '参训人员类型。'),
    participants: field(countSchema, 'How many take part.', '参训人数。'),
    teacher: field(oneOf(teachers), 'Who teaches.', '授课人。'),
    answersFault: field(
      oneOf(inspectionFaults).nullable(),
      'The fault found by self-inspection 自查 that it answers; null where it answers none.',
      '针对的自查问题；没有的为空。',
    ),
    startedAt: field(instantSchema, 'When it began.', '开始时间。'),
    endedAt: field(instantSchema, 'When it ended.', '结束时间。'),
    planWeek: field(
      z
        .string()
        .regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/)
        .nullable(),
      'The week whose written plan it follows, `2021-W05`; null where it was not planned.',
      '所依据的周计划，如`2021-W05`；计划外的为空。',
    ),
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

/** The description of training sessions; see {@link trainingSessionSchema}. */
export const trainingSessionRecord: RecordDescription<'trainingSession', TrainingSession> = describeRecord(
  'trainingSession',
  trainingSessionSchema,
  {
    names: { one: 'training session', many: 'training sessions', zh: '训练' },
    description: {
      en: 'One session of training. People are counted and not named.',
      zh: '一次训练或培训。只记人数，不记姓名。',
    },
    access: 'work',
    lists: { station: 'trainingSessions', community: 'trainingSessions' },
    filters: ['form', 'subject', 'trainees', 'teacher'],
    correctable: [
      'communityId',
      'form',
      'subject',
      'trainees',
      'participants',
      'teacher',
      'answersFault',
      'startedAt',
      'endedAt',
      'planWeek',
    ],
  },
);
