import { lastDayOf, type MetricId, metricIds, metricsOf, type RuleSet } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { monthOf } from '../judging/period-months.ts';
import { loadMember, loadSubject, SubjectType } from '../judging/subject.type.ts';
import { countersOfRules } from '../judging/tallies-read.ts';
import { MetricIdEnum, MetricValueType } from '../metrics/metric.type.ts';
import { MemberRole, MemberType } from '../organisation/member.ts';
import { RuleSetType } from '../rules/rule-set.type.ts';
import { GoalResultType } from './goal-result.type.ts';
import { loadMetricValues } from './metric-values.ts';
import { ScoreResultType } from './score-result.type.ts';
import type { SubjectScorecard } from './subject-scorecard.ts';

export const ScorecardType = builder.objectRef<SubjectScorecard>('Scorecard').implement({
  description:
    'The results of a member, team, post, community or station in a period, and why. It is about the work of the police, never about residents. Analysts, officers and supervisors may read it.',
  fields: (t) => ({
    subject: t.field({
      type: SubjectType,
      description: 'Whom the scorecard belongs to.',
      resolve: (card, _args, context) => loadSubject(context, card),
    }),
    member: t.field({
      type: MemberType,
      nullable: true,
      description: 'The member that the scorecard belongs to; null where the rules judge others.',
      resolve: (card, _args, context) => loadMember(context, card) as never,
    }),
    role: t.expose('role', {
      type: MemberRole,
      nullable: true,
      description: 'The role in which the member was judged; null of those who are not members.',
    }),
    month: t.field({
      type: 'Month',
      nullable: true,
      description: 'The month that was judged; null where the rules judge other periods.',
      resolve: ({ period }) => monthOf(period),
    }),
    period: t.expose('period', { type: 'Period', description: 'The period that was judged.' }),
    closesOn: t.field({
      type: 'Date',
      description: 'The last day of the period.',
      resolve: ({ period }) => new Date(lastDayOf(period)),
    }),
    ruleSet: t.expose('ruleSet', { type: RuleSetType, description: 'The rules that were applied.' }),
    awardsEarned: t.exposeInt('awardsEarned', { description: 'How many awards (stars) were earned.' }),
    awards: t.field({
      type: [GoalResultType],
      description: 'The awards that exist for the subject: for a member, for the role.',
      resolve: ({ ruleSet, awards, leastChangeOf }) =>
        awards.map((value) => ({ ruleSet, value, leastChangeOf })),
    }),
    requirements: t.field({
      type: [GoalResultType],
      description: 'The requirements that exist for the subject: for a member, for the role.',
      resolve: ({ ruleSet, requirements, leastChangeOf }) =>
        requirements.map((value) => ({ ruleSet, value, leastChangeOf })),
    }),
    scores: t.field({
      type: [ScoreResultType],
      description: 'The scores that exist for the subject: for a member, for the role.',
      resolve: ({ ruleSet, scores }) => scores.map((value) => ({ ruleSet, value })),
    }),
    values: t.field({
      type: [MetricValueType],
      description: 'The values of metrics in the period, read only where they are asked for.',
      args: {
        metrics: t.arg({
          type: [MetricIdEnum],
          description: 'Which metrics; those that the rules use, and their counts, if left out.',
        }),
      },
      resolve: async (card, { metrics }, context) => [
        ...(await loadMetricValues(context, card, card.period, metrics ?? metricsUsed(card.ruleSet))),
      ],
    }),
  }),
});

/** The metrics that rules use, with the counters from which they are computed, in the order of the catalogue. */
function metricsUsed(ruleSet: RuleSet): readonly MetricId[] {
  const used = new Set<MetricId>([...metricsOf(ruleSet), ...countersOfRules(ruleSet)]);
  return metricIds.filter((id) => used.has(id));
}

export const ScorecardConnection = defineConnection(ScorecardType, 'scorecards');
