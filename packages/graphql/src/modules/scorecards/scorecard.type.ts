import { lastDayOf, type Scorecard } from '@beatwork/core';
import { storedMetricIds } from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import { loadOne } from '../../loading/load-one.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { monthOf } from '../judging/period-months.ts';
import type { Subject } from '../judging/scored-subjects.ts';
import { MetricIdEnum, MetricValueType } from '../metrics/metric.type.ts';
import { MemberRole, MemberType, members } from '../organisation/member.ts';
import { RuleSetType } from '../rules/rule-set.type.ts';
import { GoalResultType } from './goal-result.type.ts';
import { loadMetricValues } from './metric-values.ts';
import { ScoreResultType } from './score-result.type.ts';

/** A scorecard, with the subject that it belongs to. */
export interface SubjectScorecard extends Scorecard, Subject {}

export const ScorecardType = builder.objectRef<SubjectScorecard>('Scorecard').implement({
  description:
    "A member's results in a period, and why. It is about the work of members, never about residents. Analysts, officers and supervisors may read it.",
  fields: (t) => ({
    member: t.field({
      type: MemberType,
      description: 'The member that the scorecard belongs to.',
      resolve: ({ stationId, subjectId }, _args, context) =>
        loadOne(context, members, [stationId, subjectId]) as never,
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
    awardsEarned: t.exposeInt('awardsEarned', { description: 'How many awards (stars) the member earned.' }),
    awards: t.field({
      type: [GoalResultType],
      description: "The awards that exist for the member's role.",
      resolve: ({ ruleSet, awards }) => awards.map((value) => ({ ruleSet, value })),
    }),
    requirements: t.field({
      type: [GoalResultType],
      description: "The requirements that exist for the member's role.",
      resolve: ({ ruleSet, requirements }) => requirements.map((value) => ({ ruleSet, value })),
    }),
    scores: t.field({
      type: [ScoreResultType],
      description: "The scores that exist for the member's role.",
      resolve: ({ ruleSet, scores }) => scores.map((value) => ({ ruleSet, value })),
    }),
    values: t.field({
      type: [MetricValueType],
      description: 'The values of metrics in the period, read only where they are asked for.',
      args: {
        metrics: t.arg({ type: [MetricIdEnum], description: 'Which metrics; all of them if left out.' }),
      },
      resolve: async (card, { metrics }, context) => [
        ...(await loadMetricValues(context, card, card.period, metrics ?? storedMetricIds)),
      ],
    }),
  }),
});

export const ScorecardConnection = defineConnection(ScorecardType, 'scorecards');
