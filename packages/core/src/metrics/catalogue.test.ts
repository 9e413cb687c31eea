import { describe, expect, it } from 'vitest';
import {
  householdVisitSchema,
  informationItemSchema,
  leadSchema,
  mediationCallBackSchema,
  mediationSchema,
  serviceSchema,
  visitCallBackSchema,
} from '../model/index.ts';
import { counterIds, metricIds, metrics } from './catalogue.ts';
import type { Metric } from './metric.ts';
import { metricOf } from './tally.ts';

const schemas = {
  householdVisit: householdVisitSchema,
  visitCallBack: visitCallBackSchema,
  mediation: mediationSchema,
  mediationCallBack: mediationCallBackSchema,
  lead: leadSchema,
  informationItem: informationItemSchema,
  service: serviceSchema,
};

describe('the metric catalogue', () => {
  it.each(metricIds)('%s is named and explained in both languages, under its own id', (id) => {
    const metric: Metric = metrics[id];
    expect(metric.id).toBe(id);
    expect(metric.source).toBe('003');
    expect(metric.name.zh).toMatch(/\p{Script=Han}/u);
    expect(metric.definition.en).toMatch(/\.$/);
    expect(metric.definition.zh).toMatch(/。$/);
  });

  it.each(metricIds)('%s is made of what exists', (id) => {
    const metric: Metric = metrics[id];
    const parts =
      metric.kind === 'share'
        ? [metric.numerator, metric.denominator]
        : metric.kind === 'sum'
          ? metric.of
          : [];
    for (const part of parts) expect(counterIds).toContain(part);
    if (!('record' in metric)) return;
    const fields = Object.keys(schemas[metric.record].unwrap().shape);
    for (const field of [metric.field, metric.where?.field]) if (field) expect(fields).toContain(field);
  });

  it.each(['nothing', 'constructor', '__proto__', 'toString'])('refuses %s', (id) => {
    expect(() => metricOf(id)).toThrow(expect.objectContaining({ code: 'METRIC_UNKNOWN' }));
  });
});
