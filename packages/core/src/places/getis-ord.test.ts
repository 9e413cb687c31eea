import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getisOrd } from './getis-ord.ts';

// The doc tests of PySAL esda: getisord.G_Local and getisord.G.
const published = [
  [10, 10, 2],
  [20, 10, 3],
  [40, 10, 3.2],
  [15, 20, 5],
  [30, 20, 8],
  [30, 30, 7],
].map(([x, y, value]) => ({ place: { x: x!, y: y! }, value: value! }));
const options = { coordinates: 'metres', metres: 15 } as const;
const permutations = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length === 0
    ? [[]]
    : list.flatMap((first, index) => permutations(list.toSpliced(index, 1)).map((rest) => [first, ...rest]));
const rounded = (value: number | null) => Number(value!.toFixed(8));

describe('Getis–Ord', () => {
  it('gives the published Gi*', () => {
    expect(getisOrd(published, options).local.map(({ giStar }) => rounded(giStar.z))).toEqual([
      -1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331,
    ]);
  });

  it('gives the published Gi', () => {
    expect(getisOrd(published, options).local.map(({ gi }) => rounded(gi.z))).toEqual([
      -1.0136729, -0.04361589, 1.31558703, -0.31412676, 1.15373986, 1.77833941,
    ]);
  });

  it('gives the published G and its p', () => {
    const { global } = getisOrd(published, options);
    expect(rounded(global.g)).toBe(0.55709779);
    expect(global.pOneSided!.toFixed(4)).toBe('0.1729');
  });

  it('has the mean and the variance of G over all orders of the values, whatever their offset', () => {
    const xs = [2, 3, 3, 5, 8, 7];
    const near = published.map((one) =>
      published.map((other) =>
        one !== other && Math.hypot(one.place.x - other.place.x, one.place.y - other.place.y) <= 15 ? 1n : 0n,
      ),
    );
    for (const offset of [0, 1e6, 1e9]) {
      const values = published.map(({ place }, index) => ({ place, value: offset + xs[index]! }));
      const exact = values.map(({ value }) => BigInt(value));
      const pairSum = (order: readonly bigint[]) =>
        order.reduce((sum, x, i) => sum + order.reduce((part, y, j) => part + near[i]![j]! * x * y, 0n), 0n);
      const orders = permutations(exact).map(pairSum);
      const count = BigInt(orders.length);
      const sum = orders.reduce((total, value) => total + value, 0n);
      const squares = orders.reduce((total, value) => total + value * value, 0n);
      const products =
        exact.reduce((total, x) => total + x, 0n) ** 2n - exact.reduce((t, x) => t + x * x, 0n);
      const spread = Number(count * squares - sum * sum) / Number(count * count);
      const z = Number(count * pairSum(exact) - sum) / Number(count) / Math.sqrt(spread);
      const { global } = getisOrd(values, options);
      expect(global.z! / z).toBeCloseTo(1, 6);
      expect(global.variance! / (spread / Number(products) ** 2)).toBeCloseTo(1, 6);
      expect(global.g! / (Number(pairSum(exact)) / Number(products))).toBeCloseTo(1, 12);
      expect(global.expected / (Number(sum) / Number(count) / Number(products))).toBeCloseTo(1, 12);
    }
  });

  it('loses no digits of local statistics to an offset, nor to one value above all others', () => {
    const shifted = published.map(({ place, value }) => ({ place, value: Math.round(value * 5) }));
    const plain = getisOrd(shifted, options).local;
    const offset = getisOrd(
      shifted.map(({ place, value }) => ({ place, value: value + 2 ** 40 })),
      options,
    ).local;
    plain.forEach(({ gi, giStar }, index) => {
      expect(offset[index]!.gi.z).toBeCloseTo(gi.z!, 9);
      expect(offset[index]!.giStar.z).toBeCloseTo(giStar.z!, 9);
    });
    // Gi leaves the place itself out, so that its own value makes no difference.
    const outlier = shifted.map(({ place, value }, index) => ({
      place,
      value: index === 2 ? 2 ** 40 : value,
    }));
    expect(getisOrd(outlier, options).local[2]!.gi.z).toBeCloseTo(plain[2]!.gi.z!, 9);
  });

  it('is the same where the same places are on the globe', () => {
    // A ten-thousandth of a degree along the equator is 11.12 m.
    const onGlobe = published.map(({ place, value }) => ({
      place: { longitude: place.x / 1e5, latitude: place.y / 1e5 },
      value,
    }));
    const result = getisOrd(onGlobe, { coordinates: 'degrees', metres: 15 * 1.112 });
    expect(result.local).toEqual(getisOrd(published, options).local);
  });

  it('says null, never NaN, where there is nothing to tell', () => {
    const equal = published.map(({ place }) => ({ place, value: 0.1 }));
    const zero = published.map(({ place }) => ({ place, value: 0 }));
    for (const values of [equal, zero]) {
      const { local, global } = getisOrd(values, options);
      expect(local.every(({ gi, giStar }) => gi.z === null && giStar.z === null)).toBe(true);
      expect(global.z).toBe(null);
    }
    const apart = getisOrd(published, { ...options, metres: 1 });
    expect(apart.local[0]!.gi).toEqual({ z: null, p: null });
    expect(apart.local[5]!.giStar.z).toBeGreaterThan(0);
    expect(apart.global).toMatchObject({ g: 0, expected: 0, z: null });
    const all = getisOrd(published, { ...options, metres: 1000 });
    expect(all.local.every(({ gi, giStar }) => gi.z === null && giStar.z === null)).toBe(true);
    expect(all.global).toMatchObject({ z: null });
  });

  it('agrees with the sums of the papers written out', () => {
    const places = fc.nat(30).chain((reach) =>
      fc.array(fc.record({ x: fc.nat(reach), y: fc.nat(reach), value: fc.nat(20) }), {
        minLength: 4,
        maxLength: 25,
      }),
    );
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 20 }), (made, metres) => {
        // "Near" wider than a tiny map is taken for degrees.
        const spots = [...made, { x: 5000, y: 0, value: 0 }];
        const { local } = getisOrd(
          spots.map(({ x, y, value }) => ({ place: { x, y }, value })),
          { coordinates: 'metres', metres },
        );
        spots.forEach((spot, i) => {
          const near = spots.filter(
            (other, j) => j === i || Math.hypot(other.x - spot.x, other.y - spot.y) <= metres,
          );
          const n = spots.length;
          const mean = spots.reduce((sum, { value }) => sum + value, 0) / n;
          const s2 = spots.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / n;
          const spread = (s2 * (n * near.length - near.length ** 2)) / (n - 1);
          const z = local[i]!.giStar.z;
          if (spread === 0) expect(z).toBe(null);
          else if (z !== null)
            expect(z).toBeCloseTo(
              (near.reduce((sum, { value }) => sum + value, 0) - near.length * mean) / Math.sqrt(spread),
              8,
            );
          else expect(s2).toBeLessThan(1e-9);
        });
      }),
    );
  });

  it('takes a great many values at few places', () => {
    const crowd = Array.from({ length: 100_000 }, (_, index) => ({
      place: { x: index % 2, y: 0 },
      value: index % 2,
    }));
    const { local, global } = getisOrd([...crowd, { place: { x: 900, y: 0 }, value: 5 }], {
      coordinates: 'metres',
      metres: 0.5,
    });
    expect(local[0]!.neighbours).toBe(49_999);
    expect(local[1]!.giStar.z).toBeGreaterThan(100);
    expect(global.z).toBeGreaterThan(100);
  });

  it.each([
    ['three places', published.slice(1, 4), options],
    ['a negative value', [...published, { place: { x: 0, y: 0 }, value: -1 }], options],
    ['NaN', [...published, { place: { x: Number.NaN, y: 0 }, value: 1 }], options],
    ['an infinite radius', published, { ...options, metres: Number.POSITIVE_INFINITY }],
    ['metres called degrees', published, { ...options, coordinates: 'degrees' as const }],
    [
      'degrees called metres',
      published.map(({ place, value }) => ({
        place: { x: 118 + place.x / 1000, y: 39 + place.y / 1000 },
        value,
      })),
      options,
    ],
  ])('refuses %s', (_, values, given) => {
    expect(() => getisOrd(values, given)).toThrow(/^getisOrd: /);
  });
});
