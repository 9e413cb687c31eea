import { foldMetric } from '../../metrics/formula.ts';
import type { Metric } from '../../metrics/metric.ts';
import { columnOf } from '../../metrics/sql.ts';
import { metricOf, sampleOf } from '../../metrics/tally.ts';
import type { CompiledMetric } from '../compile/compiled.ts';
import { type Expression, float8, joined, plain, sql } from './expression.ts';

/** SQL for a metric over a row of counters; null if it is unknown or its sample is below the minimum. */
export function judgedValueSql({ metric, minimumSample }: CompiledMetric, row: string): Expression {
  return valueSql(metric, row, float8(minimumSample));
}

/** SQL for a metric over a row of counters, however small its sample is; null if the sample is 0. */
export function metricValueSql(metric: string, row: string): Expression {
  return valueSql(metric, row, null);
}

function valueSql(id: string, row: string, minimumSample: Expression | null): Expression {
  const metric: Metric = metricOf(id);
  const sample = sampleOf(metric);
  const value = wholeValueSql(metric, row);
  if (sample === null) return value;
  const counted = counterSql(sample, row);
  return minimumSample === null
    ? sql`(CASE WHEN ${counted} <> 0 THEN ${value} END)`
    : sql`(CASE WHEN ${counted} >= ${minimumSample} THEN ${value} END)`;
}

/** The value alone; the callers check the sample. */
function wholeValueSql(metric: Metric, row: string): Expression {
  return foldMetric<Expression>(metric, {
    counter: (id) => counterSql(id, row),
    sum: (parts) => joined(parts, '+'),
    quotient: (above, below) => sql`${above} / ${below}`,
    sampled: (value) => value,
  });
}

/**
 * SQL for a counter of a row that may be missing; nothing recorded is 0. The name comes from the catalogue, never from
 * an author.
 */
function counterSql(id: string, row: string): Expression {
  return plain(`coalesce(${row}.${columnOf(metricOf(id).id)}, 0)::float8`);
}
