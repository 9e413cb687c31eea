import type { MetricValue } from '@beatwork/core';
import { builder } from '../../builder.ts';

const WhyUnknownEnum = builder.enumType('WhyUnknown', {
  description: 'Why the value of a metric is unknown.',
  values: {
    NO_CASES: {
      description: 'A share or ratio whose denominator is 0, or the median of nothing 无样本.',
    },
  } as const,
});

/** What every figure of a metric has: its value with the counts behind it, and why it is unknown. */
export const MetricFigureType = builder.interfaceRef<MetricValue>('MetricFigure').implement({
  description: 'The value of a metric, with the counts that it was computed from.',
  fields: (t) => ({
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
    reason: t.field({
      type: WhyUnknownEnum,
      nullable: true,
      description: 'Why the value is unknown; null where it is known.',
      resolve: ({ value }) => (value === null ? 'NO_CASES' : null),
    }),
  }),
});
