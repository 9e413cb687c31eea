import { type Metric, type MetricId, type MetricValue, metricIds, metricOf, metrics } from '@beatwork/core';
import { unitInPlural } from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { MetricFigureType } from './metric-figure.type.ts';

/** `visitsCalledBack` → `VISITS_CALLED_BACK`. */
export const enumNameOf = (id: string) => id.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const describe = ({ name, definition }: Metric) => `${name.en} ${name.zh}: ${definition.en}`;

export const MetricIdEnum = builder.enumType('MetricId', {
  description: 'A metric of the catalogue.',
  values: Object.fromEntries(
    metricIds.map((id) => [enumNameOf(id), { value: id, description: describe(metrics[id]) }]),
  ) as Record<string, { value: MetricId; description: string }>,
});

const kinds: Readonly<Record<Metric['kind'], string>> = {
  count: 'The number of records 计数.',
  distinct: 'The number of different values 去重计数.',
  total: 'The sum of an amount, such as minutes 累计量.',
  days: 'The number of days that have a record 天数.',
  longestRun: 'The most days in a row that have a record 最长连续天数.',
  median: 'The median of an amount, such as minutes of waiting 中位数.',
  share: 'One count divided by another that contains it, from 0 to 1 比例.',
  ratio: 'One count divided by another that does not contain it 比值.',
  sum: 'The sum of several counts 合计.',
};

const MetricKindEnum = builder.enumType('MetricKind', {
  description: 'How a metric is computed.',
  values: Object.fromEntries(
    Object.entries(kinds).map(([kind, description]) => [enumNameOf(kind), { value: kind, description }]),
  ) as Record<string, { value: Metric['kind']; description: string }>,
});

export const MetricType = builder.objectRef<Metric>('Metric').implement({
  description: 'A figure that is computed from the records of a subject in a period.',
  fields: (t) => ({
    id: t.field({
      type: MetricIdEnum,
      description: 'Which metric it is.',
      resolve: ({ id }) => id as MetricId,
    }),
    kind: t.expose('kind', { type: MetricKindEnum, description: 'How the metric is computed.' }),
    name: t.expose('name', { type: LocalizedTextType, description: 'What it is called.' }),
    definition: t.expose('definition', { type: LocalizedTextType, description: 'What is counted.' }),
    unit: t.field({
      type: LocalizedTextType,
      nullable: true,
      description: 'The unit, in the plural; null for a share, which has no unit.',
      resolve: (metric) => (metric.kind === 'share' ? null : unitInPlural(metric.unit)),
    }),
    source: t.string({
      description: 'The numbers of the source articles that describe the metric, separated by commas.',
      resolve: ({ source }) => source.join(', '),
    }),
  }),
});

export interface MetricValueRow extends MetricValue {
  readonly metric: MetricId;
}

export const MetricValueType = builder.objectRef<MetricValueRow>('MetricValue').implement({
  description: 'The value of a metric, and the counts that it was computed from.',
  interfaces: [MetricFigureType],
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      description: 'Which metric it is.',
      resolve: ({ metric }) => metricOf(metric),
    }),
  }),
});

builder.queryField('metrics', (t) =>
  t.field({
    type: [MetricType],
    description: 'All metrics, in the order in which tables show them.',
    resolve: () => metricIds.map(metricOf),
  }),
);
