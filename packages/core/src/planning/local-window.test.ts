import { describe, expect, it } from 'vitest';
import { localIntervals } from './local-window.ts';

const daily = [1, 2, 3, 4, 5, 6, 7];

describe('the intervals of a window', () => {
  it('open on the local day and reach over midnight', () => {
    const night = { days: [5, 6], from: '22:00', to: '02:00' };
    expect(localIntervals(night, '2012-08-27', '2012-09-02', 'Asia/Shanghai')).toEqual([
      { day: '2012-08-31', start: '2012-08-31T14:00:00.000Z', end: '2012-08-31T18:00:00.000Z' },
      { day: '2012-09-01', start: '2012-09-01T14:00:00.000Z', end: '2012-09-01T18:00:00.000Z' },
    ]);
  });

  it('are an hour shorter or longer where clocks change in them', () => {
    const hours = (day: string) =>
      localIntervals({ days: daily, from: '22:00', to: '04:00' }, day, day, 'Europe/Berlin').map(
        ({ start, end }) => (Date.parse(end) - Date.parse(start)) / 3_600_000,
      );
    expect([hours('2012-03-23'), hours('2012-03-24'), hours('2012-10-27')]).toEqual([[6], [5], [7]]);
  });

  it('leave out a day on which nothing of the window exists', () => {
    const skipped = { days: daily, from: '02:00', to: '03:00' };
    expect(localIntervals(skipped, '2012-03-25', '2012-03-25', 'Europe/Berlin')).toEqual([]);
  });

  it.each([
    [{ days: [], from: '08:00', to: '09:00' }, 'window.days is [], but must be a list'],
    [{ days: [0], from: '08:00', to: '09:00' }, 'window.days[0] is 0'],
    [{ days: [1, 1], from: '08:00', to: '09:00' }, 'window.days is 1, but must be named once'],
    [{ days: [1], from: '8:00', to: '09:00' }, 'window.from is 8:00'],
    [{ days: [1], from: '08:00', to: '24:00' }, 'window.to is 24:00'],
    [{ days: [1], from: '08:00', to: '08:00' }, 'window.to is 08:00, but must be a time other than'],
  ])('refuse %j', (window, message) => {
    expect(() => localIntervals(window, '2012-08-27', '2012-09-02', 'Asia/Shanghai')).toThrow(message);
  });

  it('refuse days in the wrong order and unknown time zones', () => {
    const window = { days: daily, from: '08:00', to: '09:00' };
    expect(() => localIntervals(window, '2012-08-28', '2012-08-27', 'Asia/Shanghai')).toThrow('lastDay is');
    expect(() => localIntervals(window, '2012-8-27', '2012-08-28', 'Asia/Shanghai')).toThrow('firstDay is');
    expect(() => localIntervals(window, '2012-08-27', '2012-08-28', 'Ningbo')).toThrow('not a time zone');
  });
});
