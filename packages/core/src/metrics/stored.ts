import { metricError } from '../text/errors/metric-errors.ts';
import { type CounterId, type MetricId, metrics } from './catalogue.ts';
import type { CountMetric, DistinctMetric, ShareMetric, SumMetric } from './metric.ts';
import { metricNameOf } from './metric-name.ts';
import { type RecordType, rootOf } from './record-types.ts';

/** The record types of which the database keeps tallies, with their tables. A type is listed after the one that it checks. */
export const recordTables = {
  householdVisit: 'household_visit',
  visitCallBack: 'visit_call_back',
  mediation: 'mediation',
  mediationCallBack: 'mediation_call_back',
  lead: 'lead',
  informationItem: 'information_item',
  service: 'service',
} as const satisfies Partial<Readonly<Record<RecordType, string>>>;

/** The name of a record type of which the database keeps tallies. */
export type StoredRecordType = keyof typeof recordTables;

/** The names of the record types of which the database keeps tallies. */
export const storedRecordTypeNames = Object.keys(recordTables) as readonly StoredRecordType[];

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

/**
 * The type that decides the subject and the period of a stored type. It is stored too: wherever checks are kept, so are
 * the records that they check.
 */
export function storedRootOf(type: StoredRecordType): StoredRecordType {
  return rootOf(type) as StoredRecordType;
}

/** A stored type, and after it the stored types that check its records. */
export function storedFamilyOf(root: StoredRecordType): readonly StoredRecordType[] {
  return [root, ...storedRecordTypeNames.filter((type) => type !== root && rootOf(type) === root)];
}

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
