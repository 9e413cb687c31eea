import { BeatworkError } from '../text/error.ts';
import { type CounterId, type MetricId, metrics } from './catalogue.ts';
import type { Metric } from './metric.ts';

/** The counters of one subject and period. A counter that is absent is a known 0: nothing was recorded. */
export type Tally = Readonly<Partial<Record<CounterId, number>>>;

/** The tally of no records. */
export const emptyTally: Tally = Object.freeze({});

/** A metric's value with what it was reckoned from. */
export interface MetricValue {
  /** A number; or null for a share of nothing, which is unknown. */
  readonly value: number | null;
  /** Only of shares. */
  readonly numerator: number | null;
  /** Only of shares. */
  readonly denominator: number | null;
}

/** Whether the catalogue has a metric of this name. */
export function isMetricId(id: string): id is MetricId {
  return Object.hasOwn(metrics, id);
}

/**
 * The metric of a name.
 * @throws METRIC_UNKNOWN
 */
export function metricOf(id: string): Metric {
  if (!isMetricId(id)) throw new BeatworkError('METRIC_UNKNOWN', { metric: id });
  return metrics[id];
}

/**
 * A metric's value in a tally.
 *
 * @example
 * ```ts
 * metricValue('visitSatisfactionRate', { ...emptyTally, visitsCalledBack: 8, visitsSatisfied: 6 }); // → { value: 0.75, numerator: 6, denominator: 8 }
 * metricValue('visitSatisfactionRate', emptyTally).value; // → null
 * ```
 */
export function metricValue(id: MetricId, tally: Tally): MetricValue {
  const metric = metricOf(id);
  if (metric.kind === 'share') {
    const numerator = tally[metric.numerator as CounterId] ?? 0;
    const denominator = tally[metric.denominator as CounterId] ?? 0;
    return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
  }
  const value =
    metric.kind === 'sum'
      ? metric.of.reduce((total, part) => total + (tally[part as CounterId] ?? 0), 0)
      : (tally[id as CounterId] ?? 0);
  return { value, numerator: null, denominator: null };
}
