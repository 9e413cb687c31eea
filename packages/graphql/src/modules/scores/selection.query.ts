import {
  type Award,
  type Candidate,
  type MetricId,
  metricValue,
  type RuleSet,
  type Selection,
  select,
} from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { loadOne } from '../../loading/load-one.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { areaArgument, readArea } from '../areas/area.ts';
import { MemberType } from '../organisation/member.type.ts';
import { members } from '../organisation/tables.ts';
import { checkScoreAccess } from './access.ts';
import { MetricValueType } from './metric.type.ts';
import { judgementArguments, rulesOf } from './month-rules.ts';
import { GoalType, RuleSetType } from './rule-set.type.ts';
import { evaluatorsOf } from './scorecards.ts';
import {
  goalColumns,
  type Judged,
  type MemberTally,
  memberTallyColumns,
  scoredMembersSql,
} from './scored-members.ts';

interface NamedRow {
  readonly ruleSet: RuleSet;
  readonly award: Award;
  readonly rank: number;
  readonly candidate: Candidate;
  readonly figures: readonly { readonly metric: MetricId }[];
}

const NamedMemberType = builder.objectRef<NamedRow>('NamedMember').implement({
  description: 'A member who is named for an award, with the figures that earned it.',
  fields: (t) => ({
    award: t.field({
      type: GoalType,
      description: 'The award.',
      resolve: ({ ruleSet, award }) => ({ ruleSet, value: award }),
    }),
    rank: t.exposeInt('rank', { description: 'The place among all who earned the award, from 1.' }),
    member: t.field({
      type: MemberType,
      description: 'Who is named.',
      resolve: ({ candidate: { stationId, memberId } }, _args, context) =>
        loadOne(context, members, [stationId, memberId]) as never,
    }),
    figures: t.field({
      type: [MetricValueType],
      description: 'The figures that decided the rank, the most important first.',
      resolve: ({ candidate: { tally }, figures }) =>
        figures.map(({ metric }) => ({ metric, ...metricValue(metric, tally) })),
    }),
  }),
});

const UnfilledType = builder
  .objectRef<{ readonly ruleSet: RuleSet; readonly award: Award; readonly places: number }>('UnfilledAward')
  .implement({
    description: 'An award with places that nobody was left to fill.',
    fields: (t) => ({
      award: t.field({
        type: GoalType,
        description: 'The award.',
        resolve: ({ ruleSet, award }) => ({ ruleSet, value: award }),
      }),
      places: t.exposeInt('places', { description: 'How many places stay empty.' }),
    }),
  });

const SelectionType = builder
  .objectRef<Selection & { readonly ruleSet: RuleSet; readonly month: string }>('Selection')
  .implement({
    description:
      'Who is named for the awards of a month. Of a bureau open to everyone, for it is announced; of a smaller area read by analysts, officers and supervisors.',
    fields: (t) => ({
      ruleSet: t.expose('ruleSet', { type: RuleSetType, description: 'The rules that named them.' }),
      month: t.expose('month', { type: 'Month', description: 'The month for which they are named.' }),
      named: t.field({
        type: [NamedMemberType],
        description: 'The named members, by award and rank.',
        resolve: ({ named, ruleSet }) => named.map((each) => ({ ...each, ruleSet })),
      }),
      unfilled: t.field({
        type: [UnfilledType],
        description: 'The awards with empty places.',
        resolve: ({ unfilled, ruleSet }) => unfilled.map((each) => ({ ...each, ruleSet })),
      }),
    }),
  });

builder.queryField('selection', (t) =>
  t.field({
    type: SelectionType,
    description:
      "The month's named members: the best of each award, by the rule set's quotas and tie-breaks.",
    args: { ...judgementArguments(), ...areaArgument() },
    resolve: async (_root, args, context) => {
      const rules = rulesOf(context, args);
      const area = await readArea(context, args.area);
      // A bureau announces its best; asking area by area would tell of everyone's score.
      if (area !== null && area.type !== 'Bureau') checkScoreAccess(context.viewer);
      const candidates = await loadCandidates(context, { rules, area, viewer: {} });
      return { ...select(rules, candidates), ruleSet: rules.ruleSet, month: rules.month };
    },
  }),
);

/** Only those who earned an award can be named; the database finds them. */
async function loadCandidates(context: Context, judged: Judged): Promise<Candidate[]> {
  const parameters = new Parameters();
  const scored = scoredMembersSql(judged, parameters);
  const earned = judged.rules.goals.flatMap(({ kind }, place) => {
    const { open, outcome } = goalColumns(place);
    return kind === 'award' ? [`t.${open} AND t.${outcome}`] : [];
  });
  const rows = await query<MemberTally>(
    context,
    `SELECT ${memberTallyColumns} FROM ${scored} t WHERE ${earned.join(' OR ')}`,
    parameters.values,
  );
  const evaluate = evaluatorsOf(judged.rules);
  return rows.map(({ stationId, memberId, role, ...tally }) => ({
    stationId,
    memberId,
    role,
    tally,
    evaluation: evaluate(role, tally),
  }));
}
