import { describe, expect, it } from 'vitest';
import { isBeatworkError } from '../text/error.ts';
import { addMonths, isMonth, monthInterval, monthsIn, parseMonth } from './month.ts';

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

  it('know their neighbours', () => {
    expect(addMonths('2014-01', -1)).toBe('2013-12');
    expect(addMonths('2014-12', 1)).toBe('2015-01');
  });

  it.each(['2014-13', '2014', '14-01', '2014-1', '', '2014-01-01', '２０１４-01', '0000-01', '2014-Q1'])(
    'refuse %j',
    (text) => {
      expect(isMonth(text)).toBe(false);
      const invalid = expect.objectContaining({ code: 'MONTH_INVALID' });
      expect(() => parseMonth(text)).toThrow(invalid);
      expect(() => addMonths(text, 1)).toThrow(invalid);
      expect(() => monthInterval(text, 'UTC')).toThrow(invalid);
    },
  );

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
