import { type Metric, type MetricId, metrics } from '@beatwork/core';
import {
  type StoredMetric,
  type StoredMetricId,
  storedMetricIds,
  storedMetricOf,
  unitInPlural,
} from '@beatwork/core/internal';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';

/** `visitsCalledBack` → `VISITS_CALLED_BACK`. */
export const enumNameOf = (id: string) => id.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const describe = ({ name, definition }: Metric) => `${name.en} ${name.zh}: ${definition.en}`;

/** One enum value for each metric that the database keeps. */
export function metricEnumValues(): Record<string, { value: StoredMetricId; description: string }> {
  return Object.fromEntries(
    storedMetricIds.map((id) => [enumNameOf(id), { value: id, description: describe(metrics[id]) }]),
  );
}

const MetricIdEnum = builder.enumType('MetricId', {
  description: 'A metric of the catalogue.',
  values: metricEnumValues(),
});

const MetricKind = builder.enumType('MetricKind', {
  description: 'How a metric is computed.',
  values: {
    COUNT: { value: 'count', description: 'The number of records 计数.' },
    DISTINCT: { value: 'distinct', description: 'The number of different values 去重计数.' },
    SHARE: {
      value: 'share',
      description: 'One count divided by another that contains it, from 0 to 1 比例.',
    },
    SUM: { value: 'sum', description: 'The sum of several counts 合计.' },
  } as const,
});

export const MetricType = builder.objectRef<StoredMetric>('Metric').implement({
  description: 'A figure that is computed from the records of a member in a month.',
  fields: (t) => ({
    id: t.field({
      type: MetricIdEnum,
      description: 'Which metric it is.',
      resolve: ({ id }) => id as StoredMetricId,
    }),
    kind: t.expose('kind', { type: MetricKind, description: 'How the metric is computed.' }),
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

export interface MetricValueRow {
  readonly metric: MetricId;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export const MetricValueType = builder.objectRef<MetricValueRow>('MetricValue').implement({
  description: 'The value of a metric, and the counts that it was computed from.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      description: 'Which metric it is.',
      resolve: ({ metric }) => storedMetricOf(metric),
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The value; null for a share of no cases, which is unknown.',
    }),
    numerator: t.exposeInt('numerator', {
      nullable: true,
      description: 'For a share, its numerator: how many cases count as successes; null otherwise.',
    }),
    denominator: t.exposeInt('denominator', {
      nullable: true,
      description: 'For a share, its denominator: how many cases there are; null otherwise.',
    }),
  }),
});

builder.queryField('metrics', (t) =>
  t.field({
    type: [MetricType],
    description: 'All metrics, in the order in which tables show them.',
    resolve: () => storedMetricIds.map(storedMetricOf),
  }),
);
