import {
  type ComparisonCard,
  type CriterionCard,
  comparisonsOf,
  type GoalCard,
  type GroupCard,
  lastDayOf,
  metricValue,
  outcomes,
  type Scorecard,
  storedMetricIds,
  storedMetricOf,
  type Tally,
} from '@beatwork/core';
import { builder } from '../../builder.ts';
import { loadOne } from '../../loading/load-one.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { MemberRole, MemberType } from '../organisation/member.type.ts';
import { members } from '../organisation/tables.ts';
import { MetricType, MetricValueType } from './metric.type.ts';
import { CitationType, ComparisonDirection, GoalKind, GoalType, RuleSetType } from './rule-set.type.ts';

/** A scorecard with whose it is and what it was reckoned from. */
export interface MemberScorecard extends Scorecard {
  readonly stationId: string;
  readonly memberId: string;
  readonly tally: Tally;
}

export const OutcomeEnum = defineEnum('Outcome', outcomes, 'How something came out.');

const Reason = builder.enumType('Reason', {
  description: 'Why something could not be judged.',
  values: {
    NO_SAMPLE: { description: 'Nothing was counted below the line of the share 无样本.' },
    SAMPLE_TOO_SMALL: { description: 'Fewer were counted than the rules ask for 样本不足.' },
  } as const,
});

const ComparisonType = builder.objectRef<ComparisonCard>('Comparison').implement({
  description: 'One rule held against what was done, explained.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      description: 'What was compared.',
      resolve: ({ metric }) => storedMetricOf(metric),
    }),
    is: t.expose('is', {
      type: ComparisonDirection,
      description: 'On which side of the threshold it must be.',
    }),
    actual: t.exposeFloat('actual', {
      nullable: true,
      description: 'What it was; null for a share of nothing, which is unknown.',
    }),
    numerator: t.exposeInt('numerator', {
      nullable: true,
      description: 'Of a share: what is counted above the line; null otherwise.',
    }),
    denominator: t.exposeInt('denominator', {
      nullable: true,
      description: 'Of a share: what is counted below the line; null otherwise.',
    }),
    threshold: t.exposeFloat('threshold', { description: 'What the rules ask for.' }),
    thresholdFrom: t.field({
      type: 'Date',
      description: 'The day from which this threshold is in force.',
      resolve: ({ thresholdFrom }) => new Date(thresholdFrom),
    }),
    outcome: t.expose('outcome', { type: OutcomeEnum, description: 'How it came out.' }),
    reason: t.expose('reason', {
      type: Reason,
      nullable: true,
      description: 'Why it could not be judged; null where it could.',
    }),
    gap: t.exposeInt('gap', {
      nullable: true,
      description:
        'The least change that meets it: so many more, or so many fewer. 0 where met; null where it cannot be judged, or where no more can mend it.',
    }),
    missingSample: t.exposeInt('missingSample', {
      nullable: true,
      description: 'How many more below the line are needed to judge it; null where it was judged.',
    }),
    source: t.expose('source', {
      type: CitationType,
      nullable: true,
      description: 'Where the threshold comes from; null where it is a reading.',
    }),
    reading: t.expose('reading', {
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
    }),
    sentence: t.expose('sentence', { type: LocalizedTextType, description: 'All of it in a sentence.' }),
  }),
});

const CriterionKind = builder.enumType('CriterionKind', {
  description: 'How the parts of a group go together.',
  values: {
    ALL: { value: 'all', description: 'All must be met 全部满足.' },
    ANY: { value: 'any', description: 'One is enough 满足其一.' },
  } as const,
});

const CriterionGroupType = builder.objectRef<GroupCard>('CriterionGroup');
const CriterionType = builder.unionType('Criterion', {
  description: 'A comparison, or a group of criteria.',
  types: [ComparisonType, CriterionGroupType],
  resolveType: (card: CriterionCard) => (card.kind === 'comparison' ? ComparisonType : CriterionGroupType),
});
CriterionGroupType.implement({
  description: 'Several criteria of which all or any must be met.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CriterionKind, description: 'How they go together.' }),
    outcome: t.expose('outcome', { type: OutcomeEnum, description: 'How they came out together.' }),
    children: t.field({
      type: [CriterionType],
      description: 'The criteria.',
      resolve: ({ children }) => [...children],
    }),
  }),
});

interface GoalResult extends GoalCard {
  readonly ruleSet: Scorecard['ruleSet'];
}

const GoalResultType = builder.objectRef<GoalResult>('GoalResult').implement({
  description: 'How an award or a requirement came out for a member, and why.',
  fields: (t) => ({
    goal: t.field({
      type: GoalType,
      description: 'The award or requirement.',
      resolve: ({ ruleSet, goal }) => ({ ruleSet, value: goal }),
    }),
    kind: t.expose('kind', { type: GoalKind, description: 'Which of the two it is.' }),
    outcome: t.expose('outcome', { type: OutcomeEnum, description: 'How it came out.' }),
    nearMiss: t.exposeBoolean('nearMiss', {
      description: 'Not met, but only by little, as the rule set says what is little.',
    }),
    criterion: t.expose('criterion', { type: CriterionType, description: 'Its criteria as a tree.' }),
    comparisons: t.field({
      type: [ComparisonType],
      description: 'Its comparisons one after the other.',
      resolve: ({ criterion }) => [...comparisonsOf(criterion)],
    }),
    sentence: t.expose('sentence', {
      type: LocalizedTextType,
      description: 'What decided it, in a sentence.',
    }),
  }),
});

export const ScorecardType = builder.objectRef<MemberScorecard>('Scorecard').implement({
  description:
    'How a member did in a month, and why. Read by analysts, officers and supervisors. It judges work, never residents.',
  fields: (t) => ({
    member: t.field({
      type: MemberType,
      description: 'Whose scorecard it is.',
      resolve: ({ stationId, memberId }, _args, context) =>
        loadOne(context, members, [stationId, memberId]) as never,
    }),
    role: t.expose('role', { type: MemberRole, description: 'The role in which the member was judged.' }),
    month: t.expose('month', { type: 'Month', description: 'The month that was judged.' }),
    closesOn: t.field({
      type: 'Date',
      description: 'The last day of the month.',
      resolve: ({ month }) => new Date(lastDayOf(month)),
    }),
    ruleSet: t.expose('ruleSet', { type: RuleSetType, description: 'The rules that it was judged by.' }),
    awardsEarned: t.exposeInt('awardsEarned', { description: 'How many awards were earned: the stars.' }),
    awards: t.field({
      type: [GoalResultType],
      description: "The awards that exist for the member's role.",
      resolve: ({ ruleSet, awards }) => awards.map((card) => ({ ...card, ruleSet })),
    }),
    requirements: t.field({
      type: [GoalResultType],
      description: "The requirements that exist for the member's role.",
      resolve: ({ ruleSet, requirements }) => requirements.map((card) => ({ ...card, ruleSet })),
    }),
    values: t.field({
      type: [MetricValueType],
      description: 'Every metric of the catalogue for the member and month.',
      resolve: ({ tally }) => storedMetricIds.map((metric) => ({ metric, ...metricValue(metric, tally) })),
    }),
  }),
});

export const ScorecardConnection = defineConnection(ScorecardType, 'scorecards');
