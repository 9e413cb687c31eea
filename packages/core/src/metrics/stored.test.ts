import { describe, expect, it } from 'vitest';
import { metrics } from './catalogue.ts';
import type { Metric } from './metric.ts';
import { storedCounterIds, storedMetricIds } from './stored.ts';

describe('what the database keeps', () => {
  it.each(storedMetricIds)('%s follows from what is kept', (id) => {
    const metric: Metric = metrics[id];
    const parts =
      metric.kind === 'share'
        ? [metric.numerator, metric.denominator]
        : metric.kind === 'sum'
          ? metric.of
          : [metric.id];
    for (const part of parts) expect(storedCounterIds).toContain(part);
  });
});
