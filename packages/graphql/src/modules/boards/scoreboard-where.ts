import { type CompiledRuleSet, metrics, type Outcome } from '@beatwork/core';
import { columnOf, resolved, ruleError, storedMetricIds } from '@beatwork/core/internal';
import type { InputRef } from '@pothos/core';
import { builder } from '../../builder.ts';
import { isGiven } from '../../filters/where-field.ts';
import type { Parameters } from '../../loading/parameters.ts';
import { conditionsSql } from '../../paging/condition.ts';
import { goalColumns } from '../judging/scored-members.ts';
import { memberRoleFilter } from '../organisation/member.ts';
import { OutcomeEnum } from '../scorecards/comparison.type.ts';

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

const role = memberRoleFilter('role', 'The role of the member.');
const numberFields = ['awardsEarned', ...storedMetricIds] as const;

export type ScoreboardWhere = { readonly [field in (typeof numberFields)[number]]?: NumberRange | null } & {
  readonly role?: object | null;
  readonly goals?: readonly GoalGiven[] | null;
};

export const ScoreboardWhereInput: InputRef<ScoreboardWhere> = builder
  .inputRef<ScoreboardWhere>('ScoreboardWhere')
  .implement({
    description: 'Which scorecards to list. A scorecard must match every field that is given.',
    fields: (t) => ({
      role: t.field({ type: role.type, description: role.description }),
      goals: t.field({
        type: [GoalFilter],
        description: 'The outcomes of awards and requirements; all of these filters must match.',
      }),
      awardsEarned: t.field({ type: NumberFilter, description: 'How many awards the member earned.' }),
      ...Object.fromEntries(
        storedMetricIds.map((id) => [
          id,
          t.field({ type: NumberFilter, description: `${metrics[id].name.en} ${metrics[id].name.zh}.` }),
        ]),
      ),
    }),
  }) as never;

/**
 * SQL conditions on the judged members `t`, each of the form ` AND …`.
 * @throws GOAL_UNKNOWN for a goal that the rule set does not have
 */
export function whereSql(
  rules: CompiledRuleSet,
  where: ScoreboardWhere | null | undefined,
  parameters: Parameters,
): string {
  if (!isGiven(where)) return '';
  const numbers = numberFields.flatMap((field) =>
    (Object.keys(operators) as Operator[]).flatMap((operator) => {
      const value = where[field]?.[operator];
      if (!isGiven(value)) return [];
      return [` AND t.${columnOf(field)}::float8 ${operators[operator]} ${parameters.add(value, 'float8')}`];
    }),
  );
  const goals = (where.goals ?? []).map((goal) => goalSql(rules, goal, parameters));
  const roles = isGiven(where.role) ? conditionsSql(role.conditions(where.role), parameters) : '';
  return [...numbers, ...goals, roles].join('');
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
