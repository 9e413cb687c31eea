import type { Award, Comparison, Criterion, PlainComparison, Requirement, Score } from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { InRuleSet } from './dated-value.type.ts';

// Goals, rules and scores refer to each other. What each of them needs from the others is here, to avoid import cycles.

export type GoalRules = InRuleSet<Award | Requirement>;
export const GoalType = builder.objectRef<GoalRules>('Goal');

export type ScoreRules = InRuleSet<Score>;
export const ScoreType = builder.objectRef<ScoreRules>('Score');

/** The score with an id; null where there is no id. */
export function scoreNamed({ ruleSet, value }: InRuleSet<string | null | undefined>): ScoreRules | null {
  const score = ruleSet.scores.find(({ id }) => id === value);
  return score === undefined ? null : { ruleSet, value: score };
}

/** The goal with an id, which the rule set is known to have. */
export function goalNamed({ ruleSet, value }: InRuleSet<string>): GoalRules {
  const goal = [...ruleSet.awards, ...ruleSet.requirements].find(({ id }) => id === value)!;
  return { ruleSet, value: goal };
}

export type Rule = InRuleSet<Comparison | PlainComparison>;
export type CriterionRules = InRuleSet<Criterion>;

export const CriterionKind = builder.enumType('CriterionKind', {
  description: 'How the parts of a group are combined.',
  values: {
    ALL: { value: 'all', description: 'All parts must be met 全部满足.' },
    ANY: { value: 'any', description: 'One part is enough 满足其一.' },
    AT_LEAST: { value: 'atLeast', description: 'A given number of parts must be met 满足若干项.' },
    NOT: { value: 'not', description: 'The only part must not be met 不得满足.' },
  } as const,
});

export const ComparisonDirection = builder.enumType('ComparisonDirection', {
  description: 'Whether a value must be at least or at most the threshold.',
  values: {
    AT_LEAST: { value: 'atLeast', description: 'The threshold or more 不少于.' },
    AT_MOST: { value: 'atMost', description: 'The threshold or less 不多于.' },
  } as const,
});

export const GoalKind = builder.enumType('GoalKind', {
  description: 'Whether a goal is an award or a requirement.',
  values: {
    AWARD: { value: 'award', description: 'An award that members earn, such as a star 奖项.' },
    REQUIREMENT: {
      value: 'requirement',
      description: 'A requirement that members must meet, such as a baseline 条件.',
    },
  } as const,
});

export const QuantityKind = builder.enumType('QuantityKind', {
  description: 'What is compared with a threshold, or earns points.',
  values: {
    METRIC: { value: 'metric', description: 'A metric of the period 指标.' },
    CHANGE: { value: 'change', description: 'The change of a metric since an earlier period 变化.' },
    STREAK: {
      value: 'streak',
      description: 'The number of periods in a row in which a rule was met 连续达标期数.',
    },
    SCORE: { value: 'score', description: 'The points of a score 评分.' },
  } as const,
});
