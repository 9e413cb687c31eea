import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/** The four steps of problem solving: scan, analyse, respond, assess (SARA, Eck & Spelman 1987). */
export const problemSteps = defineTerms({
  scan: ['scan', '发现'],
  analyse: ['analyse', '分析'],
  respond: ['respond', '处置'],
  assess: ['assess', '评估'],
});
/** A value of {@link problemSteps}. */
export type ProblemStep = (typeof problemSteps.values)[number];

/** One survey of a hazard 隐患勘查 (001): on which step of its improvement, and how often the danger was seen. */
export const hazardSurveySchema = z
  .strictObject({
    ...stationRecord,
    improvementId: idSchema,
    /** The community of the improvement. */
    communityId: idSchema,
    step: z.enum(problemSteps.values),
    surveyedAt: instantSchema,
    /** How long it was watched, in minutes. */
    minutes: z.int().min(1).max(10_000),
    /** How many dangerous situations were seen, such as children between moving cars. */
    dangersSeen: z.int().min(0).max(1_000_000),
  })
  .readonly();

/** One survey of a hazard; see {@link hazardSurveySchema}. */
export type HazardSurvey = z.infer<typeof hazardSurveySchema>;
