import { type MetricId, metrics } from './catalogue.ts';
import { foldMetric } from './formula.ts';
import type { Condition, CountMetric, DistinctMetric, Metric } from './metric.ts';
import { type StoredRecordType, storedCounterIds } from './stored.ts';

/** The table of tallies, with a row for each member and month and a column for each stored counter. */
export const tallyTable = 'member_month_tally';

/** The column for a name of the library: `visitsCalledBack` → `visits_called_back`. */
export function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** An SQL expression for a metric over the row of tallies called `row`; it gives null if the metric is unknown. */
export function metricSql(id: MetricId, row: string): string {
  const metric: Metric = metrics[id];
  return foldMetric<string>(metric, {
    counter: (counter) => `${row}.${columnOf(counter)}`,
    sum: (parts) => `(${parts.join(' + ')})`,
    quotient: (above, below) => `(${above}::float8 / nullif(${below}, 0))`,
    sampled: (value, sample) => `(CASE WHEN ${sample} > 0 THEN ${value} END)`,
  });
}

/**
 * SQL that aggregates the stored counters of one record type over its rows, which are called `row`: `count(*) FILTER
 * (WHERE …) AS visits`.
 */
export function counterSelectSql(type: StoredRecordType, row: string): readonly string[] {
  return countersOf(type).map((counter) => {
    const value = counter.kind === 'count' ? '*' : `DISTINCT ${row}.${columnOf(counter.field)}`;
    const conditions = counter.where.map((condition) => `${row}.${conditionSql(condition)}`);
    const filter = conditions.length === 0 ? '' : ` FILTER (WHERE ${conditions.join(' AND ')})`;
    return `count(${value})${filter} AS ${columnOf(counter.id)}`;
  });
}

/** The stored counters of one record type. */
export function countersOf(type: StoredRecordType): readonly (CountMetric | DistinctMetric)[] {
  return storedCounterIds
    .map((id): CountMetric | DistinctMetric => metrics[id])
    .filter((counter) => counter.record === type);
}

function conditionSql(condition: Condition): string {
  if (!('equals' in condition)) throw new TypeError(`no SQL for ${JSON.stringify(condition)}`);
  const { field, equals } = condition;
  if (typeof equals === 'boolean') return `${columnOf(field)} IS ${equals ? 'TRUE' : 'FALSE'}`;
  return `${columnOf(field)} = '${equals.replaceAll("'", "''")}'`;
}
