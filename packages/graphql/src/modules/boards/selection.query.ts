import {
  type Award,
  type Candidate,
  metricOf,
  metricValue,
  type NamedCandidate,
  type Period,
  type RankingFigure,
  type RuleSet,
  type SelectionResult,
  select,
  type Tally,
} from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { areaArgument, readArea, stationOf } from '../areas/area.ts';
import { checkScoreAccess } from '../judging/access.ts';
import { loadEarlierPeriods } from '../judging/earlier-periods.ts';
import { judgementArguments, rulesOf } from '../judging/judgement-arguments.ts';
import { monthOf } from '../judging/period-months.ts';
import { loadPopulation } from '../judging/population.ts';
import type { Judged, Subject } from '../judging/scored-subjects.ts';
import { loadMember, loadSubject, SubjectType } from '../judging/subject.type.ts';
import { MetricType } from '../metrics/metric.type.ts';
import { MemberType } from '../organisation/member.ts';
import { GoalType } from '../rules/goal.type.ts';
import { scoreNamed } from '../rules/rule-references.ts';
import { RuleSetType } from '../rules/rule-set.type.ts';
import { ScoreType } from '../rules/score.type.ts';
import { evaluatorsOf } from '../scorecards/scorecards.ts';

/** Who may be named. */
interface SubjectCandidate extends Candidate {
  readonly subject: Omit<Subject, 'role'>;
}

interface NamedRow extends NamedCandidate<SubjectCandidate> {
  readonly ruleSet: RuleSet;
}

const RankingFigureType = builder
  .objectRef<RankingFigure & { readonly ruleSet: RuleSet; readonly tally: Tally }>('RankingFigure')
  .implement({
    description:
      'A figure by which those who earned an award are ranked, and the counts that it was computed from.',
    fields: (t) => ({
      metric: t.field({
        type: MetricType,
        nullable: true,
        description: 'The metric that is compared; null where the points of a score are compared.',
        resolve: ({ metric }) => (metric === null ? null : metricOf(metric)),
      }),
      score: t.field({
        type: ScoreType,
        nullable: true,
        description: 'The score whose points are compared; null where a metric is compared.',
        resolve: ({ ruleSet, score }) => scoreNamed({ ruleSet, value: score }),
      }),
      value: t.exposeFloat('value', {
        nullable: true,
        description: 'The value; null where it is unknown. Unknown values come last.',
      }),
      numerator: t.float({
        nullable: true,
        description: 'For a share, its numerator: how many cases count as successes; null otherwise.',
        resolve: ({ metric, tally }) => (metric === null ? null : metricValue(metric, tally).numerator),
      }),
      denominator: t.float({
        nullable: true,
        description: 'For a share, its denominator: how many cases there are; null otherwise.',
        resolve: ({ metric, tally }) => (metric === null ? null : metricValue(metric, tally).denominator),
      }),
    }),
  });

const NamedMemberType = builder.objectRef<NamedRow>('NamedMember').implement({
  description: 'Who is named for an award, with the figures that decided the rank.',
  fields: (t) => ({
    award: t.field({
      type: GoalType,
      description: 'The award.',
      resolve: ({ ruleSet, award }) => ({ ruleSet, value: award }),
    }),
    rank: t.exposeInt('rank', {
      description:
        'The rank among all who earned the award and may be named, starting at 1. Those with equal figures share a rank.',
    }),
    byNumber: t.exposeBoolean('byNumber', {
      description: 'Whether another one of the same rank was not named because of a higher number.',
    }),
    subject: t.field({
      type: SubjectType,
      description: 'Who is named.',
      resolve: ({ candidate }, _args, context) => loadSubject(context, candidate.subject),
    }),
    member: t.field({
      type: MemberType,
      nullable: true,
      description: 'The member who is named; null where the rules judge others.',
      resolve: ({ candidate }, _args, context) => loadMember(context, candidate.subject) as never,
    }),
    figures: t.field({
      type: [RankingFigureType],
      description: 'The figures that decided the rank, the most important first.',
      resolve: ({ ruleSet, candidate: { tally }, figures }) =>
        figures.map((figure) => ({ ...figure, ruleSet, tally })),
    }),
  }),
});

const UnfilledType = builder
  .objectRef<{ readonly ruleSet: RuleSet; readonly award: Award; readonly places: number }>('UnfilledAward')
  .implement({
    description: 'An award with places that stay empty because nobody is left to fill them.',
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
  .objectRef<SelectionResult<SubjectCandidate> & { readonly ruleSet: RuleSet; readonly period: Period }>(
    'Selection',
  )
  .implement({
    description:
      'Those who are named for the awards of a period. For a whole bureau everyone may read it, because the bureau announces it; for a smaller area, only analysts, officers and supervisors.',
    fields: (t) => ({
      ruleSet: t.expose('ruleSet', { type: RuleSetType, description: 'The rules that were applied.' }),
      month: t.field({
        type: 'Month',
        nullable: true,
        description: 'The month for which they are named; null where the rules judge other periods.',
        resolve: ({ period }) => monthOf(period),
      }),
      period: t.expose('period', { type: 'Period', description: 'The period for which they are named.' }),
      named: t.field({
        type: [NamedMemberType],
        description: 'Those who are named, ordered by award and rank.',
        resolve: ({ named, ruleSet }) => named.map((each) => ({ ...each, ruleSet })),
      }),
      unfilled: t.field({
        type: [UnfilledType],
        description: 'The awards that have empty places.',
        resolve: ({ unfilled, ruleSet }) => unfilled.map((each) => ({ ...each, ruleSet })),
      }),
      undealt: t.exposeInt('undealt', {
        description:
          'How many of the places in total could not be given to any award, because nobody else had earned one.',
      }),
    }),
  });

builder.queryField('selection', (t) =>
  t.field({
    type: SelectionType,
    description:
      'Those who are named for the awards of a period: the best of those who earned each award, by the places and tie-breaks of the rule set. If the rules name nobody, it is the error SELECTION_MISSING.',
    args: { ...judgementArguments(), ...areaArgument() },
    resolve: async (_root, args, context) => {
      const rules = await rulesOf(context, args);
      const area = await readArea(context, args.area);
      // A bureau announces who is named. Asked for one small area after another, it would reveal everybody's results.
      const isAnnounced = area === null || area.type === 'Bureau';
      if (!isAnnounced) checkScoreAccess(context.viewer, stationOf(area));
      const earlier = await loadEarlierPeriods(context, rules);
      const candidates = await loadCandidates(context, {
        rules,
        earlier,
        area,
        viewer: isAnnounced ? {} : context.viewer,
        now: context.now,
      });
      return { ...select(rules, candidates), ruleSet: rules.ruleSet, period: rules.period };
    },
  }),
);

/** Only those who earned an award can be named; the database finds them. */
async function loadCandidates(context: Context, judged: Judged): Promise<SubjectCandidate[]> {
  const evaluatorOf = evaluatorsOf(judged.rules);
  const earners = await loadPopulation(context, judged, 't.awards_earned > 0');
  return earners.map(({ subjectId, subject, role, tally, history }) => ({
    subjectId,
    subject,
    tally,
    evaluation: evaluatorOf(role)(tally, history),
  }));
}
