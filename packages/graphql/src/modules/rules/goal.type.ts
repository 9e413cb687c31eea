import { type Award, type Criterion, metricOf } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { MetricType } from '../metrics/metric.type.ts';
import type { InRuleSet } from './dated-value.type.ts';
import { codeField, nameField, readingField, rolesField } from './part-fields.ts';
import { criterionRules, RuleCriterionType, RuleType, rulesOf } from './rule.type.ts';
import { GoalType, ScoreType, scoreNamed } from './rule-references.ts';

const Combination = builder.enumType('Combination', {
  description: 'How the rules of a goal are combined.',
  values: {
    ALL: { value: 'all', description: 'All parts must be met 全部满足.' },
    ANY: { value: 'any', description: 'One part is enough 满足其一.' },
    NESTED: {
      value: 'nested',
      description:
        'Anything else: groups within groups, a given number of several, negations or other goals 组合嵌套.',
    },
  } as const,
});

const RankingType = builder.objectRef<InRuleSet<Award['rankBy'][number]>>('Ranking').implement({
  description: 'A figure by which those who earned an award are ranked.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      nullable: true,
      description: 'The metric that is compared; null where the points of a score are compared.',
      resolve: ({ value }) => ('metric' in value ? metricOf(value.metric) : null),
    }),
    score: t.field({
      type: ScoreType,
      nullable: true,
      description: 'The score whose points are compared; null where a metric is compared.',
      resolve: ({ ruleSet, value }) => scoreNamed({ ruleSet, value: 'score' in value ? value.score : null }),
    }),
    mostFirst: t.boolean({
      description: 'Whether the highest value comes first; if false, the lowest does.',
      resolve: ({ value }) => value.first === 'most',
    }),
  }),
});

GoalType.implement({
  description: 'An award or a requirement, as the rules state it.',
  fields: (t) => ({
    code: codeField(t, 'rule set'),
    name: nameField(t),
    roles: rolesField(t, 'goal'),
    combination: t.field({
      type: Combination,
      description: 'How the rules of the goal are combined.',
      resolve: ({ value }) => combinationOf(value.criterion),
    }),
    criterion: t.field({
      type: RuleCriterionType,
      description: 'The criteria that must be met, as a tree.',
      resolve: ({ ruleSet, value }) => criterionRules({ ruleSet, value: value.criterion }),
    }),
    rules: t.field({
      type: [RuleType],
      description: 'The rules of the goal, as a flat list.',
      resolve: ({ ruleSet, value }) => rulesOf(value.criterion).map((rule) => ({ ruleSet, value: rule })),
    }),
    rankBy: t.field({
      type: [RankingType],
      description: 'How those who earned the award are ranked; empty for a requirement.',
      resolve: ({ ruleSet, value }) =>
        'rankBy' in value ? value.rankBy.map((each) => ({ ruleSet, value: each })) : [],
    }),
    reading: readingField(t),
  }),
});

function combinationOf(criterion: Criterion): 'all' | 'any' | 'nested' {
  if ('threshold' in criterion) return 'all';
  if ('all' in criterion && criterion.all.every(isRule)) return 'all';
  return 'any' in criterion && criterion.any.every(isRule) ? 'any' : 'nested';
}

const isRule = (criterion: Criterion) => 'threshold' in criterion;

export { GoalType };
