import * as z from 'zod';
import { periodKinds } from '../../calendar/period-kinds.ts';
import { dateSchema, idSchema } from '../../model/identifiers.ts';
import { subjectKinds } from '../../model/subject.ts';
import { localizedTextSchema } from '../../text/localized-text.ts';
import { awardSchema, requirementSchema } from './goal.ts';
import { rollUpSchema } from './roll-up.ts';
import { scoreSchema } from './score.ts';
import { selectionSchema } from './selection.ts';
import { datedValuesSchema, type FormatSchema } from './values.ts';

/** A rule set: the rules of one assessment, as data. */
const ruleSetShape = z
  .strictObject({
    id: idSchema,
    version: z
      .string()
      .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)
      .meta({ examples: ['1.0.0'] }),
    title: localizedTextSchema,
    description: localizedTextSchema,
    subject: z.enum(subjectKinds.values).meta({ description: 'Who or what is judged by the rules.' }),
    period: z.enum(periodKinds.values).meta({ description: 'The kind of period that is judged.' }),
    effectiveFrom: dateSchema.meta({
      description: 'The first day of the rules. They do not judge periods that begin before it.',
    }),
    illustrative: localizedTextSchema.optional().meta({
      description:
        'A notice to every reader that some of its values are made up as an example, and which ones.',
    }),
    sources: z.record(
      z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/),
      z
        .strictObject({ title: localizedTextSchema, publisher: localizedTextSchema, date: dateSchema })
        .readonly(),
    ),
    awards: z.array(awardSchema).max(100).readonly().default([]),
    requirements: z.array(requirementSchema).max(100).readonly().default([]),
    scores: z.array(scoreSchema).max(20).readonly().default([]),
    rollUps: z.array(rollUpSchema).max(20).readonly().default([]),
    nearMiss: datedValuesSchema.optional().meta({
      description:
        'The share of a threshold that may be missing for a near miss. Without it there are no near misses.',
    }),
    selection: selectionSchema.optional(),
  })
  .readonly()
  .meta({ id: 'RuleSet', title: 'beatwork rule set', description: 'The rules of one assessment, as data.' });

/** The rules of one assessment, as data. */
export interface RuleSet extends z.infer<typeof ruleSetShape> {}

/** A rule set as its author writes it. Fields with a default may be left out. */
export interface RuleSetInput extends z.input<typeof ruleSetShape> {}

/** The format of a rule set. {@link parseRuleSet} also checks what the format cannot express. */
export const ruleSetSchema: FormatSchema<RuleSet, RuleSetInput> = ruleSetShape;
