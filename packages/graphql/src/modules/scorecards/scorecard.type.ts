import { lastDayOf, metricValue, type MemberRole as Role, type Scorecard, type Tally } from '@beatwork/core';
import { storedMetricIds } from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import { loadOne } from '../../loading/load-one.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { MetricValueType } from '../metrics/metric.type.ts';
import { MemberRole, MemberType, members } from '../organisation/member.ts';
import { RuleSetType } from '../rules/rule-set.type.ts';
import { GoalResultType } from './goal-result.type.ts';
import { ScoreResultType } from './score-result.type.ts';

/** A scorecard, with the member that it belongs to and the tally that it was computed from. */
export interface MemberScorecard extends Scorecard {
  readonly role: Role;
  readonly stationId: string;
  readonly memberId: string;
  readonly tally: Tally;
}

export const ScorecardType = builder.objectRef<MemberScorecard>('Scorecard').implement({
  description:
    "A member's results in a month, and why. It is about the work of members, never about residents. Analysts, officers and supervisors may read it.",
  fields: (t) => ({
    member: t.field({
      type: MemberType,
      description: 'The member that the scorecard belongs to.',
      resolve: ({ stationId, memberId }, _args, context) =>
        loadOne(context, members, [stationId, memberId]) as never,
    }),
    role: t.expose('role', { type: MemberRole, description: 'The role in which the member was judged.' }),
    month: t.expose('period', { type: 'Month', description: 'The month that was judged.' }),
    closesOn: t.field({
      type: 'Date',
      description: 'The last day of the month.',
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
      description: 'The values of all metrics for the member and month.',
      resolve: ({ tally }) => storedMetricIds.map((metric) => ({ metric, ...metricValue(metric, tally) })),
    }),
  }),
});

export const ScorecardConnection = defineConnection(ScorecardType, 'scorecards');
