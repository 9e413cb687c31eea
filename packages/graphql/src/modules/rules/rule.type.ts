import { type Criterion, metricOf, type Quantity } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { MetricType } from '../metrics/metric.type.ts';
import { DatedValueType, datedValues, type InRuleSet } from './dated-value.type.ts';
import { pathOfRule } from './rule-path.ts';
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
  description: 'The earlier period with which a period is compared.',
  values: {
    PREVIOUS_PERIOD: { value: 'previous_period', description: 'The period before 环比.' },
    SAME_PERIOD_LAST_YEAR: { value: 'same_period_last_year', description: 'The same period last year 同比.' },
  } as const,
});

const ChangeForm = builder.enumType('ChangeForm', {
  description: 'How a change is expressed 变化的表示方式.',
  values: {
    DIFFERENCE: { value: 'difference', description: 'The value now minus the value then 差值.' },
    RELATIVE_CHANGE: {
      value: 'relative_change',
      description: 'The difference divided by the value then: a fall by a quarter is -0.25 变化率.',
    },
  } as const,
});

/** The metric of a quantity, also within a change or a streak; null for the points of a score. */
function metricOfQuantity(quantity: Quantity) {
  if ('score' in quantity) return null;
  return metricOf('streakOf' in quantity ? quantity.streakOf.metric : quantity.metric);
}

function kindOf(quantity: Quantity) {
  if ('score' in quantity) return 'score';
  if ('streakOf' in quantity) return 'streak';
  return 'comparedWith' in quantity ? 'change' : 'metric';
}

const RuleType = builder.objectRef<Rule>('Rule');

export const QuantityType = builder.objectRef<InRuleSet<Quantity>>('Quantity').implement({
  description:
    'A number that the rules compare or turn into points: a metric, its change, a streak, or the points of a score.',
  fields: (t) => ({
    kind: t.field({
      type: QuantityKind,
      description: 'Which of these it is.',
      resolve: ({ value }) => kindOf(value),
    }),
    metric: t.field({
      type: MetricType,
      nullable: true,
      description: 'The metric, also where its change or streak is meant; null for the points of a score.',
      resolve: ({ value }) => metricOfQuantity(value),
    }),
    score: t.field({
      type: ScoreType,
      nullable: true,
      description: 'The score whose points are meant; null otherwise.',
      resolve: ({ ruleSet, value }) => scoreNamed({ ruleSet, value: 'score' in value ? value.score : null }),
    }),
    comparedWith: t.field({
      type: ComparedWith,
      nullable: true,
      description: 'For a change, the earlier period that it starts from; null otherwise.',
      resolve: ({ value }) => ('comparedWith' in value ? value.comparedWith : null),
    }),
    changeAs: t.field({
      type: ChangeForm,
      nullable: true,
      description: 'For a change, how it is expressed; null otherwise.',
      resolve: ({ value }) => ('comparedWith' in value ? value.as : null),
    }),
    streakOf: t.field({
      type: RuleType,
      nullable: true,
      description: 'For a streak, the rule that must be met period after period; null otherwise.',
      resolve: ({ ruleSet, value }) => ('streakOf' in value ? { ruleSet, value: value.streakOf } : null),
    }),
    minimumSample: t.field({
      type: [DatedValueType],
      description: 'For a share, how many cases it needs to be judged; 1 where empty.',
      resolve: ({ ruleSet, value }) =>
        datedValues(ruleSet, 'metric' in value ? value.minimumSample : undefined),
    }),
  }),
});

RuleType.implement({
  description: 'A rule that compares a quantity with a threshold.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      nullable: true,
      description:
        'The metric that is compared, or whose change or streak is; null for the points of a score.',
      resolve: ({ value }) => metricOfQuantity(value),
    }),
    quantity: t.field({
      type: QuantityType,
      description: 'What is compared.',
      resolve: (rule) => rule,
    }),
    is: t.field({
      type: ComparisonDirection,
      description: 'Whether the value must be at least or at most the threshold.',
      resolve: ({ value }) => value.is,
    }),
    path: t.string({
      description:
        'The path of the rule in the JSON text of the rule set, by which `whatIf`, `thresholdSweep` and `thresholdFor` find its threshold.',
      resolve: pathOfRule,
    }),
    threshold: t.field({
      type: [DatedValueType],
      description: 'The threshold as it changed over time, earliest first.',
      resolve: ({ ruleSet, value }) => datedValues(ruleSet, value.threshold),
    }),
    minimumSample: t.field({
      type: [DatedValueType],
      description: 'For a share, how many cases it needs to be judged; 1 where empty.',
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
  description:
    'Several criteria of which all, any one or a given number must be met, or one criterion that must not be met.',
  fields: (t) => ({
    kind: t.field({
      type: CriterionKind,
      description: 'How many of the criteria must be met, or that one must not be.',
      resolve: ({ value }) =>
        'all' in value ? 'all' : 'any' in value ? 'any' : 'of' in value ? 'atLeast' : 'not',
    }),
    needed: t.field({
      type: [DatedValueType],
      description: 'For AT_LEAST, how many of the criteria must be met; empty otherwise.',
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

/** Types a criterion for the union; a reference to a goal becomes the goal itself. */
export function criterionRules({ ruleSet, value }: CriterionRules) {
  if ('goal' in value) return goalNamed({ ruleSet, value: value.goal });
  // The compiler can't see that what is left is a group or a rule.
  return { ruleSet, value } as InRuleSet<Group>;
}

/** The rules of a criterion as a flat list, without those of other goals that it refers to. */
export function rulesOf(criterion: Criterion): readonly Rule['value'][] {
  if (isGroup(criterion)) return partsOf(criterion).flatMap(rulesOf);
  return 'goal' in criterion ? [] : [criterion];
}

export { RuleType };
