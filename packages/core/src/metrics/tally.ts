import { metricError } from '../text/errors/metric-errors.ts';
import { type CounterId, type MetricId, metricIds, metrics } from './catalogue.ts';
import { counterCheck, readCount } from './counts.ts';
import { foldMetric } from './formula.ts';
import type { Metric } from './metric.ts';
import { suggestedMetric } from './metric-name.ts';

/**
 * The counters of one subject and period. An absent counter is a known 0: nothing was recorded. Only an absent median is
 * unknown.
 */
export type Tally = Readonly<Partial<Record<CounterId, number>>>;

/** The tally of no records. */
export const emptyTally: Tally = Object.freeze({});

/** A metric's value with the counts from which it was computed. */
export interface MetricValue {
  /**
   * The value. It is null, which means unknown, for a share or ratio whose denominator is 0 and for a median of no
   * records.
   */
  readonly value: number | null;
  /** The numerator of a share or ratio; null for other metrics. */
  readonly numerator: number | null;
  /** The denominator of a share or ratio, or the sample of a median; null for other metrics. */
  readonly denominator: number | null;
}

/** Whether the catalogue has a metric of this name. */
export function isMetricId(id: string): id is MetricId {
  return Object.hasOwn(metrics, id);
}

/**
 * The metric of a name.
 *
 * @example
 * ```ts
 * metricOf('trainingMinutesPerSession').kind; // → 'ratio'
 * ```
 * @throws METRIC_UNKNOWN
 */
export function metricOf(id: string): Metric {
  if (!isMetricId(id)) {
    throw metricError('METRIC_UNKNOWN', { metric: String(id), ...suggestedMetric(id, metricIds) });
  }
  return metrics[id];
}

const checkNames = counterCheck();

/**
 * A metric's value in a tally.
 *
 * @example
 * ```ts
 * metricValue('visitSatisfactionRate', { visitsCalledBack: 8, visitsSatisfied: 6 }); // → { value: 0.75, numerator: 6, denominator: 8 }
 * metricValue('trainingMinutesPerSession', { trainingMinutes: 11700, trainingSessions: 160 }).value; // → 73.125
 * metricValue('visitSatisfactionRate', emptyTally).value; // → null
 * metricValue('medianWaitingMinutes', { servicesTracked: 3, medianWaitingMinutes: 12 }); // → { value: 12, numerator: null, denominator: 3 }
 * ```
 * @throws METRIC_UNKNOWN
 * @throws COUNTER_UNKNOWN, TALLY_INVALID if the tally holds a name that is not a counter, or a value that is not a
 * count
 */
export function metricValue(id: MetricId, tally: Tally): MetricValue {
  const metric = metricOf(id);
  if (typeof tally !== 'object' || tally === null) {
    throw metricError('TALLY_INVALID', { counter: 'tally', name: null, value: String(tally) });
  }
  checkNames(tally);
  const value = foldMetric<number | null>(metric, {
    counter: (counter) => readCount(tally, counter),
    sum: (parts) => parts.reduce<number>((total, part) => total + part!, 0),
    quotient: (above, below) => (below === 0 ? null : above! / below!),
    sampled: (each, sample) => (sample === 0 ? null : each),
  });
  const numerator = numeratorOf(metric);
  const sample = sampleOf(metric);
  return {
    value,
    numerator: numerator === null ? null : readCount(tally, numerator),
    denominator: sample === null ? null : readCount(tally, sample),
  };
}

/**
 * The counter in the numerator of a share or ratio, which has to grow for the metric to rise; null for other metrics.
 */
export function numeratorOf(metric: Metric): CounterId | null {
  return 'numerator' in metric ? (metric.numerator as CounterId) : null;
}

/** The counter that says how many cases a metric is based on; null for a metric without a sample. */
export function sampleOf(metric: Metric): CounterId | null {
  if ('denominator' in metric) return metric.denominator as CounterId;
  return 'sample' in metric ? (metric.sample as CounterId) : null;
}

/**
 * The counters from which a metric is computed. For a counter that is the counter itself, and for a median also its
 * sample.
 *
 * @example
 * ```ts
 * countersBehind('trainingMinutesPerSession'); // → ['trainingMinutes', 'trainingSessions']
 * ```
 * @throws METRIC_UNKNOWN
 */
export function countersBehind(id: MetricId): readonly CounterId[] {
  return foldMetric<readonly CounterId[]>(metricOf(id), {
    counter: (counter) => [counter],
    sum: (parts) => parts.flat(),
    quotient: (above, below) => [...above, ...below],
    sampled: (value, sample) => [...value, ...sample],
  });
}

/**
 * The counters from which several metrics are computed, each once.
 * @throws METRIC_UNKNOWN
 */
export function countersOf(ids: readonly MetricId[]): readonly CounterId[] {
  return [...new Set(ids.flatMap(countersBehind))];
}
