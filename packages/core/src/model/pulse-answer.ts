import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema } from './identifiers.ts';

/** What officers are asked in a pulse survey. */
export const pulseQuestions = defineTerms(
  {
    workload: ['my workload is bearable', '工作负荷可以承受'],
    rest: ['I get the rest that I need', '休息有保障'],
    support: ['I have the support that I need', '工作得到支持'],
    growth: ['I am learning and growing', '能够学习成长'],
    safety: ['I feel safe on duty', '执勤有安全感'],
  },
  { name: 'PulseQuestion', en: 'A question of the pulse survey.', zh: '警意问卷的问题。' },
);
/** A value of {@link pulseQuestions}. */
export type PulseQuestion = (typeof pulseQuestions.values)[number];

/**
 * One answer of a pulse survey among officers 警意问卷, whose opinion counts like that of the public (000). It is
 * anonymous: it names its station and round but never a member, and the answers of one person cannot be linked.
 */
export const pulseAnswerSchema = z
  .strictObject({
    ...stationFields,
    roundOn: field(
      dateSchema,
      'The day on which the round began, the same for everybody.',
      '本轮问卷的开始日期，所有人相同。',
    ),
    question: field(oneOf(pulseQuestions), 'The question.', '问题。'),
    score: field(
      z.int().min(1).max(5),
      'From 1, not at all, to 5, fully.',
      '评分：1为完全不同意，5为完全同意。',
    ),
  })
  .readonly();

/** A record that passes {@link pulseAnswerSchema}. */
export type PulseAnswer = z.infer<typeof pulseAnswerSchema>;

/** The description of answers of the pulse survey; see {@link pulseAnswerSchema}. */
export const pulseAnswerRecord: RecordDescription<'pulseAnswer', PulseAnswer> = describeRecord(
  'pulseAnswer',
  pulseAnswerSchema,
  {
    names: { one: 'answer of the pulse survey', many: 'answers of the pulse survey', zh: '警意问卷答卷' },
    description: {
      en: 'One answer of a pulse survey. It is anonymous: it names its station and round, never a member.',
      zh: '警意问卷的一条回答。匿名：只记派出所和轮次。',
    },
    access: 'work',
    lists: { station: 'pulseAnswers' },
    filters: ['question'],
  },
);
