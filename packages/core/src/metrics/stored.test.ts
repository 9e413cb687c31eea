import { describe, expect, it } from 'vitest';
import { metrics } from './catalogue.ts';
import type { Metric } from './metric.ts';
import { rootOf } from './record-types.ts';
import { recordTables, storedCounterIds, storedMetricIds, storedRecordTypeNames } from './stored.ts';

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

  it.each(storedCounterIds)('%s is counted over records that are kept', (id) => {
    expect(Object.keys(recordTables)).toContain(metrics[id].record);
    expect(storedMetricIds).toContain(id);
  });

  it.each(storedRecordTypeNames)('%s comes after the records that it checks', (type) => {
    expect(storedRecordTypeNames.slice(0, storedRecordTypeNames.indexOf(type) + 1)).toContain(rootOf(type));
  });
});
