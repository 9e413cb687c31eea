import { foldMetric } from '../../metrics/formula.ts';
import type { Metric } from '../../metrics/metric.ts';
import { columnOf } from '../../metrics/sql.ts';
import { metricOf, sampleOf } from '../../metrics/tally.ts';
import type { CompiledMetric } from '../compile/compiled.ts';
import { type Expression, float8, joined, plain, sql } from './expression.ts';

/** A metric over a row of counters; null where it is unknown, or rests on a sample below the minimum. */
export function judgedValueSql({ metric, minimumSample }: CompiledMetric, row: string): Expression {
  return valueSql(metric, row, float8(minimumSample));
}

/** A metric over a row of counters, however small its sample is; null where it has none. */
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

/** A counter of a row that may be missing; nothing recorded is 0. Its name is the catalogue's, never an author's. */
function counterSql(id: string, row: string): Expression {
  return plain(`coalesce(${row}.${columnOf(metricOf(id).id)}, 0)::float8`);
}
