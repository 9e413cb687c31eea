import type { GoalCard } from '@beatwork/core';
import { comparisonsOf } from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { ComparisonType, OutcomeEnum } from './comparison.type.ts';
import { CriterionType, criterionIn } from './criterion.type.ts';
import type { InRuleSet } from './dated-value.type.ts';
import { GoalType } from './goal.type.ts';
import { GoalKind } from './rule-references.ts';

export const GoalResultType = builder.objectRef<InRuleSet<GoalCard>>('GoalResult').implement({
  description: 'How an award or a requirement came out for a member, and why.',
  fields: (t) => ({
    goal: t.field({
      type: GoalType,
      description: 'The award or requirement.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.goal }),
    }),
    kind: t.field({
      type: GoalKind,
      description: 'Which of the two it is.',
      resolve: ({ value }) => value.kind,
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'How it came out.',
      resolve: ({ value }) => value.outcome,
    }),
    nearMiss: t.boolean({
      description: 'Not met, but only by little, as the rule set says what is little.',
      resolve: ({ value }) => value.nearMiss,
    }),
    criterion: t.field({
      type: CriterionType,
      description: 'Its criteria as a tree.',
      resolve: ({ ruleSet, value }) => criterionIn({ ruleSet, value: value.criterion }),
    }),
    comparisons: t.field({
      type: [ComparisonType],
      description:
        'Its comparisons one after the other; those of goals that it refers to are theirs. Whether all of them are needed or one is enough is said by `criterion`.',
      resolve: ({ ruleSet, value }) =>
        comparisonsOf(value.criterion).map((each) => ({ ruleSet, value: each })),
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'What decided it, in a sentence.',
      resolve: ({ value }) => value.sentence,
    }),
  }),
});
