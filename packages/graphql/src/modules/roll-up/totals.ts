import type { MetricId, Month, Tally } from '@beatwork/core';
import { columnOf, type StoredMetric, storedCounterIds, storedMetricOf } from '@beatwork/core/internal';
import type { Context } from '../../context.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { tallyTableOf } from '../../tallies/counted-tables.ts';
import { type Area, inArea, memberColumns } from '../areas/area.ts';

/** Whether a metric can be added up over members and months. One that counts different values cannot: some may coincide. */
export function addsUp(id: MetricId): boolean {
  const metric: StoredMetric = storedMetricOf(id);
  switch (metric.kind) {
    case 'distinct':
      return false;
    case 'share':
      return addsUp(metric.numerator as MetricId) && addsUp(metric.denominator as MetricId);
    case 'sum':
      return metric.of.every((part) => addsUp(part as MetricId));
    default:
      return true;
  }
}

/** The counters of an area, added up over some months. Those that cannot be added up are 0 and must not be used. */
export async function loadTotals(
  context: Context,
  area: Area | null,
  from: Month,
  through: Month,
): Promise<Tally> {
  const parameters = new Parameters();
  const sums = storedCounterIds.map((id) => {
    const { kind } = storedMetricOf(id);
    return kind === 'distinct' ? `0 AS "${id}"` : `coalesce(sum(tally.${columnOf(id)}), 0)::int AS "${id}"`;
  });
  const first = parameters.add(`${from}-01`, 'date');
  const last = parameters.add(`${through}-01`, 'date');
  const where = inArea(area, memberColumns, context.viewer.stations, parameters);
  const [row] = await query<Tally>(
    context,
    `SELECT ${sums.join(', ')} FROM member m
JOIN ${tallyTableOf('member')} tally ON tally.station_id = m.station_id AND tally.subject_id = m.id
WHERE tally.month BETWEEN ${first} AND ${last} AND ${where}`,
    parameters.values,
  );
  return row!;
}
