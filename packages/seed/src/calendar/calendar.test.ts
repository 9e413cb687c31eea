import { describe, expect, it } from 'vitest';
import { at, clockOf } from './clock.ts';
import { addDays, daysBetween, monthsBetween, weekdayOf } from './day.ts';
import { workCalendar } from './work-calendar.ts';

describe('days', () => {
  it('are counted over the ends of months and leap days', () => {
    expect(addDays('2014-02-28', 1)).toBe('2014-03-01');
    expect(addDays('2012-02-28', 1)).toBe('2012-02-29');
    expect(addDays('2014-01-01', -1)).toBe('2013-12-31');
    expect(daysBetween('2014-01-30', '2014-02-02')).toHaveLength(4);
    expect(monthsBetween('2013-12-31', '2014-02-01')).toEqual(['2013-12', '2014-01', '2014-02']);
    expect([weekdayOf('2014-05-23'), weekdayOf('2014-05-25')]).toEqual([5, 7]);
  });
});

describe('a clock', () => {
  it('tells instants of its time zone, whatever the machine has', () => {
    expect(clockOf('Asia/Shanghai')(at('2014-01-05', 9, 30, 15))).toBe('2014-01-05T01:30:15.000Z');
    expect(clockOf('America/New_York')(at('2014-07-01', 9, 0))).toBe('2014-07-01T13:00:00.000Z');
  });
});

describe('a work calendar', () => {
  const calendar = workCalendar('2014-01-29', '2014-05-23', 'Asia/Shanghai', {
    festivals: [['2014-01-31', '2014-02-06']],
    holidays: [['2014-05-01', '2014-05-03']],
    workedWeekends: ['2014-02-08'],
  });

  it('knows how much is done on which day', () => {
    expect(calendar.daysOf('2014-01')).toEqual([
      ['2014-01-29', 10],
      ['2014-01-30', 10],
      ['2014-01-31', 1],
    ]);
    expect(calendar.kindOf('2014-02-08')).toBe('workday');
    expect(calendar.kindOf('2014-02-09')).toBe('weekend');
    expect(calendar.kindOf('2014-05-02')).toBe('holiday');
    expect(calendar.daysOf('2014-05')).toHaveLength(23);
    expect(calendar.daysOf('2014-06')).toEqual([]);
  });
});
