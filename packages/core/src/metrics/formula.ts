import type { CounterId } from './catalogue.ts';
import type { Metric } from './metric.ts';

/**
 * The operations from which a metric's formula is built. They give numbers, SQL, generated code or lists of counters.
 */
export interface MetricAlgebra<Value> {
  readonly counter: (id: CounterId) => Value;
  readonly sum: (parts: readonly Value[]) => Value;
  /** One value divided by another; it is unknown if the other is 0. */
  readonly quotient: (above: Value, below: Value) => Value;
  /** A value that is known only where its sample is above 0. */
  readonly sampled: (value: Value, sample: Value) => Value;
}

/** Computes a metric from its counters. Only here is it written how each kind of metric is computed. */
export function foldMetric<Value>(metric: Metric, algebra: MetricAlgebra<Value>): Value {
  const counter = (id: string) => algebra.counter(id as CounterId);
  switch (metric.kind) {
    case 'share':
    case 'ratio':
      return algebra.quotient(counter(metric.numerator), counter(metric.denominator));
    case 'sum':
      return algebra.sum(metric.of.map(counter));
    case 'median':
      return algebra.sampled(counter(metric.id), counter(metric.sample));
    default:
      return counter(metric.id);
  }
}

/** What the kinds of metrics have in common. */
export const metricKinds: Readonly<
  Record<
    Metric['kind'],
    {
      /** Whether its values are whole numbers. Totals are not: minutes may be given in hours. */
      readonly isWhole: boolean;
      /** Whether its values are called high or low, rather than many or few: Chinese has different words for these. */
      readonly isLevel: boolean;
    }
  >
> = {
  count: { isWhole: true, isLevel: false },
  distinct: { isWhole: true, isLevel: false },
  days: { isWhole: true, isLevel: false },
  longestRun: { isWhole: true, isLevel: false },
  total: { isWhole: false, isLevel: false },
  sum: { isWhole: false, isLevel: false },
  median: { isWhole: false, isLevel: true },
  share: { isWhole: false, isLevel: true },
  ratio: { isWhole: false, isLevel: true },
};
