import { type MetricId, metricOf, metrics, subjectKinds } from '@beatwork/core';
import { countersOf } from '@beatwork/core/internal';
import { GatewayError } from '../../errors/gateway-error.ts';
import type { TallyKind } from '../../tallies/counted-tables.ts';
import { belongs } from '../../tallies/read-tallies.ts';

/** Whether subjects of a kind can have a metric: whether records of all its counters can belong to them. */
export const isOfKind = (metric: MetricId, kind: TallyKind): boolean =>
  countersOf([metric]).every((id) => belongs(metrics[id], kind));

/**
 * Checks that subjects of a kind can have a metric. Otherwise they would have 0, although nothing about them is known.
 * @throws METRIC_NOT_OF_KIND
 */
export function checkOfKind(metric: MetricId, kind: TallyKind): void {
  if (isOfKind(metric, kind)) return;
  throw new GatewayError('METRIC_NOT_OF_KIND', {
    name: metricOf(metric).name,
    kind: subjectKinds.labels[kind],
  });
}
