import { z } from 'zod';
import { type MetricId, metricIds } from '../metrics/catalogue.ts';
import { dateSchema, idSchema } from '../model/identifiers.ts';
import { memberRoles } from '../model/member.ts';
import { localizedTextSchema } from '../text/localized-text.ts';

/** A metric of the catalogue. Whether there is one of the name is checked later, with a better word for it. */
const metricIdSchema = z.string().max(64).meta({
  description: 'A metric of the catalogue.',
  enum: metricIds,
}) as unknown as z.ZodType<MetricId, MetricId>;

/** Where a value comes from: a source, or a reading where the sources are silent. One of the two is needed. */
const cited = {
  source: z
    .strictObject({
      /** A key of the rule set's `sources`. */
      ref: z.string().min(1),
      /** Where in it: a section, a table, a sentence. */
      at: localizedTextSchema,
    })
    .readonly()
    .optional()
    .meta({ description: 'The source of the value, with the place in it.' }),
  reading: localizedTextSchema
    .optional()
    .meta({ description: 'What was chosen where the sources are silent, and why. Never said to be theirs.' }),
};

/** A value in force from a day until the next one's. */
export const datedValueSchema = z
  .strictObject({
    from: dateSchema.meta({ description: 'The first day on which the value is in force.' }),
    value: z.number().meta({ description: 'The value; of a share, from 0 to 1.' }),
    ...cited,
  })
  .readonly()
  .meta({ id: 'DatedValue', description: 'A value with its first day and its source or reading.' });

const datedValuesSchema = z.array(datedValueSchema).min(1).max(100).readonly();

/** A metric against a threshold. */
export const comparisonSchema = z
  .strictObject({
    metric: metricIdSchema,
    is: z.enum(['atLeast', 'atMost']),
    threshold: datedValuesSchema,
    minimumSample: datedValuesSchema
      .optional()
      .meta({ description: 'Of a share: the least denominator from which it is judged. 1 unless set.' }),
  })
  .readonly()
  .meta({ id: 'Comparison', description: 'A metric against a threshold.' });
export type Comparison = z.infer<typeof comparisonSchema>;

export type Criterion =
  | Comparison
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] };

/** A comparison, or several criteria of which all or any must be met. */
export const criterionSchema: z.ZodType<Criterion> = z.lazy(() =>
  z.union([
    comparisonSchema,
    z.strictObject({ all: z.array(criterionSchema).min(1).max(100).readonly() }).readonly(),
    z.strictObject({ any: z.array(criterionSchema).min(1).max(100).readonly() }).readonly(),
  ]),
);

const goal = {
  id: idSchema,
  name: localizedTextSchema,
  roles: z
    .array(memberRoles.schema)
    .min(1)
    .readonly()
    .meta({ description: 'Whose goal it is. To other roles it does not exist.' }),
  criterion: criterionSchema,
  reading: localizedTextSchema.optional(),
};

/** A requirement on members, such as a baseline or the gate of the selection. */
export const requirementSchema = z.strictObject(goal).readonly().meta({ id: 'Requirement' });

/** An award that members earn: a star. */
export const awardSchema = z
  .strictObject({
    ...goal,
    rankBy: z
      .array(z.strictObject({ metric: metricIdSchema, first: z.enum(['most', 'least']) }).readonly())
      .min(1)
      .max(10)
      .readonly()
      .meta({ description: 'How those who earned it are ranked: by the first metric, then by the next.' }),
  })
  .readonly()
  .meta({ id: 'Award' });

/** Who of those who earned an award is named. */
export const selectionSchema = z
  .strictObject({
    placesPerAward: z.int().min(1).max(1000),
    oneAwardPerMember: z.boolean(),
    requires: z.array(idSchema).max(10).readonly().meta({
      description: 'Requirements that members must meet to be named, where they apply to their role.',
    }),
    ...cited,
  })
  .readonly()
  .meta({ id: 'Selection' });

/** A rule set: the rules of one assessment, as data. */
export const ruleSetSchema = z
  .strictObject({
    id: idSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    title: localizedTextSchema,
    description: localizedTextSchema,
    subject: z.literal('member'),
    period: z.literal('month'),
    effectiveFrom: dateSchema.meta({
      description: 'The first day of the rules; they judge no period before it.',
    }),
    sources: z.record(
      z.string().min(1),
      z
        .strictObject({ title: localizedTextSchema, publisher: localizedTextSchema, date: dateSchema })
        .readonly(),
    ),
    awards: z.array(awardSchema).min(1).max(100).readonly(),
    requirements: z.array(requirementSchema).max(100).readonly(),
    nearMiss: z
      .strictObject({
        share: z
          .number()
          .min(0)
          .max(1)
          .meta({ description: 'The share of the threshold that may be missing.' }),
        reading: localizedTextSchema,
      })
      .readonly(),
    selection: selectionSchema,
  })
  .readonly()
  .meta({ id: 'RuleSet', title: 'beatwork rule set', description: 'The rules of one assessment, as data.' });

export type DatedValue = z.infer<typeof datedValueSchema>;
export type Award = z.infer<typeof awardSchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type RuleSet = z.infer<typeof ruleSetSchema>;
