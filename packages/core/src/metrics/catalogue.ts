import { agreementsMetrics } from './catalogue/agreements.ts';
import { callsMetrics } from './catalogue/calls.ts';
import { careCasesMetrics } from './catalogue/care-cases.ts';
import { cityMetrics } from './catalogue/city.ts';
import { complaintsMetrics } from './catalogue/complaints.ts';
import { coverageMetrics } from './catalogue/coverage.ts';
import { disputesMetrics } from './catalogue/disputes.ts';
import { educationMetrics } from './catalogue/education.ts';
import { improvementsMetrics } from './catalogue/improvements.ts';
import { incidentsMetrics } from './catalogue/incidents.ts';
import { informationMetrics } from './catalogue/information.ts';
import { kioskMetrics } from './catalogue/kiosk.ts';
import { leadsMetrics } from './catalogue/leads.ts';
import { officerCareMetrics } from './catalogue/officer-care.ts';
import { organisationMetrics } from './catalogue/organisation.ts';
import { partnershipsMetrics } from './catalogue/partnerships.ts';
import { patrolsMetrics } from './catalogue/patrols.ts';
import { reputationMetrics } from './catalogue/reputation.ts';
import { searchesMetrics } from './catalogue/searches.ts';
import { servicesMetrics } from './catalogue/services.ts';
import { trainingMetrics } from './catalogue/training.ts';
import { visitsMetrics } from './catalogue/visits.ts';
import { type CounterMetric, isCounter, type Metric } from './metric.ts';

/** Every metric, in the order in which tables show them. Adding one to its system's file adds it everywhere. */
export const metrics = {
  ...visitsMetrics,
  ...disputesMetrics,
  ...agreementsMetrics,
  ...leadsMetrics,
  ...informationMetrics,
  ...servicesMetrics,
  ...callsMetrics,
  ...complaintsMetrics,
  ...incidentsMetrics,
  ...patrolsMetrics,
  ...coverageMetrics,
  ...trainingMetrics,
  ...educationMetrics,
  ...partnershipsMetrics,
  ...kioskMetrics,
  ...searchesMetrics,
  ...improvementsMetrics,
  ...organisationMetrics,
  ...reputationMetrics,
  ...careCasesMetrics,
  ...officerCareMetrics,
  ...cityMetrics,
} as const satisfies Readonly<Record<string, Metric>>;

/** The id of a metric of the catalogue. */
export type MetricId = keyof typeof metrics;

/** The metrics that are counted over records; the others are computed from them. */
export type CounterId = {
  [Id in MetricId]: (typeof metrics)[Id] extends CounterMetric ? Id : never;
}[MetricId];

/** The ids of all metrics, in the order of the catalogue. */
export const metricIds = Object.keys(metrics) as readonly MetricId[];

/** The ids of all counters, in the order of the catalogue. */
export const counterIds = metricIds.filter((id): id is CounterId => isCounter(metrics[id]));
