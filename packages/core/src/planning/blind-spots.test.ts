import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindSpots } from './index.ts';

const at = (minute: number) => new Date(Date.UTC(2019, 8, 23) + minute * 60_000).toISOString();
const day = { start: at(-480), end: at(960), timeZone: 'Asia/Shanghai' };

describe('blind spots', () => {
  it('are shown by hours of the clock', () => {
    // 20:00 to 22:30 in Shanghai.
    const { areas } = blindSpots(['estate'], [{ areaId: 'estate', start: at(720), end: at(870) }], day);
    const { byHour, blindMinutes, blind } = areas[0]!;
    expect(blindMinutes).toBe(1440 - 150);
    expect(byHour.slice(19)).toEqual([1, 0, 0, 0.5, 1]);
    expect(blind).toEqual([
      { start: at(-480), end: at(720) },
      { start: at(870), end: at(960) },
    ]);
  });

  it('know hours that come twice, never, or are half an hour off', () => {
    const hoursOf = (start: string, end: string, timeZone: string) =>
      blindSpots(['x'], [], { start, end, timeZone }).areas[0]!;
    const forward = hoursOf('2019-03-30T23:00:00.000Z', '2019-03-31T22:00:00.000Z', 'Europe/Berlin');
    expect([forward.blindMinutes, forward.byHour[2], forward.byHour[3]]).toEqual([23 * 60, null, 1]);
    const back = blindSpots(
      ['x'],
      // The second hour from 2 to 3.
      [{ areaId: 'x', start: '2019-10-27T01:00:00.000Z', end: '2019-10-27T02:00:00.000Z' }],
      { start: '2019-10-26T22:00:00.000Z', end: '2019-10-27T23:00:00.000Z', timeZone: 'Europe/Berlin' },
    );
    expect(back.areas[0]!.byHour[2]).toBe(0.5);
    const half = hoursOf('2019-09-22T18:30:00.000Z', '2019-09-22T19:00:00.000Z', 'Asia/Kolkata');
    expect(half.byHour.flatMap((share, hour) => (share === null ? [] : [hour]))).toEqual([0]);
    // Lord Howe moves its clocks by half an hour at 2:00 to 2:30 and back at 2:00 to 1:30.
    const howe = blindSpots(
      ['x'],
      [{ areaId: 'x', start: '2019-04-06T15:00:00.000Z', end: '2019-04-06T15:30:00.000Z' }],
      { start: '2019-04-06T13:00:00.000Z', end: '2019-04-07T13:30:00.000Z', timeZone: 'Australia/Lord_Howe' },
    );
    expect(howe.areas[0]!.byHour[1]).toBeCloseTo(2 / 3, 12);
    // St John's moved its clocks at 00:01: of that hour there was one minute.
    const johns = blindSpots(
      ['x'],
      [{ areaId: 'x', start: '2011-03-13T03:30:00.000Z', end: '2011-03-13T03:31:00.000Z' }],
      { start: '2011-03-13T03:30:00.000Z', end: '2011-03-13T04:30:00.000Z', timeZone: 'America/St_Johns' },
    );
    expect(johns.areas[0]!.byHour.slice(0, 3)).toEqual([0, 1, null]);
  });

  it('and what is seen make up the time, whatever overlaps or lies outside', () => {
    const presences = fc.array(
      fc
        .tuple(
          fc.constantFrom('a', 'b'),
          fc.integer({ min: -900, max: 1400 }),
          fc.integer({ min: 1, max: 600 }),
        )
        .map(([areaId, start, length]) => ({ areaId, start: at(start), end: at(start + length) })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(presences, (some) => {
        const { areas, blindShare } = blindSpots(['a', 'b'], some, day);
        for (const { areaId, blindMinutes, byHour } of areas) {
          const minutes = Array.from({ length: 1440 }, (_, minute) => at(minute - 480));
          const seen = minutes.filter((minute) =>
            some.some((each) => each.areaId === areaId && each.start <= minute && minute < each.end),
          );
          expect(blindMinutes).toBe(1440 - seen.length);
          expect(byHour.reduce<number>((sum, share) => sum + share! * 60, 0)).toBeCloseTo(blindMinutes, 9);
        }
        expect(blindShare).toBeCloseTo((areas[0]!.blindShare + areas[1]!.blindShare) / 2, 12);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [[], [], day, 'areaIds is []'],
    [['a', 'a'], [], day, 'areaIds is a'],
    [['a'], [{ areaId: 'b', start: at(0), end: at(1) }], day, 'presences.areaId is b'],
    [['a'], [{ areaId: 'a', start: at(2), end: at(1) }], day, 'ends after it starts'],
    [['a'], [], { ...day, end: day.start }, 'ends after it starts'],
    [['a'], [], { ...day, timeZone: 'Chongqing' }, 'not a time zone'],
  ])('refuse %j with %j', (areas, presences, options, message) => {
    expect(() => blindSpots(areas, presences, options)).toThrow(message);
  });
});
