import { type MetricId, metricValue, type Period } from '@beatwork/core';
import { countersOf } from '@beatwork/core/internal';
import type { Context } from '../../context.ts';
import { batched } from '../../loading/batched.ts';
import { loadByStation } from '../../loading/by-station.ts';
import { type Batch, type Key, keysSql, type Numbered, stationSql } from '../../loading/keys.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { monthsOf } from '../judging/period-months.ts';
import type { Subject } from '../judging/scored-subjects.ts';
import { type CounterRow, counterColumns, countersSql, tallyReader } from '../judging/tallies-read.ts';
import { tallySql } from '../judging/tally-relation.ts';
import type { MetricValueRow } from '../metrics/metric.type.ts';

/** The values of metrics of a subject and period. All that one level of a query asks for take one statement. */
export function loadMetricValues(
  context: Context,
  { kind, stationId, subjectId }: Subject,
  period: Period,
  metrics: readonly MetricId[],
): Promise<readonly MetricValueRow[]> {
  return batched<Key, readonly MetricValueRow[]>(context, `values:${kind}:${period}:${metrics}`, (keys) =>
    loadByStation(context, keys, (batch) => loadBatch(context, kind, period, metrics, batch)),
  ).load([stationId, subjectId]);
}

async function loadBatch(
  context: Context,
  kind: Subject['kind'],
  period: Period,
  metrics: readonly MetricId[],
  batch: Batch,
): Promise<readonly (readonly MetricValueRow[])[]> {
  const counters = countersOf(metrics);
  const parameters = new Parameters();
  const subjects = keysSql(batch, parameters);
  const tally = tallySql({
    kind,
    counters,
    station: stationSql(batch, parameters),
    subject: 'k.k2',
    ...monthsOf(period, parameters),
  });
  const rows = await query<CounterRow & Numbered>(
    context,
    `SELECT t.n::int AS "_n"${counterColumns(counters, 't')}
FROM (SELECT k.n, ${countersSql(counters, 'tally')} FROM ${subjects} LEFT JOIN LATERAL (${tally}) tally ON TRUE) t`,
    parameters.values,
  );
  const tallyOf = tallyReader(counters);
  const tallies = new Map(rows.map((row) => [row._n, tallyOf(row)]));
  return batch.keys.map((_, place) => {
    const found = tallies.get(place + 1)!;
    return metrics.map((metric) => ({ metric, ...metricValue(metric, found) }));
  });
}
