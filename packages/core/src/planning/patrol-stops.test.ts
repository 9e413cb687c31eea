import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random/random-source.ts';
import { drawStops, spotsPerTeam } from './patrol-stops.ts';

const cases = fc.record({
  windowMinutes: fc.integer({ min: 16, max: 720 }),
  travelMinutes: fc.integer({ min: 0, max: 60 }),
  weights: fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 }),
  seed: fc.nat(),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** As many spots as a team can keep up with: there the bounds are tightest. */
const drawn = ({ windowMinutes, travelMinutes, weights, seed }: Case) => {
  const spots = weights.slice(0, spotsPerTeam(windowMinutes, travelMinutes));
  return { spots, stops: drawStops(spots, windowMinutes, travelMinutes, randomFrom(seed)) };
};

describe('the stops of a patrol (Koper 1995)', () => {
  it('last 10 to 16 minutes, within the window, with time to walk between them', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { stops } = drawn(each);
        stops.forEach(({ start, minutes }, index) => {
          const before = stops[index - 1];
          expect(Number.isInteger(minutes) && minutes >= 10 && minutes <= 16).toBe(true);
          expect(start + minutes).toBeLessThanOrEqual(each.windowMinutes);
          if (before)
            expect(start - before.start - before.minutes).toBeGreaterThanOrEqual(each.travelMinutes);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('leave no spot alone for more than two hours, from the first minute of the window to its last', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { spots, stops } = drawn(each);
        spots.forEach((_, spot) => {
          const own = stops.filter((stop) => stop.spot === spot);
          expect(own.length).toBeGreaterThan(0);
          let left = 0;
          for (const { start, minutes } of own) {
            expect(start - left).toBeLessThanOrEqual(120);
            left = start + minutes;
          }
          expect(each.windowMinutes - left).toBeLessThanOrEqual(120);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('never stay where the team has just been, if there is another spot', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { spots, stops } = drawn(each);
        fc.pre(spots.length > 1);
        stops.slice(1).forEach(({ spot }, index) => {
          expect(spot).not.toBe(stops[index]!.spot);
        });
      }),
    );
  });

  it('come in an order that cannot be foretold: every spot comes first, and any other after it', () => {
    const size = spotsPerTeam(240, 5);
    expect(size).toBe(6);
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const [one, two] = drawStops(
        Array.from({ length: size }, () => 1),
        240,
        5,
        randomFrom(seed),
      );
      const pair = `${one!.spot}${two!.spot}`;
      firsts.set(pair, (firsts.get(pair) ?? 0) + 1);
    }
    // 30 pairs, 100 each expected: five standard deviations.
    expect(firsts.size).toBe(30);
    for (const times of firsts.values()) expect(Math.abs(times - 100)).toBeLessThan(50);
  });

  it('are more at the hotter spot', () => {
    let [hot, cool] = [0, 0];
    for (let seed = 0; seed < 200; seed += 1) {
      for (const { spot } of drawStops([9, 1, 1, 1], 240, 5, randomFrom(seed))) {
        if (spot === 0) hot += 1;
        else cool += 1;
      }
    }
    expect(hot).toBeGreaterThan((1.2 * cool) / 3);
  });

  it('need a window as long as a stop', () => {
    expect([15, 16, 36, 37].map((minutes) => spotsPerTeam(minutes, 5))).toEqual([0, 1, 1, 2]);
  });
});
