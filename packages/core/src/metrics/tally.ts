import { didYouMean } from '../text/did-you-mean.ts';
import { BeatworkError } from '../text/error.ts';
import { type CounterId, type MetricId, metricIds, metrics } from './catalogue.ts';
import { counterCheck, countIn } from './counts.ts';
import type { Metric } from './metric.ts';

/**
 * The counters of one subject and period. A counter that is absent is a known 0: nothing was recorded. Only a
 * median is unknown then.
 */
export type Tally = Readonly<Partial<Record<CounterId, number>>>;

/** The tally of no records. */
export const emptyTally: Tally = Object.freeze({});

/** A metric's value with what it was reckoned from. */
export interface MetricValue {
  /** A number; or null for a share or ratio to nothing, and for a median of nothing, which are unknown. */
  readonly value: number | null;
  /** Of a share or ratio: what is counted above the line; null otherwise. */
  readonly numerator: number | null;
  /** Of a share or ratio: what is counted below the line; of a median: its sample; null otherwise. */
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
    throw new BeatworkError('METRIC_UNKNOWN', { metric: id, suggestion: didYouMean(id, metricIds) });
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
 * @throws COUNTER_UNKNOWN, TALLY_INVALID where the tally holds a name that is no counter, or a value that is none
 */
export function metricValue(id: MetricId, tally: Tally): MetricValue {
  const metric = metricOf(id);
  checkNames(tally);
  const counted = (counter: string) => countIn(tally, counter as CounterId);
  switch (metric.kind) {
    case 'share':
    case 'ratio': {
      const numerator = counted(metric.numerator);
      const denominator = counted(metric.denominator);
      return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
    }
    case 'median': {
      const sample = counted(metric.sample);
      return { value: sample === 0 ? null : counted(id), numerator: null, denominator: sample };
    }
    case 'sum': {
      const value = metric.of.reduce((total, part) => total + counted(part), 0);
      return { value, numerator: null, denominator: null };
    }
    default:
      return { value: counted(id), numerator: null, denominator: null };
  }
}

/** The counter that tells how much a metric rests on. */
export function sampleOf(metric: Metric): CounterId | null {
  if (metric.kind === 'share' || metric.kind === 'ratio') return metric.denominator as CounterId;
  return metric.kind === 'median' ? (metric.sample as CounterId) : null;
}

/**
 * The counters that a metric is reckoned from: of a counter itself, and its sample where it is a median.
 *
 * @example
 * ```ts
 * countersBehind('trainingMinutesPerSession'); // → ['trainingMinutes', 'trainingSessions']
 * ```
 * @throws METRIC_UNKNOWN
 */
export function countersBehind(id: MetricId): readonly CounterId[] {
  const metric = metricOf(id);
  switch (metric.kind) {
    case 'share':
    case 'ratio':
      return [metric.numerator, metric.denominator] as readonly string[] as readonly CounterId[];
    case 'sum':
      return metric.of as readonly string[] as readonly CounterId[];
    case 'median':
      return [id, metric.sample] as readonly string[] as readonly CounterId[];
    default:
      return [id as CounterId];
  }
}
