import { metricError } from '../text/errors/metric-errors.ts';
import { type CounterId, type MetricId, metrics } from './catalogue.ts';
import type { CountMetric, DistinctMetric, ShareMetric, SumMetric } from './metric.ts';
import { metricNameOf } from './metric-name.ts';

/** The counters that the database keeps for each member and month, in the order of its columns. */
export const storedCounterIds = [
  'visits',
  'householdsVisited',
  'visitsCalledBack',
  'numbersMatched',
  'visitsConfirmed',
  'visitsSatisfied',
  'mediations',
  'mediationsSettled',
  'mediationsCalledBack',
  'mediationsBothSatisfied',
  'caseLeads',
  'suspectsCaught',
  'fugitivesCaught',
  'informationItems',
  'leadInformationItems',
  'services',
  'servicesRecognised',
] as const satisfies readonly CounterId[];

/** The id of a counter that the database keeps. */
export type StoredCounterId = (typeof storedCounterIds)[number];

/** The metrics that the database offers: its counters and the metrics computed from them, in the order of tables. */
export const storedMetricIds = [
  'visits',
  'householdsVisited',
  'visitsCalledBack',
  'numbersMatched',
  'visitsConfirmed',
  'visitsSatisfied',
  'numberMatchRate',
  'visitConfirmedRate',
  'visitSatisfactionRate',
  'mediations',
  'mediationsSettled',
  'mediationSuccessRate',
  'mediationsCalledBack',
  'mediationsBothSatisfied',
  'mediationSatisfactionRate',
  'caseLeads',
  'suspectsCaught',
  'fugitivesCaught',
  'detections',
  'informationItems',
  'leadInformationItems',
  'services',
  'servicesRecognised',
] as const satisfies readonly MetricId[];

/** The id of a metric that the database offers. */
export type StoredMetricId = (typeof storedMetricIds)[number];

/** A metric of the kinds that the database computes. */
export type StoredMetric = CountMetric | DistinctMetric | ShareMetric | SumMetric;

/** Whether the database offers this metric. */
export function isStoredMetricId(id: string): id is StoredMetricId {
  return storedMetricIds.some((stored) => stored === id);
}

/**
 * A metric that the database offers.
 * @throws METRIC_NOT_STORED
 */
export function storedMetricOf(id: string): StoredMetric {
  if (!isStoredMetricId(id)) throw metricError('METRIC_NOT_STORED', { metric: id, name: metricNameOf(id) });
  return metrics[id];
}
