import { type CounterChange, type LeastChange, metricOf } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { LocalizedTextType } from '../../types/localized-text.type.ts';
import { MetricType } from '../metrics/metric.type.ts';

const CounterChangeType = builder.objectRef<CounterChange>('CounterChange').implement({
  description: 'By how much a count would have to be different.',
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      description: 'The count.',
      resolve: ({ counter }) => metricOf(counter),
    }),
    by: t.exposeFloat('by', { description: 'How many more; negative for fewer.' }),
  }),
});

export const LeastChangeType = builder.objectRef<LeastChange>('LeastChange').implement({
  description: 'The least change of the counts with which a goal is met.',
  fields: (t) => ({
    changes: t.field({
      type: [CounterChangeType],
      description: 'The counts that change; empty where the goal is met.',
      resolve: ({ changes }) => changes,
    }),
    oneOfSeveral: t.exposeBoolean('oneOfSeveral', {
      description: 'Whether there are other ways to meet the goal. This one takes the fewest units.',
    }),
    sentence: t.expose('sentence', { type: LocalizedTextType, description: 'The change in words.' }),
  }),
});
