import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** The four steps of problem solving: scan, analyse, respond, assess (SARA, Eck & Spelman 1987). */
export const problemSteps = defineTerms(
  {
    scan: ['scan', '发现'],
    analyse: ['analyse', '分析'],
    respond: ['respond', '处置'],
    assess: ['assess', '评估'],
  },
  { name: 'ProblemStep', en: 'A step of the removal of a hazard.', zh: '隐患整改的步骤。' },
);
/** A value of {@link problemSteps}. */
export type ProblemStep = (typeof problemSteps.values)[number];

/**
 * One survey of a hazard 隐患勘查 (001): the step of its improvement in which it was made, and how often the danger was
 * seen.
 */
export const hazardSurveySchema = z
  .strictObject({
    ...stationFields,
    improvementId: field(refersTo('improvement'), 'The improvement that it belongs to.', '所属整改。'),
    communityId: field(refersTo('community'), 'The community of the improvement.', '整改所在社区。'),
    step: field(oneOf(problemSteps), 'The step of the improvement in which it was made.', '所处整改步骤。'),
    surveyedAt: field(instantSchema, 'When it was made.', '勘查时间。'),
    minutes: field(z.int().min(1).max(10_000), 'How long it was watched, in minutes.', '观察时长（分钟）。'),
    dangersSeen: field(
      z.int().min(0).max(1_000_000),
      'How many dangerous situations were seen, such as children between moving cars.',
      '看到的危险情形次数，如儿童在行驶车辆间穿行。',
    ),
  })
  .readonly();

/** One survey of a hazard; see {@link hazardSurveySchema}. */
export type HazardSurvey = z.infer<typeof hazardSurveySchema>;

/** The description of surveys of hazards; see {@link hazardSurveySchema}. */
export const hazardSurveyRecord: RecordDescription<'hazardSurvey', HazardSurvey> = describeRecord(
  'hazardSurvey',
  hazardSurveySchema,
  {
    names: { one: 'survey of a hazard', many: 'surveys of hazards', zh: '隐患勘查' },
    description: {
      en: 'One survey of a hazard: the step of the improvement in which it was made, and how often the danger was seen.',
      zh: '一次隐患勘查：处于哪个整改步骤，看到多少次危险情形。',
    },
    access: 'work',
    lists: { improvement: 'surveys', station: 'hazardSurveys' },
    filters: ['step'],
    correctable: ['step', 'surveyedAt', 'minutes', 'dangersSeen'],
  },
);
