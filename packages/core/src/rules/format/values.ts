import * as z from 'zod';
import { dateSchema } from '../../model/identifiers.ts';
import { localizedTextSchema } from '../../text/localized-text.ts';

/** Where a value comes from: a source, or a reading if the sources do not say it. One of the two is required. */
export const cited = {
  source: z
    .strictObject({
      /** A key of the rule set's `sources`. */
      ref: z.string().min(1).max(64),
      /** The place in the source: a section, a table, a sentence. */
      at: localizedTextSchema,
    })
    .readonly()
    .optional()
    .meta({ description: 'The source of the value, with the place in it.' }),
  reading: localizedTextSchema.optional().meta({
    description:
      'What was chosen because the sources do not say it, and why. It is never presented as said by the sources.',
  }),
};

/**
 * A number of the rules. Its size is limited so that no sum or product overflows or becomes 0, which JavaScript and the
 * database would treat differently.
 */
export const numberSchema = z
  .number()
  .min(-1e9)
  .max(1e9)
  .refine((value) => value === 0 || Math.abs(value) >= 1e-6, {
    params: {
      code: 'TOO_SMALL_TO_MATTER',
      messages: { en: 'write 0 or a number of at least 0.000001', zh: '请写 0 或绝对值不小于 0.000001 的数' },
    },
  })
  // -0 becomes 0, because JavaScript and the database would treat them differently.
  .overwrite((value) => value + 0);

/** A value that is in force from its first day until the first day of the next value. */
const datedValueSchema = z
  .strictObject({
    from: dateSchema.meta({ description: 'The first day on which the value is in force.' }),
    value: numberSchema.meta({ description: 'The value; for a share, a number from 0 to 1.' }),
    ...cited,
  })
  .readonly()
  .meta({ id: 'DatedValue', description: 'A value with its first day and its source or reading.' });

/** The format of a list of dated values. */
export const datedValuesSchema: FormatSchema<readonly DatedValue[]> = z
  .array(datedValueSchema)
  .min(1)
  .max(100)
  .readonly()
  .meta({
    examples: [[{ from: '2014-01-01', value: 80, reading: { en: 'why 80', zh: '为何取80' } }]],
  });

const datedTableShape = z
  .strictObject({
    from: dateSchema.meta({ description: 'The first day on which the table is in force.' }),
    steps: z
      .array(z.strictObject({ atLeast: numberSchema, points: numberSchema }).readonly())
      .min(1)
      .max(100)
      .readonly()
      .meta({ description: 'The steps, from the lowest to the highest.' }),
    ...cited,
  })
  .readonly()
  .meta({ id: 'DatedTable', description: 'A table of steps with its first day and its source or reading.' });

/**
 * The type of a schema of a part of the format. Because it has a name, the types of everything that contains the part
 * stay short; otherwise the type of each rule set would list every field.
 */
export type FormatSchema<Output, Input = Output> = z.ZodType<Output, Input>;

/** Where a value comes from: a source, a reading, or both. */
export type Cited = Pick<z.infer<typeof datedValueSchema>, 'source' | 'reading'>;

/** A number with its first day and its source or reading. */
export interface DatedValue extends z.infer<typeof datedValueSchema> {}

/** A table of steps with its first day and its source or reading. */
export interface DatedTable extends z.infer<typeof datedTableShape> {}

/** Points by steps: a value earns the points of the highest step that it reaches, and 0 below the lowest. */
export const datedTableSchema: FormatSchema<DatedTable> = datedTableShape;
