import * as z from 'zod';
import { type MetricId, metricIds } from '../../metrics/catalogue.ts';
import { idSchema } from '../../model/identifiers.ts';
import { datedValuesSchema, type FormatSchema } from './values.ts';

/** The type has a name so that the types of everything that contains it do not list the whole catalogue. */
export interface MetricIdSchema extends z.ZodType<MetricId, MetricId> {}

/** A metric of the catalogue. Whether it exists is checked later, with a better message. */
export const metricIdSchema = z.string().max(64).meta({
  description: 'A metric of the catalogue.',
  enum: metricIds,
}) as unknown as MetricIdSchema;

const ofMetric = {
  metric: metricIdSchema,
  minimumSample: datedValuesSchema.optional().meta({
    description:
      'The smallest sample from which a share, a ratio or a median is judged. 1 unless more is set.',
  }),
};

const thresholded = {
  is: z.enum(['atLeast', 'atMost']),
  threshold: datedValuesSchema,
};

const ofChange = {
  ...ofMetric,
  comparedWith: z.enum(['previous_period', 'same_period_last_year']),
  as: z.enum(['difference', 'relative_change']).meta({
    description:
      'How the change is computed: as the difference between now and then, or relatively, as that difference divided by the value then. A fall by a quarter is -0.25.',
  }),
};

/** A comparison of a metric with a threshold, in one period. */
const plainComparisonShape = z.strictObject({ ...ofMetric, ...thresholded }).readonly();

/** A comparison of a metric with a threshold, in one period. */
export interface PlainComparison extends z.infer<typeof plainComparisonShape> {}

const plainComparisonSchema: FormatSchema<PlainComparison> = plainComparisonShape;

const ofStreak = {
  streakOf: plainComparisonSchema.meta({
    description: 'The number of periods in a row, up to and including this one, in which this was met.',
  }),
};

const ofScore = { score: idSchema.meta({ description: 'The points of a score of this rule set.' }) };

/** A quantity, which is computed as one number. */
export const quantitySchema = z
  .union([
    z.strictObject(ofMetric).readonly(),
    z.strictObject(ofChange).readonly(),
    z.strictObject(ofStreak).readonly(),
    z.strictObject(ofScore).readonly(),
  ])
  .meta({
    id: 'Quantity',
    description: 'A metric, its change, a streak of periods, or the points of a score.',
  });

/** A comparison of a quantity with a threshold. */
export const comparisonSchema = z
  .union([
    plainComparisonSchema,
    z.strictObject({ ...ofChange, ...thresholded }).readonly(),
    z.strictObject({ ...ofStreak, ...thresholded, is: z.literal('atLeast') }).readonly(),
    z.strictObject({ ...ofScore, ...thresholded }).readonly(),
  ])
  .meta({ id: 'Comparison', description: 'A quantity against a threshold.' });

/** A metric, its change, a streak of periods, or the points of a score. */
export type Quantity = z.infer<typeof quantitySchema>;

/** A comparison of a quantity with a threshold. */
export type Comparison = z.infer<typeof comparisonSchema>;
