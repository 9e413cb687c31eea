import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { dateSchema, stationRecord } from './identifiers.ts';

/** What officers are asked in a pulse survey. */
export const pulseQuestions = defineTerms({
  workload: ['my workload is bearable', '工作负荷可以承受'],
  rest: ['I get the rest that I need', '休息有保障'],
  support: ['I have the support that I need', '工作得到支持'],
  growth: ['I am learning and growing', '能够学习成长'],
  safety: ['I feel safe on duty', '执勤有安全感'],
});
/** A value of {@link pulseQuestions}. */
export type PulseQuestion = (typeof pulseQuestions.values)[number];

/**
 * One answer of a pulse survey 警意问卷 (000): the officers' view counts as the public's does. It is anonymous: it
 * names its station and round, never a member, and the answers of one person are not tied together.
 */
export const pulseAnswerSchema = z
  .strictObject({
    ...stationRecord,
    /** The day on which the round began, the same for everybody. */
    roundOn: dateSchema,
    question: z.enum(pulseQuestions.values),
    /** From 1, not at all, to 5, fully. */
    score: z.int().min(1).max(5),
  })
  .readonly();

/** A record that passes {@link pulseAnswerSchema}. */
export type PulseAnswer = z.infer<typeof pulseAnswerSchema>;
