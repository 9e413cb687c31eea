import { periodKinds, type RuleSet, type SelectionRules, subjectKinds } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { loadOne } from '../../loading/load-one.ts';
import { recordTypes } from '../../records/index.ts';
import { recordTable } from '../../records/record-table.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { DatedValueType, datedValues, type InRuleSet } from './dated-value.type.ts';
import { GoalType } from './goal.type.ts';
import { readingField, sourceField } from './part-fields.ts';
import { goalNamed } from './rule-references.ts';
import { ruleSetNamed } from './rule-set-named.ts';
import { ScoreType } from './score.type.ts';
import { bureauOfRuleSet, storedRuleSets } from './stored-rule-sets.ts';

const SubjectKindEnum = defineEnum('SubjectKind', subjectKinds, 'Whose work is judged.');

const PeriodKindEnum = defineEnum('PeriodKind', periodKinds, 'A kind of calendar period.');

const Ties = builder.enumType('Ties', {
  description: 'How a tie for the last place is decided.',
  values: {
    BY_NUMBER: {
      value: 'by_number',
      description: 'The member with the lower number gets the place 编号小者优先.',
    },
    ALL_NAMED: { value: 'all_named', description: 'All who are tied are named 并列均入选.' },
  } as const,
});

const SelectionRulesType = builder.objectRef<InRuleSet<SelectionRules>>('SelectionRules').implement({
  description: 'How those who are named are selected from those who earned an award.',
  fields: (t) => ({
    placesPerAward: t.field({
      type: [DatedValueType],
      description: 'How many members are named for each award; empty where there is no limit.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.placesPerAward),
    }),
    placesInTotal: t.field({
      type: [DatedValueType],
      description: 'How many members are named for all awards together; empty where there is no limit.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.placesInTotal),
    }),
    oneAwardEach: t.boolean({
      description: 'Whether a member is named for one award at most.',
      resolve: ({ value }) => value.oneAwardEach,
    }),
    ties: t.field({
      type: Ties,
      description: 'How a tie for the last place is decided.',
      resolve: ({ value }) => value.ties,
    }),
    requires: t.field({
      type: [GoalType],
      description:
        'The requirements that a member must meet to be named. One that does not exist for the role is left out.',
      resolve: ({ ruleSet, value }) => value.requires.map((id) => goalNamed({ ruleSet, value: id })),
    }),
    source: sourceField(t),
    reading: readingField(t),
  }),
});

export const RuleSetType = builder.objectRef<RuleSet>('RuleSet').implement({
  description: 'The rules of one assessment: its awards, requirements, scores, and who is named.',
  fields: (t) => ({
    code: t.exposeString('id', { description: 'The code of the rule set, for the argument `ruleSet`.' }),
    version: t.exposeString('version', { description: 'The version of the rules as data.' }),
    bureau: t.field({
      type: recordTypes('bureau').type,
      nullable: true,
      description: 'The bureau to which a stored rule set belongs; null for one of the library or of a file.',
      resolve: (ruleSet, _args, context) => {
        const bureauId = bureauOfRuleSet(ruleSet);
        return bureauId === null ? null : (loadOne(context, recordTable('bureau'), [bureauId]) as never);
      },
    }),
    title: t.expose('title', { type: LocalizedTextType, description: 'What it is called.' }),
    description: t.expose('description', { type: LocalizedTextType, description: 'What it is about.' }),
    subject: t.field({
      type: SubjectKindEnum,
      description: 'Whom the rules judge.',
      resolve: ({ subject }) => subject,
    }),
    period: t.field({
      type: PeriodKindEnum,
      description: 'The kind of period for which the rules judge.',
      resolve: ({ period }) => period,
    }),
    effectiveFrom: t.field({
      type: 'Date',
      description: 'The first day of the rules. A period that begins earlier cannot be judged by them.',
      resolve: ({ effectiveFrom }) => new Date(effectiveFrom),
    }),
    illustrative: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'Which of the values are made up as examples; null where none are.',
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
        'The share of a threshold by which a near miss may fall short, as it changed over time; empty where the rules have no near misses.',
      resolve: (ruleSet) => datedValues(ruleSet, ruleSet.nearMiss),
    }),
    selection: t.field({
      type: SelectionRulesType,
      nullable: true,
      description: 'How those who are named are selected; null where the rules name nobody.',
      resolve: (ruleSet) => (ruleSet.selection === undefined ? null : { ruleSet, value: ruleSet.selection }),
    }),
  }),
});

builder.queryField('ruleSets', (t) =>
  t.field({
    type: [RuleSetType],
    description:
      'All rule sets that this gateway can apply: those that judge members, teams, posts, communities or stations by the month, quarter, half-year or year.',
    resolve: async (_root, _args, context) => [...context.ruleSets, ...(await storedRuleSets(context))],
  }),
);

builder.queryField('ruleSet', (t) =>
  t.field({
    type: RuleSetType,
    description: 'The rule set with a code. An unknown code is the error RULE_SET_UNKNOWN.',
    args: {
      code: t.arg.string({
        required: true,
        description: 'The code of the rule set, such as `dezhou-five-star`.',
      }),
    },
    resolve: (_root, { code }, context) => ruleSetNamed(context, code),
  }),
);
