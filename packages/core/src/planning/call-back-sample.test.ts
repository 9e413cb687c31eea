import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinations, waysOfAtMost } from '../testing/combinations.ts';
import { callBackSample, provenRate } from './index.ts';

/** Whether so few wrong ones are as unlikely as the confidence asks, in whole numbers. */
const disproved = (wrong: number, population: number, faulty: number, called: number, confidence: number) =>
  waysOfAtMost(wrong, population, faulty, called) * 100n <=
  combinations(population, called) * BigInt(Math.round((1 - confidence) * 100));

const visits = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);
const cases = fc.record({
  count: fc.integer({ min: 1, max: 200 }),
  atLeast: fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 1),
  confidence: fc.constantFrom(0.8, 0.9, 0.95, 0.99),
  allowed: fc.nat({ max: 3 }),
});

describe('a sample of call-backs', () => {
  it('is the smallest that proves the rate: one less does not', () => {
    fc.assert(
      fc.property(cases, ({ count, atLeast, confidence, allowed }) => {
        // The fewest wrong ones that break the claim, counted up.
        let faulty = 0;
        while (faulty <= count && (count - faulty) / count >= atLeast) faulty += 1;
        fc.pre(allowed < faulty);
        const { size } = callBackSample(visits(count), { atLeast, confidence, allowed, seed: 1 });
        const proves = (sample: number) => disproved(allowed, count, faulty, sample, confidence);
        expect(proves(size)).toBe(true);
        if (size > allowed + 1) expect(proves(size - 1)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('that comes out right proves at least the rate, by the limit computed from the other side', () => {
    fc.assert(
      fc.property(cases, ({ count, atLeast, confidence, allowed }) => {
        fc.pre(allowed < count - Math.ceil(count * atLeast - 1e-9) + 1);
        const { size } = callBackSample(visits(count), { atLeast, confidence, allowed, seed: 1 });
        const proven = provenRate({ population: count, called: size, wrong: allowed }, { confidence });
        expect(proven.atLeast).toBeGreaterThanOrEqual(atLeast - 1e-12);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the confidence it promises: of populations that miss the rate, few pass', () => {
    // 80 visits, 9 of them wrong: below 90 %. The seeds are 2,000 months.
    const wrong = new Set(visits(80).slice(30, 39));
    let passed = 0;
    for (let seed = 0; seed < 2000; seed += 1) {
      const { drawn } = callBackSample(visits(80), { atLeast: 0.9, seed });
      if (!drawn.some((id) => wrong.has(id))) passed += 1;
    }
    // 5 % of 2,000 at most, with three standard deviations.
    expect(passed).toBeLessThan(100 + 30);
    expect(passed).toBeGreaterThan(0);
  });

  it('draws without the officer: by ids and seed, whatever their order; everybody once', () => {
    const options = { atLeast: 0.9, seed: 7 };
    const { drawn, substitutes, size } = callBackSample(visits(80), options);
    expect(callBackSample(visits(80).toReversed(), options).drawn).toEqual(drawn);
    expect(callBackSample(visits(80), { ...options, seed: 8 }).drawn).not.toEqual(drawn);
    expect(drawn.length).toBe(size);
    expect([...drawn, ...substitutes].toSorted()).toEqual(visits(80).toSorted());
  });

  it('of 100 % is nearly everybody: one hidden fault is found with 95 % only where 95 % are called', () => {
    expect([20, 80, 100].map((count) => callBackSample(visits(count), { atLeast: 1, seed: 1 }).size)).toEqual(
      [19, 76, 95],
    );
    expect(callBackSample(visits(1), { atLeast: 1, seed: 1 }).size).toBe(1);
  });

  it('says how to read it', () => {
    const { sentence } = callBackSample(visits(155), { atLeast: 0.95, allowed: 1, seed: 1 });
    expect(sentence).toEqual({
      en: 'Call back these 72 of 155. If no more than 1 is wrong, at least 95 % of all 155 are right, with a confidence of 95 %.',
      zh: '请从155个中回访抽出的这72个。若不符的不超过1个，则可按95%的置信度认定全部155个中至少95%属实。',
    });
  });

  it.each([
    [1, 'Call it back. If none is wrong, it is right, with a confidence of 95 %.'],
    [20, 'Call back these 19 of 20. If none is wrong, all 20 are right, with a confidence of 95 %.'],
  ])('says whether all of %s are called', (count, en) => {
    expect(callBackSample(visits(count), { atLeast: 1, seed: 1 }).sentence.en).toBe(en);
  });

  it.each([
    [[], { atLeast: 0.9, seed: 1 }, 'ids is []'],
    [['a', 'a'], { atLeast: 0.9, seed: 1 }, 'ids is a, but must be named once'],
    [['a'], { atLeast: 0, seed: 1 }, 'options.atLeast is 0'],
    [['a'], { atLeast: Number.NaN, seed: 1 }, 'options.atLeast is NaN'],
    [['a'], { atLeast: 0.9, confidence: 1, seed: 1 }, 'options.confidence is 1'],
    [['a'], { atLeast: 0.9, allowed: 1, seed: 1 }, 'options.allowed is 1, but must be fewer than 1'],
    [['a'], { atLeast: 0.9, seed: 0.5 }, 'seed is 0.5'],
  ])('refuses %j with %j', (ids, options, message) => {
    expect(() => callBackSample(ids, options)).toThrow(message);
  });
});

describe('a proven rate', () => {
  it('is the highest claim that the calls allow, by counting up', () => {
    const counts = fc
      .integer({ min: 1, max: 60 })
      .chain((population) => fc.tuple(fc.constant(population), fc.nat({ max: population })))
      .chain(([population, called]) =>
        fc.tuple(fc.constant(population), fc.constant(called), fc.nat({ max: called })),
      );
    fc.assert(
      fc.property(counts, ([population, called, wrong]) => {
        let faulty = population - called + wrong;
        while (faulty > wrong && disproved(wrong, population, faulty, called, 0.95)) faulty -= 1;
        expect(provenRate({ population, called, wrong }).atLeastCount).toBe(population - faulty);
      }),
      { numRuns: 500 },
    );
  });

  it('is what is known where all were called, and nothing where none was', () => {
    expect(provenRate({ population: 40, called: 40, wrong: 3 }).atLeastCount).toBe(37);
    expect(provenRate({ population: 40, called: 0, wrong: 0 }).atLeast).toBe(0);
  });

  it.each([
    [{ population: 0, called: 0, wrong: 0 }, 'counts.population is 0'],
    [{ population: 3, called: 4, wrong: 0 }, 'counts.called is 4'],
    [{ population: 3, called: 2, wrong: 3 }, 'counts.wrong is 3'],
    [{ population: 3, called: 2, wrong: 0.5 }, 'counts.wrong is 0.5'],
  ])('refuses %j', (counts, message) => {
    expect(() => provenRate(counts)).toThrow(message);
  });
});
