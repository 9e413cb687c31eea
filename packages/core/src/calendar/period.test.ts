import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsOf } from '../testing/periods.ts';
import { isBeatworkError } from '../text/error.ts';
import { addPeriods, parsePeriod, periodKindOf, periodsBetween, samePeriodLastYear } from './period.ts';
import { type PeriodKind, periodExamples, periodKinds } from './period-kinds.ts';

const kinds = fc.constantFrom(...periodKinds.values);

describe('periods', () => {
  it.each(Object.entries(periodExamples))('of the kind %s are known by their form: %s', (kind, text) => {
    expect(periodKindOf(text)).toBe(kind);
    expect(parsePeriod(text, kind as PeriodKind)).toBe(text);
  });

  it.each([
    '',
    '14',
    '0000',
    '10000',
    '+010000',
    '-0001',
    '２０１４',
    ' 2014',
    '2014\n',
    '0000-01',
    '2014-00',
    '2014-13',
    '2014-1',
    '２０１４-01',
    '2014-Q0',
    '2014-Q5',
    '2014-q1',
    '2014-H0',
    '2014-H3',
    '2014-W00',
    '2014-W5',
    '2014-W53',
    '2014-W54',
    '2015-W54',
    '9999-W52',
    '2014-01-00',
    '2014-01-32',
    '2014-02-29',
    '2014-02-30',
    '1900-02-29',
    '2014-04-31',
    '2014-1-1',
    '2014-01-01T00:00:00Z',
    '0000-12-31',
  ])('refuse %j', (text) => {
    expect(() => periodKindOf(text)).toThrow(expect.objectContaining({ code: 'PERIOD_INVALID' }));
  });

  it.each(['0001', '9999', '0001-W01', '9999-W51', '2015-W53', '2016-02-29', '2000-02-29', '9999-12-31'])(
    'take %s',
    (text) => {
      expect(parsePeriod(text)).toBe(text);
    },
  );

  it('have a week 53 in the years that ISO 8601 gives one', () => {
    const isLong = (year: number) => {
      const name = `${year}-W53`;
      try {
        return parsePeriod(name) === name;
      } catch (thrown) {
        if (!isBeatworkError(thrown, 'PERIOD_INVALID')) throw thrown;
        return false;
      }
    };
    // The long years of 2001 to 2050 as https://en.wikipedia.org/wiki/ISO_week_date lists them.
    const long = Array.from({ length: 50 }, (_, index) => 2001 + index).filter(isLong);
    expect(long).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048]);
  });

  it('tell which kind was wanted, in both languages', () => {
    try {
      parsePeriod('2014-01', 'quarter');
      expect.unreachable();
    } catch (thrown) {
      if (!isBeatworkError(thrown, 'PERIOD_INVALID')) throw thrown;
      expect(thrown.details).toMatchObject({ value: '2014-01', kind: 'quarter' });
      expect(thrown.messages.en).toContain('"2014-01" is not a quarter');
      expect(thrown.messages.zh).toContain('“2014-01”不是有效的统计周期。请写成如 2014-Q1（季度）的形式');
    }
  });

  it('are counted on and back over the turn of a year', () => {
    expect(addPeriods('2014-02-28', 1)).toBe('2014-03-01');
    expect(addPeriods('2015-W53', 1)).toBe('2016-W01');
    expect(addPeriods('2014-Q1', -1)).toBe('2013-Q4');
    expect(addPeriods('2014-H2', 1)).toBe('2015-H1');
    expect(addPeriods('2014', -2013)).toBe('0001');
    expect(periodsBetween('2016-02-28', '2016-03-01')).toBe(2);
    expect(periodsBetween('2016-W01', '2015-W53')).toBe(-1);
  });

  it('are counted on by the inverse of counting between, in the order of their texts', () => {
    fc.assert(
      fc.property(
        kinds.chain((kind) => fc.tuple(periodsOf(kind), periodsOf(kind))),
        ([one, other]) => {
          const steps = periodsBetween(one, other);
          expect(addPeriods(one, steps)).toBe(other);
          expect(periodsBetween(other, one)).toBe(0 - steps);
          expect(Math.sign(steps)).toBe(one < other ? 1 : one > other ? -1 : 0);
        },
      ),
    );
  });

  it.each([
    ['9999', 1],
    ['9999-12-31', 1],
    ['9999-W51', 1],
    ['0001-01', -1],
    ['2014-Q1', 1e12],
    ['2014-Q1', Number.POSITIVE_INFINITY],
    ['2014-Q1', Number.NaN],
    ['2014-01-31', 0.5],
  ])('end with the years 0001 to 9999: %s and %d', (period, steps) => {
    expect(() => addPeriods(period, steps)).toThrow(
      expect.objectContaining({ code: 'PERIOD_OUT_OF_RANGE', details: { period, steps } }),
    );
  });

  it('of different kinds are not compared', () => {
    expect(() => periodsBetween('2014-01', '2014-Q1')).toThrow(
      expect.objectContaining({ code: 'PERIOD_KINDS_DIFFER' }),
    );
  });

  it.each([
    ['2014-01-31', '2013-01-31'],
    ['2016-02-29', null],
    ['2017-02-28', '2016-02-28'],
    ['2015-W53', null],
    ['2016-W52', '2015-W52'],
    ['2014-01', '2013-01'],
    ['2014-Q3', '2013-Q3'],
    ['2014-H2', '2013-H2'],
    ['2014', '2013'],
    ['1000', '0999'],
    ['0001-Q1', null],
  ])('a year before %s: %s', (period, before) => {
    expect(samePeriodLastYear(period)).toBe(before);
  });
});
