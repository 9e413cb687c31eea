import { type MetricId, metrics } from './catalogue.ts';
import { foldMetric } from './formula.ts';
import type { Metric } from './metric.ts';

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
