import type { Award, Comparison, Criterion, PlainComparison, Requirement, Score } from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { InRuleSet } from './dated-value.type.ts';

// Goals, rules and scores lead to each other: what each of them needs of the others stands here.

export type GoalRules = InRuleSet<Award | Requirement>;
export const GoalType = builder.objectRef<GoalRules>('Goal');

export type ScoreRules = InRuleSet<Score>;
export const ScoreType = builder.objectRef<ScoreRules>('Score');

/** A score of a rule set by its id; null for null. */
export function scoreNamed({ ruleSet, value }: InRuleSet<string | null | undefined>): ScoreRules | null {
  const score = ruleSet.scores.find(({ id }) => id === value);
  return score === undefined ? null : { ruleSet, value: score };
}

/** A goal of a rule set by its id. */
export function goalNamed({ ruleSet, value }: InRuleSet<string>): GoalRules {
  const goal = [...ruleSet.awards, ...ruleSet.requirements].find(({ id }) => id === value)!;
  return { ruleSet, value: goal };
}

export type Rule = InRuleSet<Comparison | PlainComparison>;
export type CriterionRules = InRuleSet<Criterion>;

/** How the parts of a criterion go together. */
export const CriterionKind = builder.enumType('CriterionKind', {
  description: 'How the parts of a group go together.',
  values: {
    ALL: { value: 'all', description: 'All must be met 全部满足.' },
    ANY: { value: 'any', description: 'One is enough 满足其一.' },
    AT_LEAST: { value: 'atLeast', description: 'So many must be met 满足若干项.' },
    NOT: { value: 'not', description: 'The one part must not be met 不得满足.' },
  } as const,
});

export const ComparisonDirection = builder.enumType('ComparisonDirection', {
  description: 'On which side of the threshold the value must be.',
  values: {
    AT_LEAST: { value: 'atLeast', description: 'The threshold or more 不少于.' },
    AT_MOST: { value: 'atMost', description: 'The threshold or less 不多于.' },
  } as const,
});

export const GoalKind = builder.enumType('GoalKind', {
  description: 'What a goal is for.',
  values: {
    AWARD: { value: 'award', description: 'An award that members earn: a star 奖项.' },
    REQUIREMENT: { value: 'requirement', description: 'A requirement on members: a baseline, a gate 条件.' },
  } as const,
});

export const QuantityKind = builder.enumType('QuantityKind', {
  description: 'What is compared, or earns points.',
  values: {
    METRIC: { value: 'metric', description: 'A metric of the month 指标.' },
    CHANGE: { value: 'change', description: 'A metric against an earlier month 变化.' },
    STREAK: { value: 'streak', description: 'Months in a row in which a rule was met 连续达标月数.' },
    SCORE: { value: 'score', description: 'The points of a score 评分.' },
  } as const,
});
