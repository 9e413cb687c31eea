import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresBetween } from './metres-between.ts';
import { localMap } from './project.ts';

const centres = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
});
const offsets = fc.record({
  x: fc.double({ min: -50_000, max: 50_000, noNaN: true }),
  y: fc.double({ min: -50_000, max: 50_000, noNaN: true }),
});
const inDegrees = { coordinates: 'degrees' } as const;

describe('a local map', () => {
  it('leads there and back, anywhere', () => {
    fc.assert(
      fc.property(centres, offsets, (centre, offset) => {
        const map = localMap(centre);
        const there = map.toDegrees(offset);
        expect(Math.abs(there.longitude)).toBeLessThanOrEqual(180);
        const back = map.toMetres(there);
        expect(Math.hypot(back.x - offset.x, back.y - offset.y)).toBeLessThan(1e-3);
      }),
    );
  });

  it('keeps distances from the centre, and others within (d/R)²/6', () => {
    fc.assert(
      fc.property(centres, offsets, offsets, (centre, one, other) => {
        const map = localMap(centre);
        const [a, b] = [map.toDegrees(one), map.toDegrees(other)];
        expect(metresBetween(centre, a, inDegrees)).toBeCloseTo(Math.hypot(one.x, one.y), 3);
        const flat = Math.hypot(one.x - other.x, one.y - other.y);
        expect(Math.abs(metresBetween(a, b, inDegrees) - flat)).toBeLessThanOrEqual(flat * 2.1e-5 + 1e-3);
      }),
    );
  });

  it('refuses what is far away, and what is no place', () => {
    const map = localMap({ longitude: 118.18, latitude: 39.63 });
    expect(() => map.toMetres({ longitude: 116.36, latitude: 37.43 })).toThrow('within 200 km');
    expect(() => localMap({ longitude: 39.63, latitude: 118.18 })).toThrow(/^localMap: /);
  });
});
