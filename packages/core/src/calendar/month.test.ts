import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBeatworkError } from '../text/error.ts';
import { addMonths, lastDayOf, monthInterval, monthsIn, parseMonth } from './month.ts';

describe('months', () => {
  it('begin and end in the named time zone', () => {
    expect(monthInterval('2014-01', 'Asia/Shanghai')).toEqual({
      start: '2013-12-31T16:00:00.000Z',
      end: '2014-01-31T16:00:00.000Z',
    });
    // Summer time began on 9 March 2014 in New York.
    expect(monthInterval('2014-03', 'America/New_York')).toEqual({
      start: '2014-03-01T05:00:00.000Z',
      end: '2014-04-01T04:00:00.000Z',
    });
  });

  it('put an instant into the month of the place, not of UTC', () => {
    const monthOf = monthsIn('Asia/Shanghai');
    expect(monthOf('2014-01-31T15:59:59.999Z')).toBe('2014-01');
    expect(monthOf('2014-01-31T16:00:00.000Z')).toBe('2014-02');
    expect(monthOf('2013-12-31T16:00:00.000Z')).toBe('2014-01');
  });

  it('hold exactly the instants of their interval', () => {
    const instants = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'UTC');
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 20 }), zones, (dates, zone) => {
        const monthOf = monthsIn(zone);
        for (const date of dates) {
          const instant = date.toISOString();
          const { start, end } = monthInterval(monthOf(instant), zone);
          expect(start <= instant && instant < end).toBe(true);
        }
      }),
    );
  });

  it('know their last day and their neighbours', () => {
    expect(lastDayOf('2016-02')).toBe('2016-02-29');
    expect(addMonths('2014-01', -1)).toBe('2013-12');
  });

  it.each(['2014-13', '2014', '14-01', '2014-1', '', '2014-01-01', '２０１４-01'])('refuse %j', (text) => {
    expect(() => parseMonth(text)).toThrow(expect.objectContaining({ code: 'MONTH_INVALID' }));
  });

  it('refuse an unknown time zone, in both languages', () => {
    try {
      monthsIn('Asia/Dezhou');
      expect.unreachable();
    } catch (thrown) {
      if (!isBeatworkError(thrown, 'TIME_ZONE_UNKNOWN')) throw thrown;
      expect(thrown.messages.en).toContain('Asia/Dezhou');
      expect(thrown.messages.zh).toContain('Asia/Dezhou');
    }
  });
});
