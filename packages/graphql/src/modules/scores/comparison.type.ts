import { type ComparisonCard, outcomes, type Pace } from '@beatwork/core';
import { storedMetricOf } from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { CitationType, type InRuleSet } from './dated-value.type.ts';
import { MetricType } from './metric.type.ts';
import { ComparisonDirection, QuantityKind, ScoreType, scoreNamed } from './rule-references.ts';

export const OutcomeEnum = defineEnum('Outcome', outcomes, 'How something came out.');

const Reason = builder.enumType('Reason', {
  description: 'Why something could not be judged.',
  values: {
    NO_SAMPLE: { description: 'Nothing was counted below the line of the share 无样本.' },
    SAMPLE_TOO_SMALL: { description: 'Fewer were counted than the rules ask for 样本不足.' },
    EARLIER_UNKNOWN: { description: 'The earlier month is not known, or its sample too small 对比月份未知.' },
    EARLIER_ZERO: { description: 'The earlier value is 0, so there is no rate of change 对比值为零.' },
    NOT_BEGUN: { description: 'The month has not begun 当月尚未开始.' },
    STREAK_OPEN: { description: 'The streak may have begun before anything is known 连续月数起点未知.' },
    POINTS_UNKNOWN: { description: 'The points of the score are unknown 得分未知.' },
  } as const,
});

const PaceType = builder.objectRef<Pace>('Pace').implement({
  description: 'What is needed a day until the month closes, and whether the pace so far will do.',
  fields: (t) => ({
    daysPassed: t.exposeInt('daysPassed', { description: 'The days so far, today included.' }),
    daysLeft: t.exposeInt('daysLeft', { description: 'The days until the month closes, today included.' }),
    soFarPerDay: t.exposeFloat('soFarPerDay', { description: 'How much was done a day so far.' }),
    neededPerDay: t.exposeFloat('neededPerDay', { description: 'How much is needed a day from now on.' }),
    projected: t.exposeFloat('projected', { description: 'What it comes to if it goes on like this.' }),
    willDo: t.exposeBoolean('willDo', { description: 'Whether that is enough.' }),
    sentence: t.expose('sentence', { type: LocalizedTextType, description: 'All of it in a sentence.' }),
  }),
});

const EarlierValueType = builder.objectRef<NonNullable<ComparisonCard['earlier']>>('EarlierValue').implement({
  description: 'The value of a metric in the earlier month that a change is against.',
  fields: (t) => ({
    month: t.expose('period', { type: 'Month', description: 'The earlier month.' }),
    value: t.exposeFloat('value', { nullable: true, description: 'The value; null where it is unknown.' }),
  }),
});

export const ComparisonType = builder.objectRef<InRuleSet<ComparisonCard>>('Comparison').implement({
  description: 'One rule held against what was done, explained.',
  fields: (t) => ({
    quantity: t.field({
      type: QuantityKind,
      description: 'What was compared.',
      resolve: ({ value }) => value.quantity,
    }),
    metric: t.field({
      type: MetricType,
      nullable: true,
      description: 'The metric, or that of the change or streak; null where points of a score were compared.',
      resolve: ({ value }) => (value.metric === null ? null : storedMetricOf(value.metric)),
    }),
    score: t.field({
      type: ScoreType,
      nullable: true,
      description: 'The score whose points were compared; null otherwise.',
      resolve: ({ ruleSet, value }) => scoreNamed({ ruleSet, value: value.score }),
    }),
    name: t.field({
      type: LocalizedTextType,
      description: 'What it is called: the metric, its change or streak, or the score.',
      resolve: ({ value }) => value.name,
    }),
    is: t.field({
      type: ComparisonDirection,
      description: 'On which side of the threshold it must be.',
      resolve: ({ value }) => value.is,
    }),
    actual: t.float({
      nullable: true,
      description:
        'What it was; null where unknown, such as a share of nothing. Of a streak that may be longer, the part that is known.',
      resolve: ({ value }) => value.actual,
    }),
    numerator: t.int({
      nullable: true,
      description: 'Of a share: what is counted above the line; null otherwise.',
      resolve: ({ value }) => value.numerator,
    }),
    denominator: t.int({
      nullable: true,
      description: 'Of a share: what is counted below the line; null otherwise.',
      resolve: ({ value }) => value.denominator,
    }),
    earlier: t.field({
      type: EarlierValueType,
      nullable: true,
      description: 'Of a change: what it is against; null otherwise.',
      resolve: ({ value }) => value.earlier,
    }),
    threshold: t.float({ description: 'What the rules ask for.', resolve: ({ value }) => value.threshold }),
    thresholdFrom: t.field({
      type: 'Date',
      description: 'The day from which this threshold is in force.',
      resolve: ({ value }) => new Date(value.thresholdFrom),
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'How it came out.',
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
        'The least change that meets it: so many more, or so many fewer; months of a streak, points of a score. 0 where met; null where it cannot be judged, or where no more can mend it.',
      resolve: ({ value }) => value.gap,
    }),
    missingSample: t.int({
      nullable: true,
      description: 'How many more below the line are needed to judge it; null where it was judged.',
      resolve: ({ value }) => (value.missingSample === null ? null : Math.ceil(value.missingSample)),
    }),
    pace: t.field({
      type: PaceType,
      nullable: true,
      description: 'What is needed a day; null but of a count that is still short in an open month.',
      resolve: ({ value }) => value.pace,
    }),
    source: t.field({
      type: CitationType,
      nullable: true,
      description: 'Where the threshold comes from; null where it is a reading.',
      resolve: ({ value }) => value.source,
    }),
    reading: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'What was chosen where the sources are silent; null where they are not.',
      resolve: ({ value }) => value.reading,
    }),
    sentence: t.field({
      type: LocalizedTextType,
      description: 'All of it in a sentence.',
      resolve: ({ value }) => value.sentence,
    }),
  }),
});
