import type { ComparisonCard, CriterionCard, GoalReferenceCard, GroupCard, NotCard } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { ComparisonType, OutcomeEnum } from './comparison.type.ts';
import type { InRuleSet } from './dated-value.type.ts';
import { GoalType } from './goal.type.ts';
import { CriterionKind } from './rule-references.ts';

const CriterionGroupType = builder.objectRef<InRuleSet<GroupCard | NotCard>>('CriterionGroup');

const GoalReferenceType = builder.objectRef<InRuleSet<GoalReferenceCard>>('GoalReference').implement({
  description: 'Another goal that must be met, and how it came out.',
  fields: (t) => ({
    goal: t.field({
      type: GoalType,
      description: 'The goal.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.goal }),
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'How it came out.',
      resolve: ({ value }) => value.outcome,
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'How it came out, in a sentence.',
      resolve: ({ value }) => value.sentence,
    }),
  }),
});

type AnyCriterion = InRuleSet<ComparisonCard> | InRuleSet<GroupCard | NotCard> | InRuleSet<GoalReferenceCard>;

export const CriterionType = builder.unionType('Criterion', {
  description: 'A comparison, a group of criteria, or another goal.',
  types: [ComparisonType, CriterionGroupType, GoalReferenceType],
  resolveType: (criterion) => {
    const { kind } = (criterion as AnyCriterion).value;
    if (kind === 'comparison') return ComparisonType;
    return kind === 'goal' ? GoalReferenceType : CriterionGroupType;
  },
});

CriterionGroupType.implement({
  description: 'Several criteria of which all, any or some must be met, or one that must not.',
  fields: (t) => ({
    kind: t.field({
      type: CriterionKind,
      description: 'How they go together.',
      resolve: ({ value }) => value.kind,
    }),
    needed: t.int({
      description: 'How many of them must be met; of NOT, none.',
      resolve: ({ value }) => (value.kind === 'not' ? 0 : value.needed),
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'How they came out together.',
      resolve: ({ value }) => value.outcome,
    }),
    children: t.field({
      type: [CriterionType],
      description: 'The criteria.',
      resolve: ({ ruleSet, value }) => value.children.map((child) => criterionIn({ ruleSet, value: child })),
    }),
  }),
});

/** A criterion as the union takes it: the compiler can't tell its kinds apart within the rule set. */
export const criterionIn = (criterion: InRuleSet<CriterionCard>) => criterion as InRuleSet<ComparisonCard>;
