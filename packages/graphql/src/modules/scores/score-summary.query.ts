import { type CompiledGoal, type MetricId, type RuleSet, ruleSetSql, storedMetricOf } from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { areaArgument, readArea } from '../areas/area.ts';
import { checkScoreAccess } from './access.ts';
import { MetricType } from './metric.type.ts';
import { judgementArguments, rulesOf } from './month-rules.ts';
import { GoalKind, GoalType, RuleSetType } from './rule-set.type.ts';
import { goalColumns, type Judged, scoredMembersSql } from './scored-members.ts';

/** How many members a goal came out for in each way. */
interface GoalSummary {
  readonly ruleSet: RuleSet;
  readonly goal: CompiledGoal;
  readonly judged: number;
  readonly met: number;
  readonly notMet: number;
  readonly nearMisses: number;
  readonly notEvaluable: number;
  readonly unknown: readonly { readonly metric: MetricId; readonly members: number }[];
}

const UnknownMetricType = builder.objectRef<GoalSummary['unknown'][number]>('UnknownMetric').implement({
  description: 'A metric that could not be judged, and kept a goal from being judged.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      description: 'The metric.',
      resolve: ({ metric }) => storedMetricOf(metric),
    }),
    members: t.exposeInt('members', { description: 'For how many members it could not be judged.' }),
  }),
});

const GoalSummaryType = builder.objectRef<GoalSummary>('GoalSummary').implement({
  description: 'How an award or a requirement came out over all members for whose role it exists.',
  fields: (t) => ({
    goal: t.field({
      type: GoalType,
      description: 'The award or requirement.',
      resolve: ({ ruleSet, goal }) => ({ ruleSet, value: goal.goal }),
    }),
    kind: t.field({
      type: GoalKind,
      description: 'Which of the two it is.',
      resolve: ({ goal }) => goal.kind,
    }),
    members: t.exposeInt('judged', { description: 'For how many members it exists.' }),
    met: t.exposeInt('met', { description: 'How many met it.' }),
    notMet: t.exposeInt('notMet', { description: 'How many did not meet it, near misses among them.' }),
    nearMisses: t.exposeInt('nearMisses', { description: 'How many missed it by little.' }),
    notEvaluable: t.exposeInt('notEvaluable', { description: 'How many could not be judged.' }),
    unknown: t.field({
      type: [UnknownMetricType],
      description:
        'Why not: what was unknown of those who could not be judged. A member may count in several.',
      resolve: ({ unknown }) => unknown.filter(({ members }) => members > 0),
    }),
  }),
});

const ScoreSummaryType = builder
  .objectRef<{ readonly ruleSet: RuleSet; readonly month: string; readonly goals: GoalSummary[] }>(
    'ScoreSummary',
  )
  .implement({
    description:
      'How the goals of a rule set came out over an area in a month. Counts of members, no one named; read by analysts, officers and supervisors.',
    fields: (t) => ({
      ruleSet: t.expose('ruleSet', { type: RuleSetType, description: 'The rules.' }),
      month: t.expose('month', { type: 'Month', description: 'The month.' }),
      goals: t.field({
        type: [GoalSummaryType],
        description: 'Awards, then requirements.',
        resolve: ({ goals }) => goals,
      }),
    }),
  });

builder.queryField('scoreSummary', (t) =>
  t.field({
    type: ScoreSummaryType,
    description: 'How many members of an area met each award and requirement of a month.',
    args: { ...judgementArguments(), ...areaArgument() },
    resolve: async (_root, args, context) => {
      checkScoreAccess(context.viewer);
      const rules = rulesOf(context, args);
      const area = await readArea(context, args.area);
      const goals = await summarise(context, { rules, area, viewer: context.viewer });
      return { ruleSet: rules.ruleSet, month: rules.month, goals };
    },
  }),
);

/** One pass over the members of the area. */
async function summarise(context: Context, judged: Judged): Promise<GoalSummary[]> {
  const parameters = new Parameters();
  const scored = scoredMembersSql(judged, parameters);
  const { goals } = ruleSetSql(judged.rules, 't', 't.role::text');
  const counts = goals.flatMap(({ comparisons }, place) => {
    const { open, outcome, nearMiss } = goalColumns(place);
    const where = (condition: string) => `count(*) FILTER (WHERE t.${open}${condition})::int`;
    return [
      where(''),
      where(` AND t.${outcome}`),
      where(` AND NOT t.${outcome}`),
      where(` AND t.${nearMiss}`),
      where(` AND t.${outcome} IS NULL`),
      `json_build_array(${comparisons.map((each) => where(` AND t.${outcome} IS NULL AND ${each.outcome} IS NULL`)).join(', ')})`,
    ];
  });
  const [row] = await query<{ counts: (number | number[])[] }>(
    context,
    `SELECT json_build_array(${counts.join(', ')}) AS counts FROM ${scored} t`,
    parameters.values,
  );
  return judged.rules.goals.map((goal, place) => {
    const [all, met, notMet, nearMisses, notEvaluable, unknown] = row!.counts.slice(
      place * 6,
      place * 6 + 6,
    ) as [number, number, number, number, number, number[]];
    return {
      ruleSet: judged.rules.ruleSet,
      goal,
      judged: all,
      met,
      notMet,
      nearMisses,
      notEvaluable,
      unknown: goal.comparisons.map(({ metric }, index) => ({ metric, members: unknown[index]! })),
    };
  });
}
