import type { ComparisonCard, CriterionCard, GoalReferenceCard, GroupCard, NotCard } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import type { InRuleSet } from '../rules/dated-value.type.ts';
import { GoalType } from '../rules/goal.type.ts';
import { CriterionKind } from '../rules/rule-references.ts';
import { ComparisonType, OutcomeEnum } from './comparison.type.ts';

const CriterionGroupType = builder.objectRef<InRuleSet<GroupCard | NotCard>>('CriterionGroup');

const GoalReferenceType = builder.objectRef<InRuleSet<GoalReferenceCard>>('GoalReference').implement({
  description: 'Another goal that must be met, and its outcome.',
  fields: (t) => ({
    goal: t.field({
      type: GoalType,
      description: 'The goal.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.goal }),
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'Whether it is met, is not met, or cannot be judged.',
      resolve: ({ value }) => value.outcome,
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'A sentence that states the outcome.',
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
  description:
    'Several criteria of which all, any one or a given number must be met, or one criterion that must not be met.',
  fields: (t) => ({
    kind: t.field({
      type: CriterionKind,
      description: 'How many of the criteria must be met, or that one must not be.',
      resolve: ({ value }) => value.kind,
    }),
    needed: t.int({
      description: 'How many of the criteria must be met; 0 for NOT.',
      resolve: ({ value }) => (value.kind === 'not' ? 0 : value.needed),
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'The outcome of the group as a whole.',
      resolve: ({ value }) => value.outcome,
    }),
    children: t.field({
      type: [CriterionType],
      description: 'The criteria.',
      resolve: ({ ruleSet, value }) => value.children.map((child) => criterionIn({ ruleSet, value: child })),
    }),
  }),
});

/** Types a criterion for the union. The cast is needed because the compiler cannot tell the kinds apart in here. */
export const criterionIn = (criterion: InRuleSet<CriterionCard>) => criterion as InRuleSet<ComparisonCard>;
