import { type ComparisonCard, metricOf, outcomes, type Pace } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { monthOf } from '../judging/period-months.ts';
import { MetricType } from '../metrics/metric.type.ts';
import { CitationType } from '../rules/citation.type.ts';
import type { InRuleSet } from '../rules/dated-value.type.ts';
import { readingField } from '../rules/part-fields.ts';
import { ComparisonDirection, QuantityKind, ScoreType, scoreNamed } from '../rules/rule-references.ts';

export const OutcomeEnum = defineEnum(
  'Outcome',
  outcomes,
  'Whether something is met, is not met, or cannot be judged.',
);

const Reason = builder.enumType('Reason', {
  description: 'Why something could not be judged.',
  values: {
    NO_SAMPLE: { description: 'The share has no cases: its denominator is 0 无样本.' },
    SAMPLE_TOO_SMALL: { description: 'The share has fewer cases than the rules ask for 样本不足.' },
    EARLIER_UNKNOWN: { description: 'The earlier period is not known, or has too few cases 对比周期未知.' },
    EARLIER_ZERO: { description: 'The earlier value is 0, so there is no rate of change 对比值为零.' },
    NOT_BEGUN: { description: 'The period has not begun 周期尚未开始.' },
    STREAK_OPEN: { description: 'The streak may have begun before anything is known 连续月数起点未知.' },
    POINTS_UNKNOWN: { description: 'The points of the score are unknown 得分未知.' },
  } as const,
});

const PaceType = builder.objectRef<Pace>('Pace').implement({
  description: 'How much is needed each day until the period ends, and whether the pace so far is enough.',
  fields: (t) => ({
    daysPassed: t.exposeInt('daysPassed', {
      description: 'How many days of the period have passed, including today.',
    }),
    daysLeft: t.exposeInt('daysLeft', {
      description: 'How many days of the period are left, including today.',
    }),
    soFarPerDay: t.exposeFloat('soFarPerDay', { description: 'How much was done per day so far.' }),
    neededPerDay: t.exposeFloat('neededPerDay', { description: 'How much is needed per day from today on.' }),
    projected: t.exposeFloat('projected', {
      description: 'The value at the end of the period if the pace stays the same.',
    }),
    willDo: t.exposeBoolean('willDo', { description: 'Whether the projected value meets the threshold.' }),
    sentence: t.expose('sentence', { type: LocalizedTextType, description: 'A sentence that sums this up.' }),
  }),
});

const EarlierValueType = builder.objectRef<NonNullable<ComparisonCard['earlier']>>('EarlierValue').implement({
  description: 'The value of a metric in the earlier period with which the current one is compared.',
  fields: (t) => ({
    month: t.field({
      type: 'Month',
      nullable: true,
      description: 'The earlier month; null where the rules judge other periods.',
      resolve: ({ period }) => monthOf(period),
    }),
    period: t.expose('period', { type: 'Period', description: 'The earlier period.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The value in that period; null where it is unknown.',
    }),
  }),
});

export const ComparisonType = builder.objectRef<InRuleSet<ComparisonCard>>('Comparison').implement({
  description: 'The result of one rule: the value, the threshold, the outcome and why.',
  fields: (t) => ({
    quantity: t.field({
      type: QuantityKind,
      description: 'What was compared.',
      resolve: ({ value }) => value.quantity,
    }),
    metric: t.field({
      type: MetricType,
      nullable: true,
      description:
        'The metric that was compared, or whose change or streak was; null where the points of a score were compared.',
      resolve: ({ value }) => (value.metric === null ? null : metricOf(value.metric)),
    }),
    score: t.field({
      type: ScoreType,
      nullable: true,
      description: 'The score whose points were compared; null otherwise.',
      resolve: ({ ruleSet, value }) => scoreNamed({ ruleSet, value: value.score }),
    }),
    name: t.field({
      type: LocalizedTextType,
      description: 'The name of what was compared: the metric, its change or streak, or the score.',
      resolve: ({ value }) => value.name,
    }),
    is: t.field({
      type: ComparisonDirection,
      description: 'Whether the value must be at least or at most the threshold.',
      resolve: ({ value }) => value.is,
    }),
    actual: t.float({
      nullable: true,
      description:
        'The value that was reached; null where it is unknown, such as a share of no cases. For a streak that may be longer than what is known, the known part.',
      resolve: ({ value }) => value.actual,
    }),
    numerator: t.float({
      nullable: true,
      description: 'For a share, its numerator: how many cases count as successes; null otherwise.',
      resolve: ({ value }) => value.numerator,
    }),
    denominator: t.float({
      nullable: true,
      description: 'For a share, its denominator: how many cases there are; null otherwise.',
      resolve: ({ value }) => value.denominator,
    }),
    earlier: t.field({
      type: EarlierValueType,
      nullable: true,
      description: 'For a change, the earlier period with its value; null otherwise.',
      resolve: ({ value }) => value.earlier,
    }),
    threshold: t.float({
      description: 'The value that the rules ask for.',
      resolve: ({ value }) => value.threshold,
    }),
    thresholdFrom: t.field({
      type: 'Date',
      description: 'The day from which this threshold is in force.',
      resolve: ({ value }) => new Date(value.thresholdFrom),
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'Whether it is met, is not met, or cannot be judged.',
      resolve: ({ value }) => value.outcome,
    }),
    reason: t.field({
      type: Reason,
      nullable: true,
      description: 'Why it could not be judged; null where it could.',
      resolve: ({ value }) => value.reason,
    }),
    gap: t.float({
      nullable: true,
      description:
        'The smallest change that would meet the threshold: how many more or fewer are needed, in the unit of the metric, in periods for a streak, or in points for a score. It is 0 where the threshold is met, and null where the value cannot be judged or where nothing more that is done can meet the threshold.',
      resolve: ({ value }) => value.gap,
    }),
    missingSample: t.int({
      nullable: true,
      description:
        'How many more cases a share needs before it can be judged; null where it was judged, where the period has not begun, and for a change, a streak or a score.',
      resolve: ({ value }) => (value.missingSample === null ? null : Math.ceil(value.missingSample)),
    }),
    pace: t.field({
      type: PaceType,
      nullable: true,
      description:
        'How much is needed each day; null unless this is a count that is still too low in a period that has not ended.',
      resolve: ({ value }) => value.pace,
    }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: 'The source of the threshold; null where no source states it, so that it is a reading.',
      resolve: ({ value }) => value.source,
    }),
    reading: readingField(t),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'A sentence that sums this up.',
      resolve: ({ value }) => value.sentence,
    }),
  }),
});
