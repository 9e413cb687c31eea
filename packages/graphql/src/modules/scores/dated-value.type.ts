import type { DatedTable, DatedValue, RuleSet } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';

/** A part of the rules, or of a scorecard, with its rule set: that lists the sources and the other parts. */
export interface InRuleSet<Value> {
  readonly ruleSet: RuleSet;
  readonly value: Value;
}

export const CitationType = builder
  .objectRef<{ title: { en: string; zh: string }; at: { en: string; zh: string } }>('Citation')
  .implement({
    description: 'Where a value comes from.',
    fields: (t) => ({
      title: t.expose('title', { type: LocalizedTextType, description: 'The source.' }),
      at: t.expose('at', { type: LocalizedTextType, description: 'The place in it.' }),
    }),
  });

/** The place in a source; null where no source says it. */
export function citationOf(ruleSet: RuleSet, { source }: Pick<DatedValue, 'source'>) {
  return source === undefined ? null : { title: ruleSet.sources[source.ref]!.title, at: source.at };
}

/** A dated value of several, each with its rule set; none where the rules set none. */
export function datedValues(ruleSet: RuleSet, values: readonly DatedValue[] | undefined) {
  return (values ?? []).map((value) => ({ ruleSet, value }));
}

export const DatedValueType = builder.objectRef<InRuleSet<DatedValue>>('DatedValue').implement({
  description: 'A value that is in force from a day until the next one begins.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: 'The first day on which it is in force.',
      resolve: ({ value }) => new Date(value.from),
    }),
    value: t.float({
      description: 'The value; of a share, from 0 to 1.',
      resolve: ({ value }) => value.value,
    }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: 'Where it comes from; null where no source says it, and it is a reading.',
      resolve: ({ ruleSet, value }) => citationOf(ruleSet, value),
    }),
    reading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
      resolve: ({ value }) => value.reading ?? null,
    }),
  }),
});

const StepType = builder.objectRef<DatedTable['steps'][number]>('Step').implement({
  description: 'A step of a table of points.',
  fields: (t) => ({
    atLeast: t.exposeFloat('atLeast', { description: 'The least value that reaches it.' }),
    points: t.exposeFloat('points', { description: 'The points from there to the next step.' }),
  }),
});

export const DatedTableType = builder.objectRef<InRuleSet<DatedTable>>('DatedTable').implement({
  description: 'A table of points that is in force from a day until the next one begins.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description: 'The first day on which it is in force.',
      resolve: ({ value }) => new Date(value.from),
    }),
    steps: t.field({
      type: [StepType],
      description: 'The steps from the lowest; below it there are 0 points.',
      resolve: ({ value }) => [...value.steps],
    }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: 'Where it comes from; null where no source says it, and it is a reading.',
      resolve: ({ ruleSet, value }) => citationOf(ruleSet, value),
    }),
    reading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
      resolve: ({ value }) => value.reading ?? null,
    }),
  }),
});
