import * as z from 'zod';
import { periodKinds } from '../../calendar/period-kinds.ts';
import { idSchema } from '../../model/identifiers.ts';
import { subjectKinds } from '../../model/subject.ts';
import { localizedTextSchema } from '../../text/localized-text.ts';
import { bandsSchema } from './score.ts';
import { datedValuesSchema, type FormatSchema } from './values.ts';

/** The results of several periods, or of several subjects, as one number. */
const rollUpShape = z
  .strictObject({
    id: idSchema,
    name: localizedTextSchema,
    reading: localizedTextSchema.optional(),
    over: z
      .union([
        z.strictObject({ period: z.enum(periodKinds.values) }).readonly(),
        z.strictObject({ subject: z.enum(subjectKinds.values) }).readonly(),
      ])
      .meta({
        description:
          'Whether it combines the periods of a longer period, or the subjects of a larger subject.',
      }),
    of: z
      .union([
        z.strictObject({ score: idSchema }).readonly(),
        z.strictObject({ goal: idSchema }).readonly(),
        z.strictObject({ rollUp: idSchema }).readonly(),
      ])
      .meta({ description: 'What is rolled up.' }),
    by: z.enum(['sum', 'mean', 'best', 'last', 'times_met']),
    minimumKnown: datedValuesSchema.optional().meta({
      description: 'How many parts must be known; unknown parts are left out. All of them unless set.',
    }),
    bands: bandsSchema.optional().meta({ description: 'The levels, the highest first.' }),
  })
  .readonly()
  .meta({ id: 'RollUp', description: 'One number made from the results of several periods or subjects.' });

/** Results of several periods, or of several subjects, combined into one number. */
export interface RollUp extends z.infer<typeof rollUpShape> {}

/** The format of a roll-up. */
export const rollUpSchema: FormatSchema<RollUp> = rollUpShape;
