import * as z from 'zod';
import { idSchema } from '../../model/identifiers.ts';
import { memberRoles } from '../../model/member-role.ts';
import { localizedTextSchema } from '../../text/localized-text.ts';
import { criterionSchema } from './criterion.ts';
import { metricIdSchema } from './quantity.ts';
import type { FormatSchema } from './values.ts';

/** The fields that goals and scores have in common. */
export const named = {
  id: idSchema,
  name: localizedTextSchema,
  roles: z.array(z.enum(memberRoles.values)).min(1).readonly().optional().meta({
    description:
      'The roles of members for which it exists. For other roles it does not exist; if left out, it exists for everybody.',
  }),
  reading: localizedTextSchema.optional(),
};

/** A requirement, such as a baseline or the gate of the selection. */
const requirementShape = z
  .strictObject({ ...named, criterion: criterionSchema })
  .readonly()
  .meta({ id: 'Requirement' });

const first = z.enum(['most', 'least']);

/** A figure that ranks those who earned an award: a metric, or the points of a score. */
const rankingSchema = z.union([
  z.strictObject({ metric: metricIdSchema, first }).readonly(),
  z.strictObject({ score: idSchema, first }).readonly(),
]);

/** An award that is earned: a star. */
const awardShape = z
  .strictObject({
    ...named,
    criterion: criterionSchema,
    rankBy: z.array(rankingSchema).min(1).max(10).readonly().meta({
      description:
        'The figures by which those who earned it are ranked: by the first figure, then by the next.',
    }),
  })
  .readonly()
  .meta({ id: 'Award' });

/** A requirement for everybody to whom it applies. */
export interface Requirement extends z.infer<typeof requirementShape> {}

/** A figure that ranks those who earned an award, and whether the highest or the lowest comes first. */
export type Ranking = z.infer<typeof rankingSchema>;

/** An award that is earned, and how those who earned it are ranked. */
export interface Award extends z.infer<typeof awardShape> {}

/** The format of a requirement. */
export const requirementSchema: FormatSchema<Requirement> = requirementShape;

/** The format of an award. */
export const awardSchema: FormatSchema<Award> = awardShape;
