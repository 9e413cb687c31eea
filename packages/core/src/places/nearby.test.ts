import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf } from '../analysis/inputs.ts';
import { metresBetween } from './metres-between.ts';
import { nearby } from './nearby.ts';
import { type Coordinates, type Place, readPoints } from './place.ts';

const found = (places: readonly Place[], coordinates: Coordinates, from: number, metres: number) => {
  const others: number[] = [];
  nearby(readPoints(inputsOf('test'), 'places', places, coordinates))(from, metres, (other, distance) => {
    expect(distance).toBeLessThanOrEqual(metres);
    others.push(other);
  });
  return others.sort((a, b) => a - b);
};

describe('what is near', () => {
  it('is what distances say, in a plane', () => {
    const places = fc.array(fc.record({ x: fc.nat(20), y: fc.nat(20) }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(places, fc.nat(12), (list, metres) => {
        const expected = list.flatMap(({ x, y }, other) =>
          Math.hypot(x - list[0]!.x, y - list[0]!.y) <= metres ? [other] : [],
        );
        expect(found(list, 'metres', 0, metres)).toEqual(expected);
      }),
    );
  });

  it('is what distances say, on the globe: at the poles, and across the antimeridian', () => {
    const place = fc.record({
      longitude: fc.oneof(fc.constantFrom(-180, 180, 0), fc.double({ min: -180, max: 180, noNaN: true })),
      latitude: fc.oneof(fc.constantFrom(-90, 90, 0), fc.double({ min: -90, max: 90, noNaN: true })),
    });
    const metres = fc.oneof(fc.constantFrom(0, 1, 1000), fc.double({ min: 0, max: 2.1e7, noNaN: true }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 100 }), metres, (list, limit) => {
        const expected = list.flatMap((other, index) =>
          metresBetween(list[0]!, other, { coordinates: 'degrees' }) <= limit ? [index] : [],
        );
        expect(found(list, 'degrees', 0, limit)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, readonly number[], number, readonly number[]]>([
    // A thousandth of a degree along the equator is 111.2 m.
    ['from the west', [180 - 0.0005, -180 + 0.0005, 0], 120, [0, 1]],
    ['from the east', [-180 + 0.0005, 180 - 0.0005, 0], 120, [0, 1]],
    ['too far apart', [180 - 0.0005, -180 + 0.0006, 0], 120, [0]],
    ['on it, as 180', [180, -180, 180, 179.9], 0, [0, 1, 2]],
    ['on it, as -180', [-180, 180, -180, -179.9], 0, [0, 1, 2]],
    ['on it, with a neighbour on each side', [180, -179.9995, 179.9995, 179.99], 100, [0, 1, 2]],
    ['on it as -180, with a neighbour on each side', [-180, -179.9995, 179.9995, 179.99], 100, [0, 1, 2]],
  ])('reaches over the 180th meridian: %s', (_, longitudes, metres, expected) => {
    const places = longitudes.map((longitude) => ({ longitude, latitude: 0 }));
    expect(found(places, 'degrees', 0, metres)).toEqual(expected);
  });

  it('finds a place whose circle just touches the 180th meridian, written with the other sign', () => {
    for (const [own, other] of [
      [179.999, -180],
      [-179.999, 180],
    ] as const) {
      const places = [own, other].map((longitude) => ({ longitude, latitude: 0 }));
      const metres = metresBetween(places[0]!, places[1]!, { coordinates: 'degrees' });
      expect(found(places, 'degrees', 0, metres)).toEqual([0, 1]);
    }
  });

  it('is one place at a pole, whatever its longitude', () => {
    const places = [0, 90, -135].map((longitude) => ({ longitude, latitude: 90 }));
    expect(found(places, 'degrees', 1, 0)).toEqual([0, 1, 2]);
  });

  it('holds thousands of incidents at one address', () => {
    const crowd = Array.from({ length: 5000 }, () => ({ x: 1, y: 1 }));
    expect(found(crowd, 'metres', 17, 0)).toHaveLength(5000);
  });
});

it('a degree along a meridian is 111,195 m of a sphere', () => {
  const [one, other] = [
    { longitude: 118, latitude: 39 },
    { longitude: 118, latitude: 40 },
  ];
  expect(metresBetween(one, other, { coordinates: 'degrees' })).toBeCloseTo(111_195.08, 1);
});
