import type { GoalCard } from '@beatwork/core';
import { comparisonsOf } from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import type { InRuleSet } from '../rules/dated-value.type.ts';
import { GoalType } from '../rules/goal.type.ts';
import { GoalKind } from '../rules/rule-references.ts';
import { ComparisonType, OutcomeEnum } from './comparison.type.ts';
import { CriterionType, criterionIn } from './criterion.type.ts';
import { LeastChangeType } from './least-change.type.ts';
import type { SubjectScorecard } from './subject-scorecard.ts';

interface GoalOfCard extends InRuleSet<GoalCard>, Pick<SubjectScorecard, 'leastChangeOf'> {}

export const GoalResultType = builder.objectRef<GoalOfCard>('GoalResult').implement({
  description: 'The outcome of an award or a requirement for a member, and why.',
  fields: (t) => ({
    goal: t.field({
      type: GoalType,
      description: 'The award or requirement.',
      resolve: ({ ruleSet, value }) => ({ ruleSet, value: value.goal }),
    }),
    kind: t.field({
      type: GoalKind,
      description: 'Whether this is an award or a requirement.',
      resolve: ({ value }) => value.kind,
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'Whether it is met, is not met, or cannot be judged.',
      resolve: ({ value }) => value.outcome,
    }),
    nearMiss: t.boolean({
      description:
        'Whether the goal was only just missed, by no more than the margin that the rule set allows.',
      resolve: ({ value }) => value.nearMiss,
    }),
    criterion: t.field({
      type: CriterionType,
      description: 'The criteria, as a tree.',
      resolve: ({ ruleSet, value }) => criterionIn({ ruleSet, value: value.criterion }),
    }),
    comparisons: t.field({
      type: [ComparisonType],
      description:
        'The comparisons of the goal as a flat list, without those of other goals that it refers to. `criterion` says whether all of them are needed or one is enough.',
      resolve: ({ ruleSet, value }) =>
        comparisonsOf(value.criterion).map((each) => ({ ruleSet, value: each })),
    }),
    leastChange: t.field({
      type: LeastChangeType,
      nullable: true,
      description:
        'The least that would have to be different for the goal to be met, such as 12 more households; null where no such change was found: after a recorded failure where 100 % is asked, or where a streak, a change, a median or points decide; null too in a period that has not begun.',
      resolve: ({ value, leastChangeOf }) => leastChangeOf(value.goal.id),
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'A sentence that says what decided the outcome.',
      resolve: ({ value }) => value.sentence,
    }),
  }),
});
