import type { CompiledRuleSet, MetricId, Outcome } from '@beatwork/core';
import { resolved, ruleError } from '@beatwork/core/internal';
import type { InputRef } from '@pothos/core';
import { builder } from '../../builder.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { isGiven } from '../../filters/where-field.ts';
import type { Parameters } from '../../loading/parameters.ts';
import { conditionsSql } from '../../paging/condition.ts';
import { goalColumns, scoreColumns } from '../judging/scored-subjects.ts';
import { MetricIdEnum } from '../metrics/metric.type.ts';
import { memberRoleFilter } from '../organisation/member.ts';
import { OutcomeEnum } from '../scorecards/comparison.type.ts';
import { type Figure, type Figures, placeOfScore } from './figures.ts';

type NumberRange = Partial<Record<'eq' | 'gt' | 'gte' | 'lt' | 'lte', number | null | undefined>>;

const operators = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;
type Operator = keyof typeof operators;

const NumberFilter = builder.inputRef<NumberRange>('NumberFilter').implement({
  description: 'A range of numbers. An unknown value matches no range.',
  fields: (t) => ({
    eq: t.float({ description: 'The value is exactly this.' }),
    gt: t.float({ description: 'The value is more than this.' }),
    gte: t.float({ description: 'The value is this or more.' }),
    lt: t.float({ description: 'The value is less than this.' }),
    lte: t.float({ description: 'The value is this or less.' }),
  }),
});

interface MetricGiven extends NumberRange {
  readonly metric: MetricId;
}

const MetricFilter = builder.inputRef<MetricGiven>('MetricFilter').implement({
  description: 'A filter by the value of a metric. An unknown value matches no range.',
  fields: (t) => ({
    metric: t.field({ type: MetricIdEnum, required: true, description: 'The metric.' }),
    eq: t.float({ description: 'The value is exactly this.' }),
    gt: t.float({ description: 'The value is more than this.' }),
    gte: t.float({ description: 'The value is this or more.' }),
    lt: t.float({ description: 'The value is less than this.' }),
    lte: t.float({ description: 'The value is this or less.' }),
  }),
});

interface GoalGiven {
  readonly code: string;
  readonly outcome?: readonly Outcome[] | null | undefined;
  readonly nearMiss?: boolean | null | undefined;
}

const GoalFilter = builder.inputRef<GoalGiven>('GoalFilter').implement({
  description:
    'A filter by the outcome of an award or a requirement. Members for whose role it does not exist are left out.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'The code of the goal, such as `visits`.' }),
    outcome: t.field({ type: [OutcomeEnum], description: 'The outcomes to include; all if left out.' }),
    nearMiss: t.boolean({ description: 'Whether the goal was only just missed; both kinds if left out.' }),
  }),
});

interface ScoreGiven {
  readonly code: string;
  readonly points?: NumberRange | null | undefined;
  readonly level?: readonly string[] | null | undefined;
}

const ScoreFilter = builder.inputRef<ScoreGiven>('ScoreFilter').implement({
  description:
    'A filter by the points or the level of a score. Those for whom it does not exist or is unknown are left out.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'The code of the score, such as `patrol`.' }),
    points: t.field({ type: NumberFilter, description: 'The points; any if left out.' }),
    level: t.stringList({ description: 'The codes of the levels to include; all if left out.' }),
  }),
});

const role = memberRoleFilter('role', 'The role of the member; of those who are not members, none matches.');

export interface ScoreboardWhere {
  readonly role?: object | null | undefined;
  readonly awardsEarned?: NumberRange | null | undefined;
  readonly metrics?: readonly MetricGiven[] | null | undefined;
  readonly goals?: readonly GoalGiven[] | null | undefined;
  readonly scores?: readonly ScoreGiven[] | null | undefined;
}

export const ScoreboardWhereInput: InputRef<ScoreboardWhere> = builder
  .inputRef<ScoreboardWhere>('ScoreboardWhere')
  .implement({
    description: 'Which scorecards to list. A scorecard must match every filter that is given.',
    fields: (t) => ({
      role: t.field({ type: role.type, description: role.description }),
      awardsEarned: t.field({ type: NumberFilter, description: 'How many awards were earned.' }),
      metrics: t.field({ type: [MetricFilter], description: 'The values of metrics.' }),
      goals: t.field({ type: [GoalFilter], description: 'The outcomes of awards and requirements.' }),
      scores: t.field({ type: [ScoreFilter], description: 'The points and levels of scores.' }),
    }),
  }) as never;

/** What a filter reads of every subject. */
export function figuresIn(where: ScoreboardWhere | null | undefined): readonly Figure[] {
  return (where?.metrics ?? []).map(({ metric }) => ({ kind: 'metric', metric }));
}

/**
 * SQL conditions on the judged subjects `t`, each of the form ` AND …`.
 * @throws GOAL_UNKNOWN, SCORE_UNKNOWN, LEVEL_UNKNOWN for what the rule set does not have
 */
export function whereSql(
  rules: CompiledRuleSet,
  where: ScoreboardWhere | null | undefined,
  figures: Figures,
  parameters: Parameters,
): string {
  if (!isGiven(where)) return '';
  const range = (figure: Figure, given: NumberRange) => rangeSql(figures.sql(figure), given, parameters);
  return [
    range({ kind: 'awardsEarned' }, where.awardsEarned ?? {}),
    ...(where.metrics ?? []).map(({ metric, ...given }) => range({ kind: 'metric', metric }, given)),
    ...(where.goals ?? []).map((goal) => goalSql(rules, goal, parameters)),
    ...(where.scores ?? []).map(
      (score) => range({ kind: 'score', code: score.code }, score.points ?? {}) + levelSql(rules, score),
    ),
    isGiven(where.role) ? conditionsSql(role.conditions(where.role), parameters) : '',
  ].join('');
}

function rangeSql(column: string, given: NumberRange, parameters: Parameters): string {
  return (Object.keys(operators) as Operator[])
    .map((operator) => {
      const value = given[operator];
      return isGiven(value) ? ` AND ${column} ${operators[operator]} ${parameters.add(value, 'float8')}` : '';
    })
    .join('');
}

function levelSql(rules: CompiledRuleSet, { code, level }: ScoreGiven): string {
  if (!isGiven(level)) return '';
  const place = placeOfScore(rules, code);
  const known = rules[resolved].scores[place]!.bands.map(({ band }) => band.id);
  const places = level.map((each) => {
    const found = known.indexOf(each);
    if (found === -1) throw new GatewayError('LEVEL_UNKNOWN', { score: code, level: each, known });
    return found;
  });
  return places.length === 0 ? ' AND false' : ` AND t.${scoreColumns(place).level} IN (${places.join(', ')})`;
}

const outcomeValues: Readonly<Record<Outcome, string>> = {
  met: 'IS TRUE',
  not_met: 'IS FALSE',
  not_evaluable: 'IS NULL',
};

function goalSql(
  rules: CompiledRuleSet,
  { code, outcome, nearMiss }: GoalGiven,
  parameters: Parameters,
): string {
  const place = rules[resolved].goals.findIndex(({ goal }) => goal.id === code);
  if (place === -1) {
    const known = rules[resolved].goals.map(({ goal }) => goal.id);
    throw ruleError('GOAL_UNKNOWN', { ruleSet: rules.ruleSet.id, goal: code, known });
  }
  const columns = goalColumns(place);
  const outcomes = isGiven(outcome)
    ? ` AND (${outcome.map((each) => `t.${columns.outcome} ${outcomeValues[each]}`).join(' OR ') || 'false'})`
    : '';
  const near = isGiven(nearMiss) ? ` AND t.${columns.nearMiss} = ${parameters.add(nearMiss, 'boolean')}` : '';
  return ` AND t.${columns.open}${outcomes}${near}`;
}
