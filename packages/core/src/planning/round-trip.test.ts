import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Metres, roundTrip, start, tripLength } from './round-trip.ts';

const point = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
const cases = fc.record({ from: point, stops: fc.array(point, { maxLength: 6 }), returns: fc.boolean() });
const metresOf =
  (from: readonly [number, number], stops: readonly (readonly [number, number])[]): Metres =>
  (one, other) => {
    const [a, b] = [one, other].map((stop) => (stop === start ? from : stops[stop]!));
    return Math.hypot(a![0] - b![0], a![1] - b![1]);
  };

function shortest(stops: readonly number[], metres: Metres, returns: boolean): number {
  const from = (way: readonly number[]): number =>
    way.length === stops.length
      ? tripLength(way, metres, returns)
      : Math.min(...stops.filter((stop) => !way.includes(stop)).map((stop) => from([...way, stop])));
  return from([]);
}

describe('a round trip', () => {
  it('visits every stop once, and is hardly longer than the shortest of all', () => {
    fc.assert(
      fc.property(cases, ({ from, stops, returns }) => {
        const metres = metresOf(from, stops);
        const way = roundTrip([...stops.keys()], metres, returns);
        expect(way.toSorted()).toEqual([...stops.keys()]);
        const best = shortest([...stops.keys()], metres, returns);
        expect(tripLength(way, metres, returns)).toBeLessThanOrEqual(1.6 * best + 1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it('has no crossing: turning a part of it around never makes it shorter', () => {
    const many = fc.record({
      ...{ from: point, returns: fc.boolean() },
      stops: fc.array(point, { maxLength: 25 }),
    });
    fc.assert(
      fc.property(many, ({ from, stops, returns }) => {
        const metres = metresOf(from, stops);
        const way = roundTrip([...stops.keys()], metres, returns);
        const length = tripLength(way, metres, returns);
        for (let left = 0; left < way.length; left += 1) {
          for (let right = left + 1; right < way.length; right += 1) {
            const turned = [
              ...way.slice(0, left),
              ...way.slice(left, right + 1).reverse(),
              ...way.slice(right + 1),
            ];
            expect(tripLength(turned, metres, returns)).toBeGreaterThanOrEqual(length * (1 - 1e-7) - 1e-9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('along a street is the street, also in a circle that needs not return', () => {
    const street = [5, 1, 4, 2, 3].map((x): [number, number] => [x, 0]);
    const metres = metresOf([0, 0], street);
    expect(tripLength(roundTrip([0, 1, 2, 3, 4], metres, false), metres, false)).toBe(4);
    expect(tripLength(roundTrip([0, 1, 2, 3, 4], metres, true), metres, true)).toBe(10);
    expect(tripLength([], metres, true)).toBe(0);
  });
});
