import * as z from 'zod';
import { idSchema } from '../../model/identifiers.ts';
import { localizedTextSchema } from '../../text/localized-text.ts';
import { criterionSchema } from './criterion.ts';
import { named } from './goal.ts';
import { quantitySchema } from './quantity.ts';
import { datedTableSchema, datedValuesSchema, type FormatSchema } from './values.ts';

const ofItem = {
  id: idSchema,
  name: localizedTextSchema,
  reading: localizedTextSchema.optional(),
  ifUnknown: datedValuesSchema.optional().meta({
    description: 'The points if the item cannot be evaluated. Without this the whole score is then unknown.',
  }),
};

const bounds = {
  floor: datedValuesSchema.optional().meta({ description: 'The points are never fewer than this.' }),
  cap: datedValuesSchema.optional().meta({ description: 'The points are never more than this.' }),
};

/** Points for each unit above a starting point; negative points are deductions. */
const linearItemSchema = z
  .strictObject({
    ...ofItem,
    of: quantitySchema,
    per: datedValuesSchema.meta({ description: 'The points for each unit.' }),
    startingFrom: datedValuesSchema
      .optional()
      .meta({ description: 'The value that earns 0 points; 0 unless set.' }),
    ...bounds,
  })
  .readonly();

/** Points by a table of steps. */
const stepItemSchema = z
  .strictObject({
    ...ofItem,
    of: quantitySchema,
    table: z.array(datedTableSchema).min(1).max(100).readonly(),
  })
  .readonly();

/** Points if a criterion is met, and none if it is not. */
const conditionalItemSchema = z
  .strictObject({ ...ofItem, when: criterionSchema, points: datedValuesSchema })
  .readonly();

/** The points of another score, weighted. */
const subScoreItemSchema = z
  .strictObject({ ...ofItem, score: idSchema, weight: datedValuesSchema })
  .readonly();

const scoreItemSchema = z
  .union([linearItemSchema, stepItemSchema, conditionalItemSchema, subScoreItemSchema])
  .meta({ id: 'ScoreItem', description: 'A part of a score: an addition, or a deduction.' });

/** A level and the points that reach it, from `from` (included) to `below` (excluded). */
const bandSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  from: datedValuesSchema
    .optional()
    .meta({ description: 'The points from which the band begins; the lowest band has none.' }),
  below: datedValuesSchema
    .optional()
    .meta({ description: 'The points below which the band ends; the highest band has none.' }),
});

/** The format of bands without required goals, as roll-ups have them. */
export const bandsSchema = z.array(bandSchema.readonly()).min(2).max(20).readonly();

const conditionalBandSchema = bandSchema
  .extend({
    requires: z.array(idSchema).max(20).readonly().optional().meta({
      description: 'Goals that must be met as well. Whoever misses one falls to the next lower band.',
    }),
  })
  .readonly();

/** A level with the points and goals that it requires. */
export interface Band extends z.infer<typeof conditionalBandSchema> {}

const conditionalBandsSchema: FormatSchema<readonly Band[]> = z
  .array(conditionalBandSchema)
  .min(2)
  .max(20)
  .readonly();

/** A circumstance that decides the whole score, whatever the points are. */
const vetoShape = z
  .strictObject({ id: idSchema, name: localizedTextSchema, when: criterionSchema, points: datedValuesSchema })
  .readonly()
  .meta({
    id: 'Veto',
    description: 'A circumstance that decides alone: it sets the points, and the level to the lowest one.',
  });

/** A circumstance that sets the points of a score, and its level to the lowest. */
export interface Veto extends z.infer<typeof vetoShape> {}

const vetoSchema: FormatSchema<Veto> = vetoShape;

/** A score: a base, additions and deductions, bounds, vetoes, and the levels that follow from the points. */
const scoreShape = z
  .strictObject({
    ...named,
    base: datedValuesSchema
      .optional()
      .meta({ description: 'The points to which items are added; 0 unless set.' }),
    items: z.array(scoreItemSchema).min(1).max(100).readonly(),
    ...bounds,
    decimals: z.int().min(0).max(6).optional().meta({
      description:
        'The number of decimals to which points are rounded, halves upwards. They are not rounded unless this is set.',
    }),
    vetoes: z.array(vetoSchema).max(20).readonly().optional(),
    bands: conditionalBandsSchema.optional().meta({ description: 'The levels, the highest first.' }),
  })
  .readonly()
  .meta({ id: 'Score', description: 'Points, and the levels that follow from them.' });

/** One part of a score: linear, by steps, conditional, or the points of another score. */
export type ScoreItem = z.infer<typeof scoreItemSchema>;

/** A score: its items, bounds, vetoes and bands. */
export interface Score extends z.infer<typeof scoreShape> {}

/** The format of a score. */
export const scoreSchema: FormatSchema<Score> = scoreShape;
