import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriods } from './period.ts';
import { periodOf } from './period-days.ts';
import { periodInterval, periodsIn } from './period-interval.ts';
import { periodKinds } from './period-kinds.ts';

const kinds = fc.constantFrom(...periodKinds.values);
const zones = fc.constantFrom(
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'America/St_Johns',
);

/** Any instant, and often one near a clock change: of 2011, when Samoa left out a day and clocks went back in St John's. */
const instants = fc
  .oneof(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.date({ min: new Date('2011-12-28'), max: new Date('2012-01-02'), noInvalidDate: true }),
    fc.date({ min: new Date('2011-11-05T12:00Z'), max: new Date('2011-11-07'), noInvalidDate: true }),
    fc.date({ min: new Date('2009-10-31T12:00Z'), max: new Date('2009-11-02'), noInvalidDate: true }),
  )
  .map((date) => date.toISOString());

describe('the interval of a period', () => {
  it.each([
    ['2014-01-31', 'Asia/Shanghai', '2014-01-30T16:00:00.000Z', '2014-01-31T16:00:00.000Z'],
    ['2014-W05', 'Asia/Shanghai', '2014-01-26T16:00:00.000Z', '2014-02-02T16:00:00.000Z'],
    ['2014-H1', 'Asia/Kathmandu', '2013-12-31T18:15:00.000Z', '2014-06-30T18:15:00.000Z'],
    // Summer time began on 9 March 2014 in New York: a day of 23 hours.
    ['2014-03-09', 'America/New_York', '2014-03-09T05:00:00.000Z', '2014-03-10T04:00:00.000Z'],
    ['2014-Q1', 'America/New_York', '2014-01-01T05:00:00.000Z', '2014-04-01T04:00:00.000Z'],
    // It began at midnight in São Paulo: that day's first moment was 01:00.
    ['2014-10-19', 'America/Sao_Paulo', '2014-10-19T03:00:00.000Z', '2014-10-20T02:00:00.000Z'],
    // Samoa went over the date line and had no 30 December.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31T10:00:00.000Z'],
    ['9999', 'Asia/Shanghai', '9998-12-31T16:00:00.000Z', '9999-12-31T16:00:00.000Z'],
  ])('%s in %s', (period, zone, start, end) => {
    expect(periodInterval(period, zone)).toEqual({ start, end });
  });

  it('ends where the next one begins', () => {
    fc.assert(
      fc.property(kinds, zones, instants, (kind, zone, instant) => {
        const period = periodOf(kind, instant.slice(0, 10));
        const { start, end } = periodInterval(period, zone);
        expect(start <= end).toBe(true);
        expect(periodInterval(addPeriods(period, 1), zone).start).toBe(end);
      }),
    );
  });

  it('holds exactly the instants of its period, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 12 }), kinds, zones, (all, kind, zone) => {
        const find = periodsIn(kind, zone);
        for (const instant of [...all, ...all]) {
          const period = find(instant);
          const { start, end } = periodInterval(period, zone);
          expect(start <= instant && instant < end).toBe(true);
        }
      }),
    );
  });

  it('holds the hour that comes again before midnight where clocks go back over it', () => {
    // On 1 November 2009 at 00:01 the clocks of St John's went back to 23:01 of 31 October.
    const [before, again] = ['2009-11-01T02:29:59.999Z', '2009-11-01T02:31:00.000Z'];
    for (const order of [
      [before, again],
      [again, before],
    ]) {
      const monthOf = periodsIn('month', 'America/St_Johns');
      expect(order.map(monthOf).sort()).toEqual(['2009-10', '2009-11']);
    }
    expect(periodsIn('month', 'America/St_Johns')(again)).toBe('2009-11');
  });

  it('holds the last instants of the year 9999', () => {
    const yearOf = periodsIn('year', 'America/New_York');
    expect(['9999-01-01T05:00:00.000Z', '9999-12-31T23:59:59.999Z'].map(yearOf)).toEqual(['9999', '9999']);
    expect(() => periodsIn('year', 'Asia/Shanghai')('9999-12-31T16:00:00.000Z')).toThrow(
      expect.objectContaining({ code: 'PERIOD_INVALID' }),
    );
  });

  it('needs a time zone that there is', () => {
    const unknown = expect.objectContaining({ code: 'TIME_ZONE_UNKNOWN' });
    expect(() => periodInterval('2014', 'Asia/Dezhou')).toThrow(unknown);
    expect(() => periodsIn('day', 'Asia/Dezhou')).toThrow(unknown);
  });
});
