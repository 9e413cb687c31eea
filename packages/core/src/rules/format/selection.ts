import * as z from 'zod';
import { idSchema } from '../../model/identifiers.ts';
import { cited, datedValuesSchema, type FormatSchema } from './values.ts';

/** Decides who is named among those who earned an award. */
const selectionShape = z
  .strictObject({
    placesPerAward: datedValuesSchema.optional().meta({ description: 'How many are named for each award.' }),
    placesInTotal: datedValuesSchema.optional().meta({
      description:
        'How many are named for all awards together. The places are given to the awards in turn, as long as somebody earned them.',
    }),
    oneAwardEach: z.boolean().meta({ description: 'Whether nobody is named twice.' }),
    ties: z.enum(['by_number', 'all_named']).default('by_number').meta({
      description:
        'Who gets the last place if several are equal: the one with the lower number, or all of them.',
    }),
    requires: z.array(idSchema).max(10).readonly().default([]).meta({
      description: 'Requirements that must be met to be named, if they exist for the role.',
    }),
    ...cited,
  })
  .readonly()
  .meta({ id: 'SelectionRules' });

/** How many are named for the awards, and how ties are decided. */
export interface SelectionRules extends z.infer<typeof selectionShape> {}

/** The same as its author writes it. Fields with a default may be left out. */
export interface SelectionRulesInput extends z.input<typeof selectionShape> {}

/** The format of the selection. */
export const selectionSchema: FormatSchema<SelectionRules, SelectionRulesInput> = selectionShape;
