import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fieldsOf as describedFields } from '../model/describe/fields.ts';
import { recordOf, records } from '../records/records.ts';
import { counterIds, type MetricId, metricIds, metrics } from './catalogue.ts';
import { isCounter, type Metric } from './metric.ts';
import { type RecordType, recordTypeNames, rootOf, timeFieldOf } from './record-types.ts';
import { metricOf } from './tally.ts';

const systems = Array.from({ length: 23 }, (_, index) => `S${index + 1}`);
const shapeOf = (type: RecordType): Readonly<Record<string, z.ZodType>> =>
  (records[type].schema as unknown as z.ZodReadonly<z.ZodObject<Record<string, z.ZodType>>>).unwrap().shape;
/** Codes that stations share: items of the bureau's duty catalogue, and series of cases, which cross its stations. */
const sharedCodes = ['dutyItemId', 'seriesId'];
const fieldsOf = (type: RecordType) => Object.keys(shapeOf(type));

describe('the metric catalogue', () => {
  it.each(metricIds)('%s is named and explained in both languages, under its own id', (id) => {
    const metric: Metric = metrics[id];
    expect(metric.id).toBe(id);
    expect(metric.name.zh).toMatch(/\p{Script=Han}/u);
    expect(metric.definition.en).toMatch(/^[A-Z].*[^.]\.$/);
    expect(metric.definition.zh).toMatch(/^.*[^。]。$/);
    expect('unit' in metric).toBe(metric.kind !== 'share');
  });

  it.each(recordTypeNames)('counts records of type %s, which are listed as counted', (type) => {
    const counters = counterIds.map((id): Metric => metrics[id]).filter(isCounter);
    const added = counters.filter(({ kind }) => kind !== 'median' && kind !== 'longestRun');
    expect(added.map(({ record }) => record)).toContain(type);
  });

  it.each(['en', 'zh'] as const)('names no two metrics alike (%s)', (language) => {
    const names = metricIds.map((id) => metrics[id].name[language]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(metricIds)('%s is made of what exists', (id) => {
    const metric: Metric = metrics[id];
    if (!isCounter(metric)) {
      const parts = metric.kind === 'sum' ? metric.of : [metric.numerator, metric.denominator];
      for (const part of parts) {
        expect(counterIds).toContain(part);
        // Medians can't be added up or compared as parts of each other.
        expect(metricOf(part).kind).not.toBe('median');
      }
      return;
    }
    const amount = 'amount' in metric ? [metric.amount] : [];
    const named = [...metric.where, ...amount, ...(metric.kind === 'distinct' ? [metric] : [])].flatMap(
      (each) =>
        ['field', 'atLeastField', 'from', 'to'].flatMap((key) => (key in each ? [each[key as never]] : [])),
    );
    for (const field of named) expect(fieldsOf(metric.record)).toContain(field);
    for (const condition of metric.where) {
      const values = 'equals' in condition ? [condition.equals] : 'oneOf' in condition ? condition.oneOf : [];
      const field = 'field' in condition ? shapeOf(metric.record)[condition.field] : undefined;
      for (const value of values) expect(field?.safeParse(value).success).toBe(true);
    }
  });

  it('tells apart the codes of stations: those of their records, and others that a station gives itself', () => {
    for (const id of counterIds) {
      const counter: Metric = metrics[id];
      if (counter.kind !== 'distinct') continue;
      const field = describedFields(records[counter.record]).find(({ name }) => name === counter.field)!;
      const target = recordOf(field.refersTo ?? '');
      const isOfStation =
        target === undefined
          ? field.kind === 'id' && !sharedCodes.includes(field.name)
          : 'stationId' in target.shape;
      expect([id, counter.codesOf]).toEqual([id, isOfStation ? 'station' : undefined]);
    }
  });

  it.each(metricIds.filter((id) => metrics[id].kind === 'median'))('%s has its own sample', (id) => {
    const metric: Metric = metrics[id];
    if (metric.kind !== 'median') return expect.unreachable();
    const sample = metricOf(metric.sample);
    if (sample.kind !== 'count') return expect.unreachable();
    expect(sample.record).toBe(metric.record);
    // The sample counts exactly the records that have the amount.
    const shape = shapeOf(metric.record);
    const needed = ('field' in metric.amount ? [metric.amount.field] : [metric.amount.from, metric.amount.to])
      .filter((field) => shape[field]!.safeParse(null).success)
      .map((field) => ({ field, present: true }));
    expect(sample.where).toEqual([...metric.where, ...needed]);
  });

  it('serves every system', () => {
    const served = new Set<string>(metricIds.flatMap((id) => metrics[id].systems));
    expect(systems.filter((system) => !served.has(system))).toEqual([]);
  });

  it.each(recordTypeNames)('counts %s, at a time that it has', (type) => {
    expect(counterIds.some((id) => metrics[id].record === type)).toBe(true);
    expect(fieldsOf(rootOf(type))).toContain(timeFieldOf(type));
  });

  it.each(['nothing', 'constructor', '__proto__', 'toString'])('refuses %s', (id) => {
    expect(() => metricOf(id as MetricId)).toThrow(expect.objectContaining({ code: 'METRIC_UNKNOWN' }));
  });
});
