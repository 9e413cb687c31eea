import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsOf } from '../testing/periods.ts';
import { addPeriods } from './period.ts';
import { daysOf, firstDayOf, lastDayOf, periodOf, periodsWithin } from './period-days.ts';
import { type PeriodKind, periodKinds } from './period-kinds.ts';

const periods = fc
  .constantFrom(...periodKinds.values)
  .chain((kind) => fc.tuple(fc.constant(kind), periodsOf(kind)));

describe('the days of periods', () => {
  it.each([
    ['2014-01-31', '2014-01-31', '2014-01-31', 1],
    ['2014-W01', '2013-12-30', '2014-01-05', 7],
    ['2015-W53', '2015-12-28', '2016-01-03', 7],
    ['2016-02', '2016-02-01', '2016-02-29', 29],
    ['2014-Q1', '2014-01-01', '2014-03-31', 90],
    ['2014-Q4', '2014-10-01', '2014-12-31', 92],
    ['2014-H2', '2014-07-01', '2014-12-31', 184],
    ['2016', '2016-01-01', '2016-12-31', 366],
    ['0001-W01', '0001-01-01', '0001-01-07', 7],
    ['9999', '9999-01-01', '9999-12-31', 365],
  ])('%s is from %s to %s', (period, first, last, days) => {
    expect(firstDayOf(period)).toBe(first);
    expect(lastDayOf(period)).toBe(last);
    expect(daysOf(period)).toBe(days);
  });

  it.each<[PeriodKind, string]>([
    ['day', '2014-12-31'],
    ['week', '2015-W01'],
    ['month', '2014-12'],
    ['quarter', '2014-Q4'],
    ['half_year', '2014-H2'],
    ['year', '2014'],
  ])('are in the %s that holds them', (kind, period) => {
    expect(periodOf(kind, '2014-12-31')).toBe(period);
  });

  it('lead back to their period, the first and the last as well', () => {
    fc.assert(
      fc.property(periods, ([kind, period]) => {
        expect(periodOf(kind, firstDayOf(period))).toBe(period);
        expect(periodOf(kind, lastDayOf(period))).toBe(period);
      }),
    );
  });

  it('are in no week where it ends in the year 10000', () => {
    expect(periodOf('week', '9999-12-26')).toBe('9999-W51');
    expect(() => periodOf('week', '9999-12-27')).toThrow(
      expect.objectContaining({
        code: 'PERIOD_INVALID',
        details: expect.objectContaining({ value: '9999-W52', kind: 'week' }),
      }),
    );
  });

  it.each(['2014-02-30', '2014-01', '2014-01-01T00:00:00.000Z'])(
    'are refused where there is none: %s',
    (day) => {
      expect(() => periodOf('month', day)).toThrow(expect.objectContaining({ code: 'PERIOD_INVALID' }));
    },
  );
});

describe('periods within a longer one', () => {
  it('are listed in order', () => {
    expect(periodsWithin('2014', 'half_year')).toEqual(['2014-H1', '2014-H2']);
    expect(periodsWithin('2014-H2', 'quarter')).toEqual(['2014-Q3', '2014-Q4']);
    expect(periodsWithin('2014-Q4', 'month')).toEqual(['2014-10', '2014-11', '2014-12']);
    expect(periodsWithin('2014-W01', 'day')).toEqual([
      '2013-12-30',
      '2013-12-31',
      '2014-01-01',
      '2014-01-02',
      '2014-01-03',
      '2014-01-04',
      '2014-01-05',
    ]);
  });

  it('count a week where its Thursday is', () => {
    // 31 July 2014 was a Thursday.
    expect(periodsWithin('2014-07', 'week').at(-1)).toBe('2014-W31');
    expect(periodsWithin('2014-08', 'week')[0]).toBe('2014-W32');
    expect(periodsWithin('2015', 'week')).toHaveLength(53);
    expect(periodsWithin('9999', 'week').at(-1)).toBe('9999-W51');
  });

  it('cover its days exactly, weeks aside', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...periodKinds.values), ([kind, period], part) => {
        const order = periodKinds.values;
        fc.pre(part !== 'week' && order.indexOf(part) < order.indexOf(kind));
        const parts = periodsWithin(period, part);
        expect(parts.flatMap((each) => (part === 'day' ? [each] : periodsWithin(each, 'day')))).toEqual(
          periodsWithin(period, 'day'),
        );
        expect(parts.reduce((days, each) => days + daysOf(each), 0)).toBe(daysOf(period));
      }),
      { numRuns: 60 },
    );
  });

  it('give every week to one period of each kind', () => {
    const longer = fc.constantFrom<PeriodKind>('month', 'quarter', 'half_year', 'year');
    fc.assert(
      fc.property(periodsOf('week'), longer, (week, kind) => {
        const thursday = periodsWithin(week, 'day')[3]!;
        const holder = periodOf(kind, thursday);
        expect(periodsWithin(holder, 'week')).toContain(week);
        for (const step of [-1, 1]) {
          const isThere = step < 0 ? !holder.startsWith('0001') : !holder.startsWith('9999');
          if (isThere) expect(periodsWithin(addPeriods(holder, step), 'week')).not.toContain(week);
        }
      }),
    );
  });

  it.each<[string, PeriodKind]>([
    ['2014-01', 'month'],
    ['2014-01', 'quarter'],
    ['2014-W05', 'month'],
    ['2014-01-31', 'day'],
  ])('are not those of %s by %s', (period, kind) => {
    expect(() => periodsWithin(period, kind)).toThrow(
      expect.objectContaining({
        code: 'PERIOD_NOT_LONGER',
        details: { period, kind, kindName: periodKinds.labels[kind] },
      }),
    );
  });
});
