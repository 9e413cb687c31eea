import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectedDuring, expectedInAny, hoursOfWeek, spansInWeek } from './week-demand.ts';

const week = hoursOfWeek * 60;
const hourly = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: hoursOfWeek, maxLength: hoursOfWeek });
const stretch = fc.tuple(fc.nat({ max: week - 1 }), fc.integer({ min: 1, max: 1440 }));

it('is the sum of the minutes, round the end of the week, none of them twice', () => {
  fc.assert(
    fc.property(hourly, stretch, stretch, (demand, [start, length], [from, long]) => {
      const minutesOf = (first: number, count: number) =>
        Array.from({ length: count }, (_, minute) => (first + minute) % week);
      const sum = (minutes: Iterable<number>) =>
        [...minutes].reduce((all, minute) => all + demand[Math.floor(minute / 60)]! / 60, 0);
      const [one, other] = [minutesOf(start, length), minutesOf(from, long)];
      expect(expectedDuring(demand, spansInWeek(start, length))).toBeCloseTo(sum(one), 8);
      const both = [...spansInWeek(start, length), ...spansInWeek(from, long)];
      expect(expectedInAny(demand, both)).toBeCloseTo(sum(new Set([...one, ...other])), 8);
    }),
  );
});

it.each([
  [week - 60, 60, [{ start: week - 60, end: week }]],
  [
    week - 60,
    61,
    [
      { start: 0, end: 1 },
      { start: week - 60, end: week },
    ],
  ],
])('from minute %s for %s minutes', (start, length, spans) => {
  expect(spansInWeek(start, length)).toEqual(spans);
});
