import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burkitt } from './burkitt.fixture.ts';
import { knoxTest } from './knox-test.ts';
import { nearRepeatTable } from './near-repeat-table.ts';

const cases = burkitt.map(([x, y, occurredAt]) => ({ place: { x, y }, occurredAt }));
const options = {
  coordinates: 'metres',
  metreBands: [0, 5, 10, 20],
  dayBands: [0, 30, 90],
  permutations: 99,
  seed: 3,
} as const;

describe('the near-repeat table', () => {
  it('has half-open bands, as their labels say', () => {
    const line = [0, 1, 100].map((x) => ({ place: { x, y: 0 }, occurredAt: x / 10 }));
    const { cells } = nearRepeatTable(line, { ...options, metreBands: [0, 1, 99, 100], dayBands: [0, 10] });
    // 0–1 is 1 m and 1–100 is 99 m apart, the edges where the next bands begin; 0–100 is out.
    expect(cells.map(({ metres, observed }) => [metres.label, observed])).toEqual([
      ['[0, 1)', 0],
      ['[1, 99)', 1],
      ['[99, 100)', 1],
    ]);
  });

  it('counts each pair in one cell', () => {
    const coordinates = 'metres' as const;
    const { cells } = nearRepeatTable(cases, options);
    const sum = (value: 'observed' | 'expected') => cells.reduce((total, cell) => total + cell[value], 0);
    // Just below the last edges, closed and half-open limits are the same.
    const knox = knoxTest(cases, { coordinates, metres: 19.9999, days: 89.9999 });
    expect(sum('observed')).toBe(knox.pairs.nearInBoth);
    expect(sum('expected')).toBeCloseTo(knox.expected, 9);
  });

  it('agrees with counting by hand', () => {
    const anywhere = fc.record({ x: fc.nat(40), y: fc.nat(40) });
    const inCrowds = fc.constantFrom({ x: 0, y: 0 }, { x: 3, y: 4 });
    const incidents = fc.oneof(
      fc.array(fc.record({ place: anywhere, occurredAt: fc.nat(40) }), { minLength: 2, maxLength: 30 }),
      fc.array(fc.record({ place: inCrowds, occurredAt: fc.nat(100) }), { minLength: 20, maxLength: 40 }),
    );
    fc.assert(
      fc.property(incidents, (list) => {
        const far = [...list, { place: { x: 900, y: 0 }, occurredAt: 0 }];
        const { cells } = nearRepeatTable(far, { ...options, permutations: 1 });
        for (const { metres, days, observed } of cells) {
          let pairs = 0;
          far.forEach((a, index) => {
            for (const b of far.slice(0, index)) {
              const distance = Math.hypot(a.place.x - b.place.x, a.place.y - b.place.y);
              const gap = Math.abs(a.occurredAt - b.occurredAt);
              if (distance >= metres.from && distance < metres.to && gap >= days.from && gap < days.to)
                pairs += 1;
            }
          });
          expect(observed).toBe(pairs);
        }
      }),
    );
  });

  it('finds repeats after a burglary, and in the right band only', () => {
    // Every tenth burglary is followed by one next door three days later.
    const incidents = Array.from({ length: 200 }, (_, index) => [
      { place: { x: (index % 20) * 700, y: Math.floor(index / 20) * 700 }, occurredAt: (index * 137) % 365 },
      ...(index % 10 === 0
        ? [
            {
              place: { x: (index % 20) * 700 + 50, y: Math.floor(index / 20) * 700 },
              occurredAt: ((index * 137) % 365) + 3,
            },
          ]
        : []),
    ]).flat();
    const table = nearRepeatTable(incidents, {
      ...options,
      metreBands: [0, 1, 200, 800],
      dayBands: [0, 7, 14],
      permutations: 199,
    });
    expect(table.cells.filter(({ moreThanChance }) => moreThanChance)).toMatchObject([
      { metres: { label: '[1, 200)' }, days: { label: '[0, 7)' }, observed: 20 },
    ]);
    expect(table.sentence.en).toMatch(
      /^Near repeats: 20 pairs of incidents 1 to less than 200 m and less than 7 days apart, [\d.]+ times the [\d.]+ expected by chance \(adjusted p /,
    );
    expect(nearRepeatTable(incidents, { ...options, seed: 4 })).not.toEqual(table);
  });

  it('says when there were too few shuffles to call a cell', () => {
    expect(nearRepeatTable(cases, { ...options, permutations: 9 }).sentence.en).toContain(
      '9 shuffles are too few to show that any of the 6 combinations of distance and time is more than chance; use at least 119.',
    );
  });

  it('calls nothing that chance explains', () => {
    const { cells, sentence } = nearRepeatTable(cases, {
      ...options,
      metreBands: [0, 2, 4],
      dayBands: [0, 1000, 6000],
    });
    for (const { p, adjustedP } of cells) expect(adjustedP).toBeGreaterThanOrEqual(p);
    expect(sentence.zh).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['edges that fall', { metreBands: [0, 10, 5] }],
    ['equal edges', { dayBands: [0, 7, 7] }],
    ['one edge', { dayBands: [7] }],
    ['a negative edge', { metreBands: [-1, 10] }],
    ['an infinite edge', { metreBands: [0, Number.POSITIVE_INFINITY] }],
    ['no shuffles', { permutations: 0 }],
    ['a rate of 1', { falseDiscoveryRate: 1 }],
    ['a seed of 0.5', { seed: 0.5 }],
  ])('refuses %s', (_, given) => {
    expect(() => nearRepeatTable(cases, { ...options, ...given })).toThrow(/^(nearRepeatTable|randomFrom): /);
  });

  it('refuses degrees that are called metres', () => {
    const degrees = cases.map(({ place, occurredAt }) => ({
      place: { x: 118 + place.x / 1000, y: 39 + place.y / 1000 },
      occurredAt,
    }));
    expect(() => nearRepeatTable(degrees, options)).toThrow(
      '"degrees", because the places look like degrees',
    );
  });
});
