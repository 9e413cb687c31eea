import { type MetricId, metricOf, type Period, type RuleSet, type Score } from '@beatwork/core';
import { type CompiledGoal, type CompiledQuantity, resolved } from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { areaArgument } from '../areas/area.ts';
import { readScoredArea } from '../judging/access.ts';
import { loadEarlierPeriods } from '../judging/earlier-periods.ts';
import { judgementArguments, rulesOf } from '../judging/judgement-arguments.ts';
import { monthOf } from '../judging/period-months.ts';
import { goalColumns, type Judged, scoredSubjectsSql } from '../judging/scored-subjects.ts';
import { MetricType } from '../metrics/metric.type.ts';
import { GoalType } from '../rules/goal.type.ts';
import { GoalKind } from '../rules/rule-references.ts';
import { RuleSetType } from '../rules/rule-set.type.ts';
import { ScoreType } from '../rules/score.type.ts';

/** Something that could not be judged: a metric, its change or streak, or the points of a score. */
interface UnknownQuantity {
  readonly ruleSet: RuleSet;
  readonly metric: MetricId | null;
  readonly score: Score | null;
  readonly members: number;
}

/** How many members have each outcome of a goal. */
interface GoalSummary {
  readonly ruleSet: RuleSet;
  readonly goal: CompiledGoal;
  readonly judged: number;
  readonly met: number;
  readonly notMet: number;
  readonly nearMisses: number;
  readonly notEvaluable: number;
  readonly unknown: readonly UnknownQuantity[];
}

const UnknownMetricType = builder.objectRef<UnknownQuantity>('UnknownMetric').implement({
  description: 'A metric or score that was unknown, so that a goal could not be judged.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      nullable: true,
      description: 'The metric whose value, change or streak is unknown; null for a score.',
      resolve: ({ metric }) => (metric === null ? null : metricOf(metric)),
    }),
    score: t.field({
      type: ScoreType,
      nullable: true,
      description: 'The score whose points are unknown; null for a metric.',
      resolve: ({ ruleSet, score }) => (score === null ? null : { ruleSet, value: score }),
    }),
    members: t.exposeInt('members', { description: 'How many this concerns.' }),
  }),
});

const GoalSummaryType = builder.objectRef<GoalSummary>('GoalSummary').implement({
  description:
    'How many members (or teams, posts, communities or stations, whom the rules judge) met an award or a requirement, among those for whom it exists.',
  fields: (t) => ({
    goal: t.field({
      type: GoalType,
      description: 'The award or requirement.',
      resolve: ({ ruleSet, goal }) => ({ ruleSet, value: goal.goal }),
    }),
    kind: t.field({
      type: GoalKind,
      description: 'Whether this is an award or a requirement.',
      resolve: ({ goal }) => goal.kind,
    }),
    members: t.exposeInt('judged', {
      description:
        'For how many the goal exists: members who have such a role, or all others whom the rules judge.',
    }),
    met: t.exposeInt('met', { description: 'How many met the goal.' }),
    notMet: t.exposeInt('notMet', {
      description: 'How many did not meet the goal, including near misses.',
    }),
    nearMisses: t.exposeInt('nearMisses', { description: 'How many only just missed the goal.' }),
    notEvaluable: t.exposeInt('notEvaluable', { description: 'How many could not be judged.' }),
    unknown: t.field({
      type: [UnknownMetricType],
      description:
        'What was unknown for those who could not be judged. The same one may be counted in several entries.',
      resolve: ({ unknown }) => unknown.filter(({ members }) => members > 0),
    }),
  }),
});

const ScoreSummaryType = builder
  .objectRef<{ readonly ruleSet: RuleSet; readonly period: Period; readonly goals: GoalSummary[] }>(
    'ScoreSummary',
  )
  .implement({
    description:
      'How many members of an area met each goal of a rule set in a period. It holds counts only and names nobody. Analysts, officers and supervisors may read it.',
    fields: (t) => ({
      ruleSet: t.expose('ruleSet', { type: RuleSetType, description: 'The rules.' }),
      month: t.field({
        type: 'Month',
        nullable: true,
        description: 'The month; null where the rules judge other periods.',
        resolve: ({ period }) => monthOf(period),
      }),
      period: t.expose('period', { type: 'Period', description: 'The period.' }),
      goals: t.field({
        type: [GoalSummaryType],
        description: 'The awards, followed by the requirements.',
        resolve: ({ goals }) => goals,
      }),
    }),
  });

builder.queryField('scoreSummary', (t) =>
  t.field({
    type: ScoreSummaryType,
    description: 'How many members of an area met each award and requirement of a period.',
    args: { ...judgementArguments(), ...areaArgument() },
    resolve: async (_root, args, context) => {
      const rules = await rulesOf(context, args);
      const area = await readScoredArea(context, args.area);
      const earlier = await loadEarlierPeriods(context, rules);
      const goals = await summarise(context, {
        rules,
        earlier,
        area,
        viewer: context.viewer,
        now: context.now,
      });
      return { ruleSet: rules.ruleSet, period: rules.period, goals };
    },
  }),
);

/** Counts the outcomes of all goals in one pass over the members of the area. */
async function summarise(context: Context, judged: Judged): Promise<GoalSummary[]> {
  const parameters = new Parameters();
  const scored = await scoredSubjectsSql(context, judged, [], parameters);
  const { ruleSet } = judged.rules;
  const { goals } = judged.rules[resolved];
  const counts = goals.flatMap((goal, place) => countsOf(goal, place));
  const [row] = await query<{ counts: number[] }>(
    context,
    `SELECT ARRAY[${counts.join(', ')}]::int[] AS counts FROM ${scored} t`,
    parameters.values,
  );
  const numbers = row!.counts.values();
  const next = () => numbers.next().value!;
  return goals.map((goal) => ({
    ruleSet,
    goal,
    judged: next(),
    met: next(),
    notMet: next(),
    nearMisses: next(),
    notEvaluable: next(),
    unknown: goal.comparisons.map(({ quantity }) => ({
      ruleSet,
      ...namedIn(judged, quantity),
      members: next(),
    })),
  }));
}

/** The SQL counts for a goal, in the order in which {@link summarise} reads them. */
function countsOf({ comparisons }: CompiledGoal, place: number): readonly string[] {
  const { open, outcome, nearMiss, comparisons: outcomes } = goalColumns(place);
  const conditions = [
    '',
    ` AND t.${outcome}`,
    ` AND NOT t.${outcome}`,
    ` AND t.${nearMiss}`,
    ` AND t.${outcome} IS NULL`,
    ...comparisons.map((_, index) => ` AND t.${outcome} IS NULL AND t.${outcomes}[${index + 1}] IS NULL`),
  ];
  return conditions.map((condition) => `count(*) FILTER (WHERE t.${open}${condition})`);
}

function namedIn({ rules }: Judged, quantity: CompiledQuantity): Pick<UnknownQuantity, 'metric' | 'score'> {
  switch (quantity.kind) {
    case 'metric':
      return { metric: quantity.metric, score: null };
    case 'change':
      return { metric: quantity.of.metric, score: null };
    case 'streak':
      return { metric: quantity.of.quantity.metric, score: null };
    case 'score':
      return { metric: null, score: rules[resolved].scores[quantity.place]!.score };
  }
}
