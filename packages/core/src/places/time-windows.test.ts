import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestWindows, heldBy } from './best-windows.ts';
import { type TimedIncident, timeWindows } from './time-windows.ts';

const shanghai = { timeZone: 'Asia/Shanghai', windowMinutes: 60 } as const;
const held = (incidents: readonly TimedIncident[], options: object = {}) =>
  Object.fromEntries(
    timeWindows(incidents, { ...shanghai, ...options })
      .profile.filter((bin) => bin.incidents > 0)
      .map((bin) => [`${bin.weekday ?? ''} ${bin.time}`.trim(), Number(bin.incidents.toFixed(6))]),
  );

describe('the profile over a week', () => {
  it('has the hours of the clocks of the zone', () => {
    // 5 December 2021 was a Sunday; 16:30 in UTC is Monday 00:30 in Shanghai.
    const incidents = [{ occurredAt: '2021-12-05T16:30:00.000Z' }];
    expect(held(incidents)).toEqual({ '1 00:00': 1 });
    expect(held(incidents, { timeZone: 'UTC' })).toEqual({ '7 16:00': 1 });
    expect(held(incidents, { timeZone: 'Asia/Kathmandu', binMinutes: 15, cycle: 'day' })).toEqual({
      '22:15': 1,
    });
  });

  it('spreads what is uncertain evenly, over midnight and the end of the week', () => {
    // Sunday 22:30 to Monday 02:30 in Shanghai.
    const away = { earliest: '2021-12-05T14:30:00.000Z', latest: '2021-12-05T18:30:00.000Z' };
    expect(held([away])).toEqual({
      '7 22:00': 0.125,
      '7 23:00': 0.25,
      '1 00:00': 0.25,
      '1 01:00': 0.25,
      '1 02:00': 0.125,
    });
    const { windows, uncertain } = timeWindows([away], { ...shanghai, windowMinutes: 240, binMinutes: 30 });
    expect(uncertain).toBe(1);
    expect(windows).toMatchObject([
      {
        from: { weekday: 7, time: '22:30' },
        to: { weekday: 1, time: '02:30' },
        crossesMidnight: true,
        share: 1,
      },
    ]);
  });

  it('does not count the hour that summer time leaves out, and counts the repeated one twice', () => {
    // Berlin: 28 March 2021 01:00 to 04:00 by the clock is two hours; 31 October the same is four.
    const berlin = { timeZone: 'Europe/Berlin' };
    expect(
      held([{ earliest: '2021-03-28T00:00:00.000Z', latest: '2021-03-28T02:00:00.000Z' }], berlin),
    ).toEqual({
      '7 01:00': 0.5,
      '7 03:00': 0.5,
    });
    expect(
      held([{ earliest: '2021-10-30T23:00:00.000Z', latest: '2021-10-31T03:00:00.000Z' }], berlin),
    ).toEqual({
      '7 01:00': 0.25,
      '7 02:00': 0.5,
      '7 03:00': 0.25,
    });
  });

  it('loses nothing, in any zone', () => {
    const instant = fc
      .date({ min: new Date('1985-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const incident = fc.oneof(
      instant.map((occurredAt) => ({ occurredAt })),
      fc.tuple(instant, fc.nat(40 * 86_400_000)).map(([earliest, length]) => ({
        earliest,
        latest: new Date(Date.parse(earliest) + length).toISOString(),
      })),
    );
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(fc.array(incident, { minLength: 1, maxLength: 10 }), zones, (incidents, timeZone) => {
        const { profile, windows } = timeWindows(incidents, {
          timeZone,
          binMinutes: 30,
          windowMinutes: 90,
          windows: 2,
        });
        expect(profile).toHaveLength(336);
        expect(profile.reduce((sum, bin) => sum + bin.incidents, 0)).toBeCloseTo(incidents.length, 6);
        expect(windows).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the best windows', () => {
  it('are found around entertainment venues late at night, as of the first article', () => {
    // 22:00 to 02:00 in Shanghai, and a few by day.
    const hours = [14, 15, 16, 17, 15, 16, 3, 8];
    const incidents = hours.map((hour, day) => ({
      occurredAt: `2012-06-${String(day + 4).padStart(2, '0')}T${String(hour).padStart(2, '0')}:20:00.000Z`,
    }));
    const result = timeWindows(incidents, { ...shanghai, cycle: 'day', windowMinutes: 240 });
    expect(result.windows).toMatchObject([
      {
        from: { weekday: null, time: '22:00' },
        to: { time: '02:00' },
        crossesMidnight: true,
        incidents: 6,
        share: 0.75,
        intensity: 4.5,
      },
    ]);
    expect(result.sentence).toEqual({
      en: '22:00–02:00 (Asia/Shanghai): 75 % of 8 incidents in 16.7 % of the day.',
      zh: '22:00至次日02:00（Asia/Shanghai）：以一天16.7%的时间覆盖8起事件的75%。',
    });
  });

  it('end at 24:00 without crossing midnight', () => {
    const { windows, sentence } = timeWindows([{ occurredAt: '2021-12-05T15:30:00.000Z' }], shanghai);
    expect(windows).toMatchObject([
      { from: { time: '23:00' }, to: { weekday: 1, time: '00:00' }, crossesMidnight: false },
    ]);
    expect(sentence.en).toMatch(/^Sunday 23:00–24:00 /);
  });

  it('hold as much as the best of all choices, and are the earliest such', () => {
    const circle = fc.record({
      bins: fc.array(fc.nat(6), { minLength: 6, maxLength: 14 }),
      length: fc.integer({ min: 1, max: 5 }),
      windows: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(circle, ({ bins: counts, length, windows }) => {
        fc.pre(length * windows <= counts.length);
        const bins = Float64Array.from(counts);
        const choices = choose(counts.length, windows).filter((starts) =>
          starts.every((start, index) => {
            const next = index + 1 < starts.length ? starts[index + 1]! : starts[0]! + counts.length;
            return next - start >= length;
          }),
        );
        const sum = (starts: readonly number[]) =>
          starts.reduce((total, start) => total + heldBy(bins, start, length), 0);
        const most = Math.max(...choices.map(sum));
        const result = bestWindows(bins, length, windows);
        expect(choices).toContainEqual(result);
        expect(sum(result)).toBe(most);
      }),
      { numRuns: 300 },
    );
  });

  it('may fill the whole day', () => {
    const { share, timeShare } = timeWindows([{ occurredAt: '2021-12-05T15:30:00.000Z' }], {
      ...shanghai,
      cycle: 'day',
      windowMinutes: 480,
      windows: 3,
    });
    expect([share, timeShare]).toEqual([1, 1]);
  });
});

function choose(size: number, count: number, from = 0): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return Array.from({ length: Math.max(0, size - from) }, (_, index) => from + index).flatMap((first) =>
    choose(size, count - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

const one = [{ occurredAt: '2021-12-05T15:30:00.000Z' }];
it.each<[string, readonly TimedIncident[], object]>([
  ['nothing', [], {}],
  ['a day without its hour', [{ occurredAt: '2021-12-05' }], {}],
  ['31 September', [{ occurredAt: '2021-09-31T00:00:00.000Z' }], {}],
  [
    'an end before the beginning',
    [{ earliest: '2021-12-05T15:30:00.000Z', latest: '2021-12-05T15:29:00.000Z' }],
    {},
  ],
  ['a span of years', [{ earliest: '2019-12-05T15:30:00.000Z', latest: '2021-12-05T15:29:00.000Z' }], {}],
  ['half a bin', one, { windowMinutes: 90 }],
  ['more windows than a week has', one, { windows: 169 }],
  ['no window', one, { windows: 0 }],
  ['bins of 7 minutes', one, { binMinutes: 7, windowMinutes: 7 }],
  ['a cycle of a year', one, { cycle: 'year' }],
  ['an empty object', [{} as TimedIncident], {}],
])('time windows refuse %s', (_, incidents, options) => {
  expect(() => timeWindows(incidents, { ...shanghai, ...options })).toThrow(/^timeWindows: /);
});

it('time windows refuse zones that are none', () => {
  expect(() => timeWindows(one, { ...shanghai, timeZone: 'Beijing' })).toThrow('is not a time zone');
});
