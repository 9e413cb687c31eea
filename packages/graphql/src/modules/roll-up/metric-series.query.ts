import { type MetricId, type MetricValue, type Month, metricOf, periodsBetween } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { checkScoreAccess } from '../judging/access.ts';
import { checkMonths, monthsArguments, monthsLimit } from '../judging/months-range.ts';
import { MetricIdEnum, MetricType } from '../metrics/metric.type.ts';
import { MetricFigureType } from '../metrics/metric-figure.type.ts';
import { loadSeries, readSeriesOf } from './load-series.ts';

interface MetricMonth extends MetricValue {
  readonly month: Month;
}

interface MetricSeries {
  readonly metric: MetricId;
  readonly months: readonly MetricMonth[];
}

const MetricMonthType = builder.objectRef<MetricMonth>('MetricMonth').implement({
  description: 'The value of a metric in one month, and the counts that it was computed from.',
  interfaces: [MetricFigureType],
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: 'The month.' }),
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
      return { metric, months: await loadSeries(context, subject, months, metric) };
    },
  }),
);
