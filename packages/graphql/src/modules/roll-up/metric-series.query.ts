import { type MetricId, type MetricValue, type Month, metricOf, periodsBetween } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { checkScoreAccess } from '../judging/access.ts';
import { checkMonths, monthsArguments, monthsLimit } from '../judging/months-range.ts';
import { MetricIdEnum, MetricType } from '../metrics/metric.type.ts';
import { loadSeries, readSeriesOf } from './load-series.ts';

type WhyUnknown = 'NO_CASES';

interface MetricMonth extends MetricValue {
  readonly month: Month;
  readonly reason: WhyUnknown | null;
}

interface MetricSeries {
  readonly metric: MetricId;
  readonly months: readonly MetricMonth[];
}

const WhyUnknownEnum = builder.enumType('WhyUnknown', {
  description: 'Why the value of a metric is unknown.',
  values: {
    NO_CASES: {
      description: 'A share or ratio whose denominator is 0, or the median of nothing 无样本.',
    },
  } as const,
});

const MetricMonthType = builder.objectRef<MetricMonth>('MetricMonth').implement({
  description: 'The value of a metric in one month, and the counts that it was computed from.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: 'The month.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The value; null where it is unknown, as `reason` says.',
    }),
    numerator: t.exposeFloat('numerator', {
      nullable: true,
      description: 'For a share or a ratio, the numerator; null otherwise.',
    }),
    denominator: t.exposeFloat('denominator', {
      nullable: true,
      description:
        'For a share or a ratio, the denominator; for a median, the number of cases; null otherwise.',
    }),
    reason: t.expose('reason', {
      type: WhyUnknownEnum,
      nullable: true,
      description: 'Why the value is unknown; null where it is known.',
    }),
  }),
});

const MetricSeriesType = builder.objectRef<MetricSeries>('MetricSeries').implement({
  description: 'A metric month by month.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      description: 'Which metric it is.',
      resolve: ({ metric }) => metricOf(metric),
    }),
    months: t.field({
      type: [MetricMonthType],
      complexity: { field: 1, multiplier: 1 },
      description:
        'Every month from the first to the last. A month in which nothing was recorded has the value 0, as has a month that is still to come; shares, ratios and medians are null in it.',
      resolve: ({ months }) => months,
    }),
  }),
});

/** How many months a series has, within its limit. */
const lengthOf = ({ from, through }: { readonly from: Month; readonly through: Month }) =>
  Math.min(Math.max(periodsBetween(from, through) + 1, 1), monthsLimit);

builder.queryField('metricSeries', (t) =>
  t.field({
    type: MetricSeriesType,
    description:
      'A metric month by month, of one member or of an area, as its records say where. Analysts, officers and supervisors may read it.',
    complexity: (args) => ({ field: 1, multiplier: lengthOf(args) }),
    args: {
      metric: t.arg({ type: MetricIdEnum, required: true, description: 'Which metric.' }),
      of: t.arg.id({
        description:
          'The global id of a member, post, community, station, branch or bureau; everything if left out.',
      }),
      ...monthsArguments(),
    },
    resolve: async (_root, { metric, of, from, through }, context) => {
      checkScoreAccess(context.viewer);
      const months = { from, through };
      checkMonths(months);
      const subject = await readSeriesOf(context, of);
      const rows = await loadSeries(context, subject, months, metric);
      return {
        metric,
        months: rows.map((row) => ({ ...row, reason: row.value === null ? ('NO_CASES' as const) : null })),
      };
    },
  }),
);
