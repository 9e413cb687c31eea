import fc from 'fast-check';
import * as h3 from 'h3-js';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random/random-source.ts';
import { getisOrd } from './getis-ord.ts';
import type { HotSpotOptions } from './hot-spot-types.ts';
import { hotSpots } from './hot-spots.ts';
import type { PlanarPlace } from './place.ts';
import { localMap } from './project.ts';

const grid: HotSpotOptions = { coordinates: 'metres', cells: { kind: 'square', metres: 100 } };
const square = (side: number): readonly PlanarPlace[] => [
  { x: 0, y: 0 },
  { x: side, y: 0 },
  { x: side, y: side },
  { x: 0, y: side },
];
const scattered = (count: number, side: number, seed: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => ({
    place: { x: random.unit() * side, y: random.unit() * side },
  }));
};
const around = (x: number, y: number, count: number, seed: number) =>
  scattered(count, 80, seed).map(({ place }) => ({ place: { x: x + place.x, y: y + place.y } }));
const market = [...scattered(300, 3000, 1), ...around(1010, 2010, 40, 2)];

describe('hot spots on a grid', () => {
  it('finds the market among scattered incidents, and nothing else', () => {
    const { spots, cells, sentence } = hotSpots(market, { ...grid, area: square(3000) });
    expect(spots).toHaveLength(1);
    expect(spots[0]!.cells).toContain('10:20');
    expect(spots[0]!.share / spots[0]!.areaShare).toBeGreaterThan(8);
    expect(cells[0]).toMatchObject({ hot: true, spot: 0, harm: null, density: null });
    expect(cells.filter(({ hot }) => !hot).every(({ spot, count }) => spot === null && count > 0)).toBe(true);
    expect(sentence.en).toMatch(/^1 hot spot has [\d.]+ % of 340 incidents on 0\.4 % of the area\.$/);
  });

  it('calls no cell hot in which nothing happened, though its neighbours are hot', () => {
    const ring = [
      [1000, 1000],
      [1100, 1000],
      [1200, 1000],
      [1200, 1100],
      [1200, 1200],
      [1100, 1200],
      [1000, 1200],
      [1000, 1100],
    ].flatMap(([x, y], seed) => around(x!, y!, 6, seed));
    const { cells, spots } = hotSpots([...ring, ...around(2000, 2000, 3, 9)], {
      ...grid,
      area: square(3000),
    });
    expect(cells.every(({ count }) => count > 0)).toBe(true);
    expect(spots).toHaveLength(1);
    expect(spots[0]!.cells).toHaveLength(8);
    expect(spots[0]!.cells).not.toContain('11:11');
  });

  it('calls no cell hot that holds incidents without harm only', () => {
    const kinds = [
      ...around(3000, 3000, 40, 1).map((incident) => ({ ...incident, kind: 'theft' })),
      ...around(3100, 3000, 1, 2).map((incident) => ({ ...incident, kind: 'question' })),
      ...scattered(100, 3000, 3).map((incident) => ({ ...incident, kind: 'theft' })),
    ];
    const harm = { source: 'made up for this test', weights: { theft: 1, question: 0 } };
    const { cells } = hotSpots(kinds, { ...grid, area: square(6000), harm });
    expect(cells.find(({ id }) => id === '30:30')).toMatchObject({ hot: true });
    expect(cells.find(({ harm: value }) => value === 0)).toMatchObject({ id: '31:30', hot: false, p: 1 });
  });

  it('has the Gi* of every cell of the area written out', () => {
    const incidents = scattered(60, 800, 5);
    const side = 8;
    const counts = Array.from({ length: side * side }, () => 0);
    for (const { place } of incidents)
      counts[Math.floor(place.y / 100) * side + Math.floor(place.x / 100)]! += 1;
    const { local } = getisOrd(
      counts.map((value, cell) => ({
        place: { x: (cell % side) * 100, y: Math.floor(cell / side) * 100 },
        value,
      })),
      { coordinates: 'metres', metres: 142 },
    );
    const result = hotSpots(incidents, { ...grid, area: square(800) });
    expect(result.area.cells).toBe(64);
    for (const { id, z, around: near } of result.cells) {
      const [column, row] = id.split(':').map(Number) as [number, number];
      const expected = local[row * side + column]!;
      expect(z).toBeCloseTo(expected.giStar.z!, 9);
      expect(near.cells).toBe(expected.neighbours + 1);
    }
  });

  it('keeps its promise where incidents are few: an even scatter has a hot cell in one map of 20 at most', () => {
    const withHot = Array.from({ length: 60 }, (_, seed) =>
      hotSpots(scattered(125, 5000, seed), { ...grid, area: square(5000) }),
    ).filter(({ spots }) => spots.length > 0);
    // By Gi* alone it is nearly every map. Binomial(60, 0.05) is above 9 once in 1,000 times.
    expect(withHot.length).toBeLessThanOrEqual(9);
  });

  it('has a kernel that gives each incident once', () => {
    const { cells } = hotSpots([{ place: { x: 550, y: 550 } }, ...square(1000).map((place) => ({ place }))], {
      ...grid,
      cells: { kind: 'square', metres: 10 },
      bandwidthMetres: 60,
    });
    // A quartic kernel's peak is 3 / (π h²): at the centre of the incident's own cell, 5 m off each way.
    const peak = (3e6 / (Math.PI * 60 ** 2)) * (1 - 50 / 3600) ** 2;
    expect(cells.find(({ id }) => id === '55:55')!.density).toBeCloseTo(peak, 9);
  });

  it('weighs harm by the table that is brought, and says where it is from', () => {
    const kinds = market.map(({ place }, index) => ({
      place,
      kind: index >= 300 ? 'pickpocketing' : 'noise',
    }));
    const harm = { source: 'made up for this test', weights: { pickpocketing: 20, noise: 1 } };
    const result = hotSpots(kinds, { ...grid, area: square(3000), harm });
    expect(result.harmSource).toBe(harm.source);
    expect(result.cells.find(({ id }) => id === '10:20')).toMatchObject({ harm: 800, hot: true });
    expect(result.spots[0]!.harm).toBeGreaterThanOrEqual(800);
    // One grave incident is no hot spot.
    const grave = market
      .slice(0, 300)
      .map(({ place }, index) => ({ place, kind: index === 0 ? 'grave' : 'noise' }));
    const one = hotSpots(grave, {
      ...grid,
      area: square(3000),
      harm: { source: 's', weights: { grave: 500, noise: 1 } },
    });
    expect(one.spots).toEqual([]);
    expect(() => hotSpots(grave, { ...grid, harm })).toThrow('a kind that the table of harm has');
  });

  it('leaves out what lies outside the area, and keeps border cells', () => {
    const triangle = [
      { x: 0, y: 0 },
      { x: 1000, y: 0 },
      { x: 0, y: 1000 },
    ];
    const result = hotSpots([{ place: { x: 950, y: 20 } }, { place: { x: 900, y: 900 } }], {
      ...grid,
      area: triangle,
    });
    // Middles of 9 + 8 + … + 1 cells lie below the long side and of 10 on it, which does not count, but for the incident's.
    expect(result).toMatchObject({ outside: 1, area: { cells: 46 } });
    expect(result.cells).toMatchObject([{ id: '9:0', count: 1 }]);
    expect(result.sentence).toEqual({
      en: 'Among 1 incident, no place has more than chance can explain. 1 incident lies outside the area and is not counted.',
      zh: '1起事件中，各地点的发案数均未超出随机波动。另有1起事件位于区域以外，未计入。',
    });
  });

  it('moves with its incidents', () => {
    const moves = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    const before = hotSpots(market, { ...grid, area: square(3000), bandwidthMetres: 150 });
    fc.assert(
      fc.property(moves, ([columns, rows]) => {
        const move = ({ x, y }: PlanarPlace) => ({ x: x + columns * 100, y: y + rows * 100 });
        const moved = hotSpots(
          market.map(({ place }) => ({ place: move(place) })),
          { ...grid, area: square(3000).map(move), bandwidthMetres: 150 },
        );
        expect(moved.area.cells).toBe(before.area.cells);
        expect(moved.cells.filter(({ hot }) => hot)).toHaveLength(
          before.cells.filter(({ hot }) => hot).length,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('tells nothing of one incident, of equal cells, or of one cell', () => {
    for (const incidents of [[{ place: { x: 5, y: 5 } }], square(100).map((place) => ({ place }))]) {
      const { cells, spots } = hotSpots(incidents, grid);
      expect(spots).toEqual([]);
      for (const { z, p, hot } of cells) expect([z, p, hot]).toEqual([null, null, false]);
    }
  });
});

describe('hot spots in degrees', () => {
  const centre = { longitude: 118.18, latitude: 39.63 };
  const map = localMap(centre);
  const onGlobe = market.map(({ place }) => ({ place: map.toDegrees(place) }));
  const area = square(3000).map(map.toDegrees);

  it.each(['lng', 'lon'])('may be written as %s and lat', (name) => {
    const asRead = onGlobe.map(({ place }) => ({
      place: { [name]: place.longitude, lat: place.latitude } as unknown as { lng: number; lat: number },
    }));
    const cells = { kind: 'square', metres: 100, projectAt: { lng: 118.18, lat: 39.63 } } as const;
    const options = { coordinates: 'degrees', cells } as const;
    expect(hotSpots(asRead, options)).toEqual(hotSpots(onGlobe, options));
  });

  it.each([
    { lng: 118 },
    { lat: 39 },
    { x: 118, y: 39 },
    { longitude: '118', latitude: '39' },
    { lng: Number.NaN, lat: 39 },
    { lng: 181, lat: 39 },
    { lng: 118, lat: 91 },
    null,
  ])('are refused where a place is %j', (place) => {
    const cells = { kind: 'h3', resolution: 9, library: h3 } as const;
    expect(() => hotSpots([{ place: place as never }], { coordinates: 'degrees', cells })).toThrow(
      'a place in degrees',
    );
  });

  it('need a projection for a grid of metres, and are the same then', () => {
    const given = { coordinates: 'degrees', cells: { kind: 'square', metres: 100 }, area } as const;
    expect(() => hotSpots(onGlobe, given)).toThrow('a grid of metres has no meaning in degrees');
    const result = hotSpots(onGlobe, { ...given, cells: { ...given.cells, projectAt: centre } });
    expect(result.spots.map(({ cells }) => cells)).toEqual(
      hotSpots(market, { ...grid, area: square(3000) }).spots.map(({ cells }) => cells),
    );
    expect(result.cells[0]!.centre).toHaveProperty('longitude');
  });

  it('fall into the cells of H3', () => {
    const cells = { kind: 'h3', resolution: 10, library: h3 } as const;
    const result = hotSpots(onGlobe, { coordinates: 'degrees', cells, area, bandwidthMetres: 200 });
    expect(result.spots).toHaveLength(1);
    const middle = map.toDegrees({ x: 1050, y: 2050 });
    expect(result.spots[0]!.cells).toContain(h3.latLngToCell(middle.latitude, middle.longitude, 10));
    expect(result.area.squareKilometres).toBeCloseTo(9, 0);
    expect(result.cells.reduce((sum, { count }) => sum + count, 0)).toBe(340);
    // The densest place by the kernel is at the market too, and density sums up to the incidents within the area.
    const densest = result.cells.toSorted((a, b) => b.density! - a.density!)[0]!;
    expect(densest.hot).toBe(true);
  });

  it('may lie over the antimeridian', () => {
    const fiji = { longitude: 179.99, latitude: -17 };
    const there = localMap(fiji);
    const shifted = market.map(({ place }) => ({ place: there.toDegrees(place) }));
    const result = hotSpots(shifted, {
      coordinates: 'degrees',
      cells: { kind: 'h3', resolution: 9, library: h3 },
    });
    expect(result.outside).toBe(0);
    expect(result.area.squareKilometres).toBeLessThan(12);
    expect(result.spots).toHaveLength(1);
  });
});

it.each<[string, Parameters<typeof hotSpots>[0], object, RegExp?]>([
  ['nothing', [], {}],
  ['a side of 0', market, { cells: { kind: 'square', metres: 0 } }],
  ['cells of another kind', market, { cells: { kind: 'triangle', metres: 10 } }],
  [
    'a resolution of 16',
    market.map(() => ({ place: { longitude: 1, latitude: 1 } })),
    { coordinates: 'degrees', cells: { kind: 'h3', resolution: 16, library: h3 } },
  ],
  ['H3 in metres', market, { cells: { kind: 'h3', resolution: 9, library: h3 } }],
  ['degrees called metres', [{ place: { x: 118.1, y: 39.6 } }, { place: { x: 118.2, y: 39.7 } }], {}],
  ['an area of two corners', market, { area: square(10).slice(0, 2) }],
  ['an area without a cell', market, { area: square(10) }],
  ['an incident on the other side of the world', [...market, { place: { x: 2e10, y: 0 } }], {}],
  ['a rate of 0', market, { falseDiscoveryRate: 0 }],
  ['no steps', market, { steps: 0 }],
  ['a kernel as wide as the town', market, { bandwidthMetres: 20_000 }],
  ['harm without a source', market, { harm: { source: ' ', weights: {} } }],
  ['negative harm', market, { harm: { source: 's', weights: { a: -1 } } }],
  [
    'a place far from the middle of the map, by the name that the caller gave it',
    [{ place: { longitude: 118.18, latitude: 39.63 } }, { place: { longitude: 122, latitude: 39.63 } }],
    {
      coordinates: 'degrees',
      cells: { kind: 'square', metres: 250, projectAt: { longitude: 118.18, latitude: 39.63 } },
    },
    /^hotSpots: incidents\[1\]\.place is /,
  ],
  [
    'a middle of the map that is none',
    [{ place: { longitude: 118.18, latitude: 39.63 } }],
    {
      coordinates: 'degrees',
      cells: { kind: 'square', metres: 250, projectAt: { longitude: 39, latitude: 118 } },
    },
    /^hotSpots: cells\.projectAt/,
  ],
])('hot spots refuse %s', (_, incidents, options, message = /^hotSpots: /) => {
  expect(() => hotSpots(incidents, { ...grid, ...options })).toThrow(message);
});
