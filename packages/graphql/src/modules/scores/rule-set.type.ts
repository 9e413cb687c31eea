import type { RuleSet, SelectionRules } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { CitationType, citationOf, DatedValueType, datedValues, type InRuleSet } from './dated-value.type.ts';
import { GoalType } from './goal.type.ts';
import { ruleSetOf } from './month-rules.ts';
import { goalNamed } from './rule-references.ts';
import { ScoreType } from './score.type.ts';

const Ties = builder.enumType('Ties', {
  description: 'Who of equals gets the last place.',
  values: {
    BY_NUMBER: { value: 'by_number', description: 'The lower number 按编号.' },
    ALL_NAMED: { value: 'all_named', description: 'All of them 并列均入选.' },
  } as const,
});

const SelectionRulesType = builder.objectRef<InRuleSet<SelectionRules>>('SelectionRules').implement({
  description: 'Who of those who earned an award is named.',
  fields: (t) => ({
    placesPerAward: t.field({
      type: [DatedValueType],
      description: 'How many members are named for each award; unbounded where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.placesPerAward),
    }),
    placesInTotal: t.field({
      type: [DatedValueType],
      description: 'How many members are named over all awards; unbounded where empty.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.placesInTotal),
    }),
    oneAwardEach: t.boolean({
      description: 'Whether a member is named for one award at most.',
      resolve: ({ value }) => value.oneAwardEach,
    }),
    ties: t.field({
      type: Ties,
      description: 'Who of equals gets the last place.',
      resolve: ({ value }) => value.ties,
    }),
    requires: t.field({
      type: [GoalType],
      description: 'Requirements that must be met to be named, where they exist for the role.',
      resolve: ({ ruleSet, value }) => value.requires.map((id) => goalNamed({ ruleSet, value: id })),
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

export const RuleSetType = builder.objectRef<RuleSet>('RuleSet').implement({
  description: 'The rules of one assessment.',
  fields: (t) => ({
    code: t.exposeString('id', { description: 'Its name, to pass on as `ruleSet`.' }),
    version: t.exposeString('version', { description: 'The version of the rules as data.' }),
    title: t.expose('title', { type: LocalizedTextType, description: 'What it is called.' }),
    description: t.expose('description', { type: LocalizedTextType, description: 'What it is about.' }),
    effectiveFrom: t.field({
      type: 'Date',
      description: 'Its first day; it judges no month that begins before.',
      resolve: ({ effectiveFrom }) => new Date(effectiveFrom),
    }),
    illustrative: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'Which of its values are made up as an example; null where none are.',
      resolve: ({ illustrative }) => illustrative ?? null,
    }),
    awards: t.field({
      type: [GoalType],
      description: 'The awards that members can earn.',
      resolve: (ruleSet) => ruleSet.awards.map((value) => ({ ruleSet, value })),
    }),
    requirements: t.field({
      type: [GoalType],
      description: 'The requirements on members.',
      resolve: (ruleSet) => ruleSet.requirements.map((value) => ({ ruleSet, value })),
    }),
    scores: t.field({
      type: [ScoreType],
      description: 'The scores of members.',
      resolve: (ruleSet) => ruleSet.scores.map((value) => ({ ruleSet, value })),
    }),
    nearMiss: t.field({
      type: [DatedValueType],
      description:
        'The share of a threshold that may be missing for a near miss, as it changed over time; empty where there are none.',
      resolve: (ruleSet) => datedValues(ruleSet, ruleSet.nearMiss),
    }),
    selection: t.field({
      type: SelectionRulesType,
      nullable: true,
      description: 'Who of those who earned an award is named; null where nobody is.',
      resolve: (ruleSet) => (ruleSet.selection === undefined ? null : { ruleSet, value: ruleSet.selection }),
    }),
  }),
});

builder.queryField('ruleSets', (t) =>
  t.field({
    type: [RuleSetType],
    description:
      'Every rule set that this gateway judges by: those for members and months whose metrics it has.',
    resolve: (_root, _args, { ruleSets }) => [...ruleSets],
  }),
);

builder.queryField('ruleSet', (t) =>
  t.field({
    type: RuleSetType,
    description:
      'A rule set by its code. One that there is not is an error: RULE_SET_UNKNOWN; so is one of the library that this gateway cannot judge by: RULE_SET_NOT_SERVED.',
    args: { code: t.arg.string({ required: true, description: 'Its code, such as `dezhou-five-star`.' }) },
    resolve: (_root, { code }, context) => ruleSetOf(context, code),
  }),
);
