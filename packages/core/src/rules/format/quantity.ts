import * as z from 'zod';
import { type MetricId, metricIds } from '../../metrics/catalogue.ts';
import { idSchema } from '../../model/identifiers.ts';
import { datedValuesSchema, type FormatSchema } from './values.ts';

/** Named, so that the types of everything that holds one don't spell the catalogue out. */
export interface MetricIdSchema extends z.ZodType<MetricId, MetricId> {}

/** A metric of the catalogue. Whether there is one of the name is checked later, with a better word for it. */
export const metricIdSchema = z.string().max(64).meta({
  description: 'A metric of the catalogue.',
  enum: metricIds,
}) as unknown as MetricIdSchema;

const ofMetric = {
  metric: metricIdSchema,
  minimumSample: datedValuesSchema.optional().meta({
    description:
      'Of a share, a ratio or a median: the least sample from which it is judged. 1 unless more is set.',
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
    description: 'Now less then; or now over then, less 1: a fall by a quarter is -0.25.',
  }),
};

/** A metric against a threshold, in one period. */
const plainComparisonShape = z.strictObject({ ...ofMetric, ...thresholded }).readonly();

/** A metric against a threshold, in one period. */
export interface PlainComparison extends z.infer<typeof plainComparisonShape> {}

const plainComparisonSchema: FormatSchema<PlainComparison> = plainComparisonShape;

const ofStreak = {
  streakOf: plainComparisonSchema.meta({
    description: 'How many periods in a row, up to and with this one, this was met.',
  }),
};

const ofScore = { score: idSchema.meta({ description: 'The points of a score of this rule set.' }) };

/** Something that is computed as one number. */
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

/** A quantity against a threshold. */
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

/** A quantity against a threshold. */
export type Comparison = z.infer<typeof comparisonSchema>;
