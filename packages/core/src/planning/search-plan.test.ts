import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchSector, searchPlan } from './index.ts';

const sectorsOf = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 })), {
    minLength: 1,
    maxLength: 7,
  })
  .filter((list) => list.some(([weight]) => weight > 0))
  .chain((list) => fc.tuple(fc.constant(list), fc.integer({ min: 0, max: 50 })))
  .map(([list, elsewhere]) => {
    const sum = list.reduce((all, [weight]) => all + weight, elsewhere);
    return list.map(
      ([weight, area], index): SearchSector => ({
        id: `s${index}`,
        probability: weight / sum,
        area: area / 10,
      }),
    );
  });
const searchesOf = (sectors: readonly SearchSector[]) =>
  fc.array(
    fc.record({
      sectorId: fc.constantFrom(...sectors.map(({ id }) => id)),
      coverage: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
    { maxLength: 6 },
  );
const cases = sectorsOf.chain((sectors) => fc.tuple(fc.constant(sectors), searchesOf(sectors)));

describe('a search plan', () => {
  it('detects by 1 − e^(−coverage): coverage 2 → 0.8647 (Koopman, search theory)', () => {
    const { sectors } = searchPlan(
      [{ id: 'a', probability: 0.6, area: 1 }],
      [{ sectorId: 'a', coverage: 2 }],
    );
    expect(sectors[0]!.detection).toBeCloseTo(0.8647, 4);
  });

  it('updates by Bayes: probabilities sum to 1 with elsewhere, and each is as computed by hand', () => {
    // By hand: 0.5·0.2 = 0.1 and 0.5 → 1/6 and 5/6.
    const halves = [
      { id: 'a', probability: 0.5, area: 1 },
      { id: 'b', probability: 0.5, area: 1 },
    ];
    const found = searchPlan(halves, [{ sectorId: 'a', detection: 0.8 }]);
    const of = (id: string) => found.sectors.find((each) => each.id === id)!;
    expect(of('a').probability).toBeCloseTo(1 / 6, 12);
    expect(of('b').probability).toBeCloseTo(5 / 6, 12);
    expect(found.successSoFar).toBeCloseTo(0.4, 12);
    fc.assert(
      fc.property(cases, ([sectors, searches]) => {
        const plan = searchPlan(sectors, searches);
        const all = plan.sectors.reduce((sum, { probability }) => sum + probability, plan.elsewhere);
        expect(all).toBeCloseTo(1, 9);
      }),
    );
  });

  it('comes to the same whether a search is given at once, in parts, or in another order', () => {
    fc.assert(
      fc.property(cases, ([sectors, searches]) => {
        const halves = searches.flatMap((each) => [
          { ...each, coverage: each.coverage / 2 },
          { ...each, coverage: each.coverage / 2 },
        ]);
        const [whole, parts] = [searchPlan(sectors, searches), searchPlan(sectors, halves.toReversed())];
        for (const { id, probability } of whole.sectors) {
          expect(parts.sectors.find((each) => each.id === id)!.probability).toBeCloseTo(probability, 9);
        }
      }),
    );
  });

  it('divides the effort better than any other division', () => {
    const effortCases = fc.tuple(
      cases,
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.array(fc.nat({ max: 100 }), { minLength: 7, maxLength: 7 }),
    );
    fc.assert(
      fc.property(effortCases, ([[sectors, searches], effort, weights]) => {
        const plan = searchPlan(sectors, searches, { effort });
        expect(plan.sectors.reduce((sum, each) => sum + each.effort, 0)).toBeCloseTo(effort, 6);
        const sum = plan.sectors.reduce((all, _, index) => all + weights[index]!, 0);
        fc.pre(sum > 0);
        const other = plan.sectors.reduce(
          (all, { probability, area }, index) =>
            all - probability * Math.expm1((-effort * weights[index]!) / sum / area),
          0,
        );
        expect(plan.successOfNext).toBeGreaterThanOrEqual(other - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('divides all of an effort that ends exactly where the next sector would begin to get some', () => {
    for (let power = 1; power <= 40; power += 1) {
      const sectors = [
        { id: 'a', probability: 0.3, area: 0.1 * power },
        { id: 'b', probability: 0.3 * Math.exp(-1), area: 0.1 * power },
      ];
      const { sectors: found } = searchPlan(sectors, [], { effort: 0.1 * power });
      expect(found.reduce((sum, { effort }) => sum + effort, 0)).toBeCloseTo(0.1 * power, 9);
      expect(found[0]!.effort).toBeCloseTo(0.1 * power, 9);
    }
  });

  it('goes where the cameras have not cleared: the wheelchair of article 001', () => {
    // The roads that a wheelchair can take are likely, a dead-end road is not. Priors are readings.
    const sectors = [
      { id: 'smooth-roads', probability: 0.5, area: 3 },
      { id: 'estate-gardens', probability: 0.3, area: 1 },
      { id: 'dead-end-road', probability: 0.05, area: 0.2 },
    ];
    expect(searchPlan(sectors, []).next).toBe('estate-gardens');
    const cleared = searchPlan(sectors, [
      { sectorId: 'estate-gardens', coverage: 1.5 },
      { sectorId: 'smooth-roads', detection: 0.7 },
    ]);
    expect(cleared.next).toBe('dead-end-road');
    expect(cleared.timeline.map(({ successSoFar }) => Math.round(successSoFar * 1000) / 1000)).toEqual([
      0.233, 0.583,
    ]);
    expect(cleared.sentence.zh).toBe('下一步查找 dead-end-road：目前人员在该区块的可能性为12%。');
  });

  it('keeps nothing but numbers of the ground', () => {
    const plan = searchPlan([{ id: 'a', probability: 1, area: 1 }], [{ sectorId: 'a', detection: 0.5 }]);
    expect(Object.keys(plan)).toEqual([
      'sectors',
      'next',
      'elsewhere',
      'successSoFar',
      'timeline',
      'successOfNext',
      'sentence',
    ]);
    expect(plan.elsewhere).toBe(0);
  });

  it('survives searches that leave hardly a place', () => {
    const plan = searchPlan(
      [
        { id: 'a', probability: 0.5, area: 1 },
        { id: 'b', probability: 0.4, area: 1 },
      ],
      [
        { sectorId: 'a', coverage: 700 },
        { sectorId: 'a', coverage: 700 },
      ],
      { effort: 2 },
    );
    const a = plan.sectors.find(({ id }) => id === 'a')!;
    expect([a.probability, a.effort]).toEqual([0, 0]);
    expect(plan.successOfNext).toBeGreaterThan(0);
  });

  it.each([
    [[], [], {}, 'sectors is []'],
    [
      [
        { id: 'a', probability: 0.6, area: 1 },
        { id: 'a', probability: 0.1, area: 1 },
      ],
      [],
      {},
      'sectors.id is a',
    ],
    [
      [
        { id: 'a', probability: 0.6, area: 1 },
        { id: 'b', probability: 0.6, area: 1 },
      ],
      [],
      {},
      'sectors.probability is 1.2',
    ],
    [[{ id: 'a', probability: 0, area: 1 }], [], {}, 'sectors.probability is 0'],
    [[{ id: 'a', probability: Number.NaN, area: 1 }], [], {}, 'sectors[0].probability is NaN'],
    [[{ id: 'a', probability: 1, area: 0 }], [], {}, 'sectors[0].area is 0'],
    [[{ id: 'a', probability: 1, area: 1 }], [{ sectorId: 'b', coverage: 1 }], {}, 'searches.sectorId is b'],
    [
      [{ id: 'a', probability: 1, area: 1 }],
      [{ sectorId: 'a', coverage: -1 }],
      {},
      'searches.coverage is -1',
    ],
    [
      [{ id: 'a', probability: 1, area: 1 }],
      [{ sectorId: 'a', detection: 1 }],
      {},
      'searches.detection is 1',
    ],
    [[{ id: 'a', probability: 1, area: 1 }], [{ sectorId: 'a', coverage: 800 }], {}, 'searches is 0'],
    [[{ id: 'a', probability: 1, area: 1 }], [], { effort: -1 }, 'options.effort is -1'],
  ])('refuses %j, %j, %j', (sectors, searches, options, message) => {
    expect(() => searchPlan(sectors, searches, options)).toThrow(message);
  });
});
