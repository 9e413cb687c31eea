import type { DatedTable, DatedValue, RuleSet } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { readingField, sourceField } from './part-fields.ts';

/** A part of the rules or of a scorecard, with its rule set, in which its sources and the other parts are found. */
export interface InRuleSet<Value> {
  readonly ruleSet: RuleSet;
  readonly value: Value;
}

/** Joins each value with its rule set; an empty list where the rules have no values. */
export function datedValues(ruleSet: RuleSet, values: readonly DatedValue[] | undefined) {
  return (values ?? []).map((value) => ({ ruleSet, value }));
}

export const DatedValueType = builder.objectRef<InRuleSet<DatedValue>>('DatedValue').implement({
  description: 'A value that is in force from a given day until the next value begins.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: 'The first day on which it is in force.',
      resolve: ({ value }) => new Date(value.from),
    }),
    value: t.float({
      description: 'The value; a share is given as a number from 0 to 1.',
      resolve: ({ value }) => value.value,
    }),
    source: sourceField(t),
    reading: readingField(t),
  }),
});

const StepType = builder.objectRef<DatedTable['steps'][number]>('Step').implement({
  description: 'One step of a table of points.',
  fields: (t) => ({
    atLeast: t.exposeFloat('atLeast', { description: 'The lowest value that reaches this step.' }),
    points: t.exposeFloat('points', { description: 'The points for values from here up to the next step.' }),
  }),
});

export const DatedTableType = builder.objectRef<InRuleSet<DatedTable>>('DatedTable').implement({
  description: 'A table of points that is in force from a given day until the next table begins.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: 'The first day on which it is in force.',
      resolve: ({ value }) => new Date(value.from),
    }),
    steps: t.field({
      type: [StepType],
      description: 'The steps, the lowest first. A value below the lowest step earns 0 points.',
      resolve: ({ value }) => [...value.steps],
    }),
    source: sourceField(t),
    reading: readingField(t),
  }),
});
