import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burkitt } from './burkitt.fixture.ts';
import { knoxTest, type PlacedIncident } from './knox-test.ts';

const cases = burkitt.map(([x, y, occurredAt]) => ({ place: { x, y }, occurredAt }));
const options = { coordinates: 'metres', metres: 20, days: 5 } as const;

const incidents = fc.array(
  fc.record({ place: fc.record({ x: fc.nat(100), y: fc.nat(100) }), occurredAt: fc.nat(60) }),
  { minLength: 2, maxLength: 40 },
);

function countedByHand(list: readonly PlacedIncident[], metres: number, days: number) {
  const counts = { nearInBoth: 0, nearInPlaceOnly: 0, nearInTimeOnly: 0, nearInNeither: 0 };
  list.forEach((a, index) => {
    for (const b of list.slice(0, index)) {
      const [one, other] = [a.place, b.place] as { x: number; y: number }[];
      const inPlace = Math.hypot(one!.x - other!.x, one!.y - other!.y) <= metres;
      const inTime = Math.abs(Number(a.occurredAt) - Number(b.occurredAt)) <= days;
      counts[
        inPlace ? (inTime ? 'nearInBoth' : 'nearInPlaceOnly') : inTime ? 'nearInTimeOnly' : 'nearInNeither'
      ] += 1;
    }
  });
  return counts;
}

describe('the Knox test', () => {
  it("gives PySAL's table of Burkitt's lymphoma (pointpats, spacetime.knox)", () => {
    const { pairs, expected, poisson } = knoxTest(cases, options);
    expect(pairs).toEqual({
      nearInBoth: 13,
      nearInPlaceOnly: 3416,
      nearInTimeOnly: 39,
      nearInNeither: 14110,
    });
    expect(expected.toFixed(7)).toBe('10.1438161');
    expect(poisson.pStrict.toFixed(8)).toBe('0.14624558');
    // scipy.stats.poisson.sf(12, 10.1438161)
    expect(poisson.p).toBeCloseTo(0.22226667, 7);
  });

  it('shuffles the same from the same seed, and finds what is no more than chance', () => {
    const result = knoxTest(cases, { ...options, permutations: 199, seed: 7 });
    expect(knoxTest(cases, { ...options, permutations: 199, seed: 7 })).toEqual(result);
    expect(result.monteCarlo!.p).toBeGreaterThan(0.1);
    expect(result.monteCarlo!.p).toBeLessThan(0.35);
    expect(result.sentence.en).toContain('chance can explain it');
  });

  it('finds what is made to repeat', () => {
    const repeated = Array.from({ length: 40 }, (_, index) => ({
      place: { x: (index >> 1) * 1000, y: 0 },
      occurredAt: (index >> 1) * 30 + (index & 1),
    }));
    const result = knoxTest(repeated, {
      coordinates: 'metres',
      metres: 100,
      days: 7,
      permutations: 199,
      seed: 1,
    });
    expect(result.pairs.nearInBoth).toBe(20);
    expect(result.monteCarlo!.p).toBe(1 / 200);
    expect(result.sentence.zh).toContain('难以用偶然解释');
  });

  it('counts as one does by hand', () => {
    fc.assert(
      fc.property(incidents, fc.nat(60), fc.nat(20), (list, metres, days) => {
        // "Near" wider than a tiny map is taken for degrees.
        const far = [...list, { place: { x: 5000, y: 0 }, occurredAt: 0 }];
        expect(knoxTest(far, { coordinates: 'metres', metres, days }).pairs).toEqual(
          countedByHand(far, metres, days),
        );
      }),
    );
  });

  it('counts crowds as one does by hand, also where limits decide by rounding', () => {
    const crowd = fc.array(
      fc.record({
        place: fc.constantFrom({ x: 0, y: 0 }, { x: 3, y: 4 }, { x: 60, y: 0 }),
        occurredAt: fc.nat(60).map((tenths) => tenths / 10),
      }),
      { minLength: 30, maxLength: 60 },
    );
    fc.assert(
      fc.property(crowd, fc.constantFrom(0, 5, 100), fc.nat(20), (list, metres, tenths) => {
        const days = tenths / 10;
        expect(knoxTest(list, { coordinates: 'metres', metres, days }).pairs).toEqual(
          countedByHand(list, metres, days),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('counts a whole city that was recorded at one place, and every shuffle of it', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => ({
      place: { x: 5, y: 5 },
      occurredAt: index % 1000,
    }));
    const { pairs, monteCarlo } = knoxTest(list, { ...options, days: 0, permutations: 1, seed: 1 });
    expect(pairs.nearInBoth).toBe((1000 * 100 * 99) / 2);
    expect(pairs.nearInTimeOnly + pairs.nearInNeither).toBe(0);
    expect(monteCarlo!.p).toBe(1);
  });

  it('takes instants and calendar days, across the antimeridian and a leap day', () => {
    const result = knoxTest(
      [
        { place: { longitude: 179.9999, latitude: 0 }, occurredAt: '2016-02-28' },
        { place: { longitude: -179.9999, latitude: 0 }, occurredAt: '2016-03-01' },
      ],
      { coordinates: 'degrees', metres: 23, days: 2 },
    );
    expect(result.pairs.nearInBoth).toBe(1);
    const instants = ['2014-01-05T16:00:00.000Z', '2014-01-06T04:00:00.000Z'].map((occurredAt) => ({
      place: { x: 0, y: 0 },
      occurredAt,
    }));
    expect(knoxTest(instants, { coordinates: 'metres', metres: 0, days: 0.5 }).pairs.nearInBoth).toBe(1);
    expect(knoxTest(instants, { coordinates: 'metres', metres: 0, days: 0.49 }).pairs.nearInBoth).toBe(0);
  });

  const [first, second] = cases as [PlacedIncident, PlacedIncident];
  it.each<[string, readonly PlacedIncident[], object]>([
    ['one incident', [first], {}],
    ['none', [], {}],
    ['30 February', [first, { ...second, occurredAt: '2014-02-30' }], {}],
    ['days among numbers', [first, { ...second, occurredAt: '2014-02-03' }], {}],
    [
      'days among instants',
      ['2014-02-03', '2014-02-03T00:00:00Z'].map((occurredAt) => ({ ...first, occurredAt })),
      {},
    ],
    ['NaN', [first, { ...second, occurredAt: Number.NaN }], {}],
    ['a negative distance', cases, { metres: -1 }],
    ['shuffles without a seed', cases, { permutations: 99 }],
    ['unknown coordinates', cases, { coordinates: 'feet' }],
  ])('refuses %s', (_, list, given) => {
    expect(() => knoxTest(list, { ...options, ...given })).toThrow(/^(knoxTest|randomFrom): /);
  });
});
