import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialDensity } from './distributions/densities.ts';
import { funnelLimits, shareFunnelLimits } from './funnel-limits.ts';
import { rankWithUncertainty } from './rank-with-uncertainty.ts';
import { shrunkenRates } from './shrunken-rates.ts';
import { shrunkenShares } from './shrunken-shares.ts';

describe('funnel limits', () => {
  it('around 20 expected (R package FunnelPlotR)', () => {
    const [two, three] = funnelLimits(20).limits;
    expect(two!.lower).toBeCloseTo(0.610826, 7);
    expect(two!.upper).toBeCloseTo(1.544419, 6);
    expect(three!.lower).toBeCloseTo(0.4479107, 7);
    expect(three!.upper).toBeCloseTo(1.902094, 6);
  });

  it('narrow as more is expected, and hold 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (expected) => {
        const [small] = funnelLimits(expected).limits;
        const [large] = funnelLimits(expected * 2).limits;
        expect(small!.lower <= large!.lower && large!.lower < 1).toBe(true);
        expect(small!.upper > large!.upper && large!.upper > 1).toBe(true);
      }),
    );
  });

  it('of shares are left by chance with at most their tail on either side', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        (target, whole) => {
          for (const { tail, lower, upper } of shareFunnelLimits(target, whole).limits) {
            let below = 0;
            let above = 0;
            for (let part = 0; part <= whole; part += 1) {
              const density = binomialDensity(part, whole, target);
              // A count on the limit itself lies within.
              if (part < lower * whole - 1e-9) below += density;
              if (part > upper * whole + 1e-9) above += density;
            }
            expect(below).toBeLessThanOrEqual(tail + 1e-12);
            expect(above).toBeLessThanOrEqual(tail + 1e-12);
            expect(lower < upper && lower >= 0 && upper <= 1).toBe(true);
          }
        },
      ),
    );
  });

  it('mirror', () => {
    const [one] = shareFunnelLimits(0.2, 40).limits;
    const [other] = shareFunnelLimits(0.8, 40).limits;
    expect(one!.upper).toBeCloseTo(1 - other!.lower, 12);
  });

  it('refuse what is no target and no tail', () => {
    expect(() => funnelLimits(0)).toThrow('expected is 0');
    expect(() => funnelLimits(20, { tails: [0.5] })).toThrow('options.tails[0] is 0.5');
    expect(() => shareFunnelLimits(1, 20)).toThrow('target is 1');
  });
});

// Gaver & O'Muircheartaigh 1987, Technometrics 29(1), table 3: failures of ten pumps and thousands of hours.
const pumps = [
  [5, 94.3],
  [1, 15.7],
  [5, 62.9],
  [14, 126],
  [3, 5.24],
  [19, 31.4],
  [1, 1.05],
  [1, 1.05],
  [4, 2.1],
  [22, 10.5],
].map(([count, exposure], place) => ({ id: `pump ${place + 1}`, count: count!, exposure: exposure! }));

describe('shrunken rates', () => {
  it('have the maximum-likelihood gamma distribution of the pumps: shape 0.823, rate 1.262', () => {
    const { shape, mean } = shrunkenRates(pumps);
    // SciPy 1.17, the negative binomial likelihood maximised by Nelder & Mead.
    expect(shape).toBeCloseTo(0.8229651, 5);
    expect(shape! / mean).toBeCloseTo(1.2616533, 5);
  });

  it('lie between the own rate and the mean, nearer to their own the larger the unit is', () => {
    const unit = fc.record({ count: fc.nat(200), exposure: fc.double({ min: 0.5, max: 500, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), (units) => {
        const { units: found, mean } = shrunkenRates(units.map((one, place) => ({ ...one, id: `${place}` })));
        for (const { raw, shrunken, lower, upper, ownWeight } of found) {
          const slack = 1e-9 * (1 + Math.max(raw, mean));
          expect(shrunken).toBeGreaterThanOrEqual(Math.min(raw, mean) - slack);
          expect(shrunken).toBeLessThanOrEqual(Math.max(raw, mean) + slack);
          expect(0 <= lower && lower <= shrunken && shrunken <= upper).toBe(true);
          expect(ownWeight >= 0 && ownWeight <= 1).toBe(true);
        }
        const byExposure = found.toSorted(
          (a, b) => units[Number(a.id)]!.exposure - units[Number(b.id)]!.exposure,
        );
        for (let place = 1; place < byExposure.length; place += 1) {
          // Exposures that differ in their last digit only may round the other way round.
          const before = byExposure[place - 1]!.ownWeight;
          expect(byExposure[place]!.ownWeight).toBeGreaterThanOrEqual(before - 1e-12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are all the overall one where chance explains the differences', () => {
    const { shape, units } = shrunkenRates([
      { id: 'a', count: 10, exposure: 10 },
      { id: 'b', count: 11, exposure: 10 },
      { id: 'c', count: 9, exposure: 10 },
    ]);
    expect(shape).toBeNull();
    expect(units.map(({ shrunken }) => shrunken)).toEqual([1, 1, 1]);
    // Garwood's exact interval of 30: 20.24…42.83.
    expect([units[0]!.lower.toFixed(4), units[0]!.upper.toFixed(4)]).toEqual(['0.6747', '1.4276']);
  });

  it('take nothing at all, and refuse one unit or two of one name', () => {
    expect(
      shrunkenRates([
        { id: 'a', count: 0, exposure: 10 },
        { id: 'b', count: 0, exposure: 30 },
      ]),
    ).toMatchObject({ mean: 0, shape: null, units: [{ shrunken: 0, lower: 0 }, {}] });
    expect(() => shrunkenRates([pumps[0]!])).toThrow('a list of 2 to 20000 entries');
    expect(() => shrunkenRates([pumps[0]!, pumps[0]!])).toThrow('units.id is pump 1');
  });
});

describe('shrunken shares', () => {
  const units = [
    { id: 'a', part: 78, whole: 80 },
    { id: 'b', part: 3, whole: 3 },
    { id: 'c', part: 60, whole: 90 },
    { id: 'd', part: 70, whole: 75 },
  ];

  it('have the maximum-likelihood beta distribution', () => {
    const { mean, precision } = shrunkenShares(units);
    // SciPy 1.17, the beta-binomial likelihood maximised by Nelder & Mead.
    expect(mean).toBeCloseTo(0.8709191, 5);
    expect(precision).toBeCloseTo(7.2292235, 3);
  });

  it('put 78 of 80 before 3 of 3', () => {
    const [a, b] = shrunkenShares(units).units;
    expect(a!.raw).toBeLessThan(b!.raw);
    expect(a!.shrunken).toBeGreaterThan(b!.shrunken);
    expect(b!.lower).toBeLessThan(a!.lower);
  });

  it('mirror: who is not satisfied shrinks alike', () => {
    const one = shrunkenShares(units);
    const other = shrunkenShares(units.map((unit) => ({ ...unit, part: unit.whole - unit.part })));
    one.units.forEach((unit, place) => {
      expect(other.units[place]!.shrunken).toBeCloseTo(1 - unit.shrunken, 6);
      expect(other.units[place]!.lower).toBeCloseTo(1 - unit.upper, 6);
    });
  });

  it('lie within their interval, also where all have everything or nothing', () => {
    const found = shrunkenShares([
      { id: 'a', part: 0, whole: 5 },
      { id: 'b', part: 5, whole: 5 },
    ]);
    for (const { lower, shrunken, upper } of found.units) {
      expect(0 <= lower && lower <= shrunken && shrunken <= upper && upper <= 1).toBe(true);
    }
  });

  it('are all the overall one where all are the same, also where all are 100 %', () => {
    const all = shrunkenShares([
      { id: 'a', part: 5, whole: 5 },
      { id: 'b', part: 80, whole: 80 },
    ]);
    expect(all).toMatchObject({ mean: 1, precision: null, units: [{ shrunken: 1, upper: 1 }, {}] });
    // Clopper & Pearson for 85 of 85: 0.025 ^ (1 / 85).
    expect(all.units[0]!.lower).toBeCloseTo(0.025 ** (1 / 85), 12);
  });

  it('have the exact interval of the sum where one share fits all', () => {
    const [one] = shrunkenShares([
      { id: 'a', part: 40, whole: 130 },
      { id: 'b', part: 41, whole: 133 },
    ]).units;
    // Newcombe 1998, Statistics in Medicine 17, 857–872, table I: Clopper & Pearson for 81 of 263.
    expect(one!.lower).toBeCloseTo(0.2527, 4);
    expect(one!.upper).toBeCloseTo(0.3676, 4);
  });
});

describe('the ranking', () => {
  const many = fc.array(
    fc.record({ part: fc.nat(60), rest: fc.nat(60) }).filter(({ part, rest }) => part + rest > 0),
    { minLength: 2, maxLength: 30 },
  );
  const ranked = (units: readonly { part: number; rest: number }[]) =>
    rankWithUncertainty(units.map(({ part, rest }, place) => ({ id: `${place}`, part, whole: part + rest })));

  it('allows each unit the ranks that its interval does, and its own', () => {
    fc.assert(
      fc.property(many, (units) => {
        const { units: found } = ranked(units);
        for (const unit of found) {
          expect(unit.rankFrom).toBe(1 + found.filter(({ lower }) => lower > unit.upper).length);
          expect(unit.rankTo).toBe(found.filter(({ upper }) => upper >= unit.lower).length);
          expect(unit.rankFrom <= unit.rank && unit.rank <= unit.rankTo).toBe(true);
          expect(unit.rank).toBe(1 + found.filter(({ value }) => value > unit.value).length);
        }
      }),
    );
  });

  it('has bands within which no two differ by more than chance, and whose borders somebody is', () => {
    fc.assert(
      fc.property(many, (units) => {
        const { units: found, bands } = ranked(units);
        expect(new Set(found.map(({ band }) => band)).size).toBe(bands);
        for (const one of found) {
          for (const other of found) {
            if (one.band === other.band) {
              expect(one.lower <= other.upper && other.lower <= one.upper).toBe(true);
            }
          }
        }
        for (let band = 2; band <= bands; band += 1) {
          const first = found.find((unit) => unit.band === band)!;
          expect(found.some((unit) => unit.band === band - 1 && unit.lower > first.upper)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(many, (units) => {
        const named = units.map(({ part, rest }, place) => ({ id: `${place}`, part, whole: part + rest }));
        expect(rankWithUncertainty(named.toReversed()).units).toEqual(rankWithUncertainty(named).units);
      }),
    );
  });

  it('of rates: lowest first, with the funnel of each size', () => {
    const { units, overall } = rankWithUncertainty(
      [
        { id: 'village', count: 1, exposure: 10 },
        { id: 'harbour', count: 95, exposure: 1000 },
        { id: 'heights', count: 40, exposure: 1000 },
        { id: 'old-town', count: 30, exposure: 1000 },
      ],
      { highestFirst: false },
    );
    expect(overall).toBeCloseTo(166 / 3010, 12);
    expect(units.map(({ id, rank, band, funnel }) => [id, rank, band, funnel])).toEqual([
      ['old-town', 1, 1, 'far_below'],
      ['heights', 2, 1, 'below'],
      ['harbour', 3, 2, 'far_above'],
      ['village', 4, 2, 'within'],
    ]);
    expect(units[3]!.sentence).toEqual({
      en: 'Rank 4 of 4; chance allows ranks 1 to 4; within chance of the overall rate.',
      zh: '第4位（共4个）；考虑偶然波动可为第1至4位；与总体水平的差异可用偶然解释。',
    });
  });

  it('takes units that all have nothing, or all have everything', () => {
    for (const part of [0, 7]) {
      const { bands, units } = ranked([
        { part, rest: 7 - part },
        { part, rest: 7 - part },
      ]);
      expect([bands, units.map(({ rank, funnel }) => [rank, funnel])]).toEqual([
        1,
        [
          [1, 'within'],
          [1, 'within'],
        ],
      ]);
    }
    expect(
      rankWithUncertainty([
        { id: 'a', count: 0, exposure: 1 },
        { id: 'b', count: 0, exposure: 2 },
      ]).overall,
    ).toBe(0);
  });

  it('refuses a mixture of shares and rates', () => {
    const mixed = [
      { id: 'a', part: 1, whole: 2 },
      { id: 'b', count: 1, exposure: 2 },
    ] as unknown as { id: string; part: number; whole: number }[];
    expect(() => rankWithUncertainty(mixed)).toThrow('all of one kind');
  });
});

describe('shrinkage finds the maximum of the likelihood, whatever its slope at the edge is', () => {
  const ids = <Unit extends object>(units: readonly Unit[]) =>
    units.map((unit, i) => ({ id: `${i}`, ...unit }));
  const uneven = ids([
    { count: 500, exposure: 10_000 },
    ...[15, 0, 1, 12, 0, 14, 2, 1].map((count) => ({ count, exposure: 100 })),
  ]);
  const unevenShares = ids([
    { part: 800, whole: 1000 },
    ...[2, 10, 4, 10, 9, 10].map((part) => ({ part, whole: 10 })),
  ]);

  it('of rates, where one large unit hides that the small ones differ', () => {
    const { shape, units } = shrunkenRates(uneven);
    expect(shape).toBeCloseTo(0.649, 3);
    expect(units[1]!.shrunken).toBeCloseTo(0.14, 3);
  });

  /** Independent of the library: the plain formula over a grid, with ln Γ summed as products. */
  const lnRise = (k: number, count: number) => {
    let sum = 0;
    for (let i = 0; i < count; i += 1) sum += Math.log(k + i);
    return sum;
  };
  const grid = (from: number, to: number, steps: number) =>
    Array.from({ length: steps + 1 }, (_, step) => from * (to / from) ** (step / steps));
  const bestOf = <Point extends object>(points: readonly Point[], height: (point: Point) => number) =>
    points.reduce<{ readonly point: Point; readonly height: number }>(
      (best, point) => {
        const here = height(point);
        return here > best.height ? { point, height: here } : best;
      },
      { point: points[0]!, height: Number.NEGATIVE_INFINITY },
    );

  it('of rates, as a grid of the negative binomial finds it', () => {
    const points = grid(0.3, 1.5, 80).flatMap((shape) =>
      grid(0.03, 0.1, 80).map((mean) => ({ shape, mean })),
    );
    const best = bestOf(points, ({ shape, mean }) =>
      uneven.reduce((sum, { count, exposure }) => {
        const p = shape / (shape + mean * exposure);
        return sum + lnRise(shape, count) + shape * Math.log(p) + count * Math.log(1 - p);
      }, 0),
    );
    const { shape, mean } = shrunkenRates(uneven);
    expect(shape! / best.point.shape).toBeCloseTo(1, 1);
    expect(mean / best.point.mean).toBeCloseTo(1, 1);
  });

  it('of shares, as a grid of the beta-binomial finds it', () => {
    const points = grid(0.5, 6, 80).flatMap((precision) =>
      grid(0.6, 0.95, 80).map((mean) => ({ precision, mean })),
    );
    const best = bestOf(points, ({ precision, mean }) =>
      unevenShares.reduce(
        (sum, { part, whole }) =>
          sum +
          lnRise(mean * precision, part) +
          lnRise((1 - mean) * precision, whole - part) -
          lnRise(precision, whole),
        0,
      ),
    );
    const { precision, mean } = shrunkenShares(unevenShares);
    expect(precision! / best.point.precision).toBeCloseTo(1, 1);
    expect(mean / best.point.mean).toBeCloseTo(1, 1);
  });

  it('takes one value for all only where nothing else is likelier', () => {
    const even = ids([
      { count: 500, exposure: 10_000 },
      ...[5, 4, 6, 5].map((count) => ({ count, exposure: 100 })),
    ]);
    expect(shrunkenRates(even).shape).toBeNull();
    expect(shrunkenShares(ids([8, 8, 7, 8].map((part) => ({ part, whole: 10 })))).precision).toBeNull();
  });
});
