import * as z from 'zod';
import { idSchema } from '../../model/identifiers.ts';
import { type Comparison, comparisonSchema } from './quantity.ts';
import { type DatedValue, datedValuesSchema, type FormatSchema } from './values.ts';

/** What has to hold: a comparison, another goal, all, any or a number of several criteria, or the negation of one. */
export type Criterion =
  | Comparison
  | { readonly goal: string }
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | { readonly atLeast: readonly DatedValue[]; readonly of: readonly Criterion[] }
  | { readonly not: Criterion };

const several = z.lazy(() => z.array(criterionSchema).min(1).max(100).readonly());

/** A comparison, another goal, or a combination of criteria. */
export const criterionSchema: FormatSchema<Criterion> = z
  .lazy(() =>
    z.union([
      comparisonSchema,
      z
        .strictObject({
          goal: idSchema.meta({
            description:
              'The id of another goal of this rule set. This criterion has the outcome of that goal.',
          }),
        })
        .readonly(),
      z.strictObject({ all: several }).readonly(),
      z.strictObject({ any: several }).readonly(),
      z.strictObject({ atLeast: datedValuesSchema, of: several }).readonly(),
      z.strictObject({ not: criterionSchema }).readonly(),
    ]),
  )
  .meta({ id: 'Criterion', description: 'A comparison, another goal, or a combination of criteria.' });
