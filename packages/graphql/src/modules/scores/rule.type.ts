import type { Criterion, Quantity } from '@beatwork/core';
import { storedMetricOf } from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import { DatedValueType, datedValues, type InRuleSet } from './dated-value.type.ts';
import { MetricType } from './metric.type.ts';
import {
  ComparisonDirection,
  CriterionKind,
  type CriterionRules,
  type GoalRules,
  GoalType,
  goalNamed,
  QuantityKind,
  type Rule,
  ScoreType,
  scoreNamed,
} from './rule-references.ts';

const ComparedWith = builder.enumType('ComparedWith', {
  description: 'With which earlier month one is compared.',
  values: {
    PREVIOUS_PERIOD: { value: 'previous_period', description: 'The month before 环比.' },
    SAME_PERIOD_LAST_YEAR: { value: 'same_period_last_year', description: 'The same month last year 同比.' },
  } as const,
});

const ChangeForm = builder.enumType('ChangeForm', {
  description: 'How a change is expressed 变化的表示方式.',
  values: {
    DIFFERENCE: { value: 'difference', description: 'Now less then 差值.' },
    RELATIVE_CHANGE: {
      value: 'relative_change',
      description: 'Now over then, less 1: a fall by a quarter is -0.25 变化率.',
    },
  } as const,
});

/** The metric itself, or that of a streak. */
function metricOfQuantity(quantity: Quantity) {
  if ('score' in quantity) return null;
  return storedMetricOf('streakOf' in quantity ? quantity.streakOf.metric : quantity.metric);
}

function kindOf(quantity: Quantity) {
  if ('score' in quantity) return 'score';
  if ('streakOf' in quantity) return 'streak';
  return 'comparedWith' in quantity ? 'change' : 'metric';
}

const RuleType = builder.objectRef<Rule>('Rule');

export const QuantityType = builder.objectRef<InRuleSet<Quantity>>('Quantity').implement({
  description: 'Something that is computed as one number.',
  fields: (t) => ({
    kind: t.field({
      type: QuantityKind,
      description: 'What it is.',
      resolve: ({ value }) => kindOf(value),
    }),
    metric: t.field({
      type: MetricType,
      nullable: true,
      description: 'The metric that it is made of; null of the points of a score.',
      resolve: ({ value }) => metricOfQuantity(value),
    }),
    score: t.field({
      type: ScoreType,
      nullable: true,
      description: 'The score whose points it is; null otherwise.',
      resolve: ({ ruleSet, value }) => scoreNamed({ ruleSet, value: 'score' in value ? value.score : null }),
    }),
    comparedWith: t.field({
      type: ComparedWith,
      nullable: true,
      description: 'Of a change: with which month it is compared; null otherwise.',
      resolve: ({ value }) => ('comparedWith' in value ? value.comparedWith : null),
    }),
    changeAs: t.field({
      type: ChangeForm,
      nullable: true,
      description: 'Of a change: how it is expressed; null otherwise.',
      resolve: ({ value }) => ('comparedWith' in value ? value.as : null),
    }),
    streakOf: t.field({
      type: RuleType,
      nullable: true,
      description: 'Of a streak: the rule that was met month after month; null otherwise.',
      resolve: ({ ruleSet, value }) => ('streakOf' in value ? { ruleSet, value: value.streakOf } : null),
    }),
    minimumSample: t.field({
      type: [DatedValueType],
      description: 'Of a share: the least denominator from which it is judged; 1 where empty.',
      resolve: ({ ruleSet, value }) =>
        datedValues(ruleSet, 'metric' in value ? value.minimumSample : undefined),
    }),
  }),
});

RuleType.implement({
  description: 'A quantity against a threshold.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      nullable: true,
      description:
        'The metric that is compared, or that of its change or streak; null of the points of a score.',
      resolve: ({ value }) => metricOfQuantity(value),
    }),
    quantity: t.field({
      type: QuantityType,
      description: 'What is compared.',
      resolve: (rule) => rule,
    }),
    is: t.field({
      type: ComparisonDirection,
      description: 'On which side of the threshold it must be.',
      resolve: ({ value }) => value.is,
    }),
    threshold: t.field({
      type: [DatedValueType],
      description: 'The threshold as it changed over time, earliest first.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.threshold),
    }),
    minimumSample: t.field({
      type: [DatedValueType],
      description: 'Of a share: the least denominator from which it is judged; 1 where empty.',
      resolve: ({ ruleSet, value }) =>
        datedValues(ruleSet, 'metric' in value ? value.minimumSample : undefined),
    }),
  }),
});

type Group = Extract<Criterion, { all: unknown } | { any: unknown } | { of: unknown } | { not: unknown }>;
const RuleGroupType = builder.objectRef<InRuleSet<Group>>('RuleGroup');

const RequiredGoalType = builder.objectRef<GoalRules>('RequiredGoal').implement({
  description: 'Another goal that must be met.',
  fields: (t) => ({
    goal: t.field({ type: GoalType, description: 'The goal.', resolve: (goal) => goal }),
  }),
});

export const RuleCriterionType = builder.unionType('RuleCriterion', {
  description: 'A rule, a group of criteria, or another goal.',
  types: [RuleType, RuleGroupType, RequiredGoalType],
  resolveType: (part) => {
    const { value } = part as CriterionRules | GoalRules;
    if ('criterion' in value) return RequiredGoalType;
    return isGroup(value) ? RuleGroupType : RuleType;
  },
});

RuleGroupType.implement({
  description: 'Several criteria of which all, any or some must be met, or one that must not.',
  fields: (t) => ({
    kind: t.field({
      type: CriterionKind,
      description: 'How they go together.',
      resolve: ({ value }) =>
        'all' in value ? 'all' : 'any' in value ? 'any' : 'of' in value ? 'atLeast' : 'not',
    }),
    needed: t.field({
      type: [DatedValueType],
      description: 'Of AT_LEAST: how many must be met; empty otherwise.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, 'of' in value ? value.atLeast : undefined),
    }),
    children: t.field({
      type: [RuleCriterionType],
      description: 'The criteria.',
      resolve: ({ ruleSet, value }) => partsOf(value).map((part) => criterionRules({ ruleSet, value: part })),
    }),
  }),
});

const isGroup = (criterion: Criterion): criterion is Group =>
  'all' in criterion || 'any' in criterion || 'of' in criterion || 'not' in criterion;

function partsOf(group: Group): readonly Criterion[] {
  if ('all' in group) return group.all;
  if ('any' in group) return group.any;
  return 'of' in group ? group.of : [group.not];
}

/** A criterion as the union takes it: a reference is the goal itself. */
export function criterionRules({ ruleSet, value }: CriterionRules) {
  if ('goal' in value) return goalNamed({ ruleSet, value: value.goal });
  // The compiler can't see that what is left is a group or a rule.
  return { ruleSet, value } as InRuleSet<Group>;
}

/** The rules of a criterion one after the other; those of goals that it refers to are theirs. */
export function rulesOf(criterion: Criterion): readonly Rule['value'][] {
  if (isGroup(criterion)) return partsOf(criterion).flatMap(rulesOf);
  return 'goal' in criterion ? [] : [criterion];
}

export { RuleType };
