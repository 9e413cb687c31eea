import type { MetricId, RuleSet, Score } from '@beatwork/core';
import { type CompiledGoal, type CompiledQuantity, resolved, storedMetricOf } from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { areaArgument, readArea } from '../areas/area.ts';
import { checkScoreAccess } from './access.ts';
import { loadEarlierMonths } from './earlier-months.ts';
import { GoalType } from './goal.type.ts';
import { MetricType } from './metric.type.ts';
import { judgementArguments, rulesOf } from './month-rules.ts';
import { GoalKind } from './rule-references.ts';
import { RuleSetType } from './rule-set.type.ts';
import { ScoreType } from './score.type.ts';
import { goalColumns, type Judged, scoredMembersSql } from './scored-members.ts';

/** What could not be judged: a metric, its change or streak, or the points of a score. */
interface UnknownQuantity {
  readonly ruleSet: RuleSet;
  readonly metric: MetricId | null;
  readonly score: Score | null;
  readonly members: number;
}

/** How many members a goal came out for in each way. */
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
  description: 'What could not be judged, and kept a goal from being judged.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      nullable: true,
      description: 'The metric, of which the value, the change or the streak is unknown; null of a score.',
      resolve: ({ metric }) => (metric === null ? null : storedMetricOf(metric)),
    }),
    score: t.field({
      type: ScoreType,
      nullable: true,
      description: 'The score whose points are unknown; null of a metric.',
      resolve: ({ ruleSet, score }) => (score === null ? null : { ruleSet, value: score }),
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
      const earlier = await loadEarlierMonths(context, rules);
      const goals = await summarise(context, {
        rules,
        earlier,
        area,
        viewer: context.viewer,
        now: context.now,
      });
      return { ruleSet: rules.ruleSet, month: rules.period, goals };
    },
  }),
);

/** One pass over the members of the area. */
async function summarise(context: Context, judged: Judged): Promise<GoalSummary[]> {
  const parameters = new Parameters();
  const scored = scoredMembersSql(judged, parameters);
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

/** What is counted of a goal, in the order in which {@link summarise} reads it. */
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
