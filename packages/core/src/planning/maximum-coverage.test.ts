import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverageDemand, type CoverageSite, maximumCoverage } from './index.ts';

const cases = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 }),
    sites: fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 5 }), { minLength: 1, maxLength: 8 }),
    choose: fc.integer({ min: 1, max: 5 }),
  })
  .filter(({ weights }) => weights.some((weight) => weight > 0))
  .map(({ weights, sites, choose }) => ({
    demand: weights.map((weight, index): CoverageDemand => ({ id: `d${index}`, weight })),
    sites: sites.map(
      (covers, index): CoverageSite => ({
        id: `s${index}`,
        covers: [...new Set(covers.filter((each) => each < weights.length))].map((each) => `d${each}`),
      }),
    ),
    choose,
  }));
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const coveredBy = (demand: Case['demand'], sites: Case['sites']) => {
  const ids = new Set(sites.flatMap(({ covers }) => covers));
  return demand.reduce((sum, { id, weight }) => sum + (ids.has(id) ? weight : 0), 0);
};

function bruteForce({ demand, sites, choose }: Case): number {
  let best = 0;
  for (let subset = 0; subset < 2 ** sites.length; subset += 1) {
    const chosen = sites.filter((_, index) => (subset >> index) & 1);
    if (chosen.length <= choose) best = Math.max(best, coveredBy(demand, chosen));
  }
  return best;
}

describe('maximum coverage', () => {
  it('is what trying all choices finds, and says so', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const found = maximumCoverage(each.demand, each.sites, each.choose);
        expect(found).toMatchObject({ covered: bruteForce(each), provenBest: true, gap: 0 });
        const chosen = each.sites.filter(({ id }) => found.chosen.includes(id));
        expect(chosen.length).toBeLessThanOrEqual(each.choose);
        expect(coveredBy(each.demand, chosen)).toBe(found.covered);
      }),
      { numRuns: 2000 },
    );
  });

  it('without time is greedy: a bound that holds, and a gap of 1/e at most from the best', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const found = maximumCoverage(each.demand, each.sites, each.choose, { lookUps: 0 });
        const best = bruteForce(each);
        expect(found.atMost).toBeGreaterThanOrEqual(best);
        expect(found.covered).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
        expect(found.gap).toBeCloseTo(found.atMost === 0 ? 0 : 1 - found.covered / found.atMost, 12);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds what greedy misses', () => {
    // Greedy takes the middle first (4 + 4) and is left with 3 more; the two halves cover all.
    const demand = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, weight: [3, 4, 4, 3][index]! }));
    const sites = [
      { id: 'middle', covers: ['b', 'c'] },
      { id: 'left', covers: ['a', 'b'] },
      { id: 'right', covers: ['c', 'd'] },
    ];
    const greedy = maximumCoverage(demand, sites, 2, { lookUps: 0 });
    expect([greedy.chosen, greedy.covered, greedy.provenBest]).toEqual([['middle', 'left'], 11, false]);
    const best = maximumCoverage(demand, sites, 2);
    expect([best.chosen, best.covered, best.provenBest]).toEqual([['left', 'right'], 14, true]);
  });

  it('names fewer sites where more would add nothing, and none where none covers anything', () => {
    const demand = [{ id: 'a', weight: 1 }];
    expect(
      maximumCoverage(
        demand,
        [
          { id: 's', covers: ['a'] },
          { id: 't', covers: ['a'] },
        ],
        2,
      ).chosen,
    ).toEqual(['s']);
    expect(maximumCoverage(demand, [{ id: 's', covers: [] }], 3)).toMatchObject({
      chosen: [],
      covered: 0,
      gap: 0,
    });
  });

  it('says how much it may miss', () => {
    // 400 sites on a ring, each covering 9 neighbours by weights that don't repeat: too many to prove.
    const demand = Array.from({ length: 400 }, (_, index) => ({
      id: `d${index}`,
      weight: 1 + ((index * 7919) % 97),
    }));
    const sites = demand.map((_, index) => ({
      id: `s${index}`,
      covers: Array.from({ length: 9 }, (_, step) => `d${(index + step * (1 + (index % 3))) % 400}`),
    }));
    const found = maximumCoverage(demand, sites, 20, { lookUps: 500_000 });
    expect(found.provenBest).toBe(false);
    expect(found.gap).toBeGreaterThan(0);
    expect(found.gap).toBeLessThan(0.25);
    expect(found.sentence.en).toContain('20 of 400 sites cover');
  });

  it.each([
    [[], [{ id: 's', covers: [] }], 1, 'demand is []'],
    [[{ id: 'a', weight: 1 }], [], 1, 'sites is []'],
    [[{ id: 'a', weight: 1 }], [{ id: 's', covers: ['a'] }], 0, 'choose is 0'],
    [[{ id: 'a', weight: -1 }], [{ id: 's', covers: ['a'] }], 1, 'demand[0].weight is -1'],
    [[{ id: 'a', weight: 0 }], [{ id: 's', covers: ['a'] }], 1, 'demand.weight is 0'],
    [[{ id: 'a', weight: Number.NaN }], [{ id: 's', covers: ['a'] }], 1, 'demand[0].weight is NaN'],
    [[{ id: 'a', weight: 1 }], [{ id: 's', covers: ['b'] }], 1, 'sites.s.covers is b'],
    [
      [{ id: 'a', weight: 1 }],
      [{ id: 's', covers: ['a', 'a'] }],
      1,
      'sites.s.covers is a, but must be named once',
    ],
  ])('refuses %j with %j and %s', (demand, sites, choose, message) => {
    expect(() => maximumCoverage(demand, sites, choose)).toThrow(message);
  });
});
