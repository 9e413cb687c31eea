import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictiveAccuracy } from './predictive-accuracy.ts';

const units = (observed: readonly number[], predicted: readonly number[]) =>
  observed.map((count, index) => ({ observed: count, predicted: predicted[index]!, area: 1 }));

describe('predictive accuracy', () => {
  it("gives ptools' figures (R package ptools, pai)", () => {
    const { rows } = predictiveAccuracy(units([6, 3, 0], [3, 2, 1]));
    expect(rows.map(({ pai }) => pai)).toEqual([2, 1.5, 1]);
    expect(rows.map(({ pei }) => pei)).toEqual([1, 1, 1]);
    expect(rows.map(({ recaptureRateIndex }) => Number(recaptureRateIndex!.toFixed(4)))).toEqual([
      0.5, 0.5556, 0.6667,
    ]);
  });

  it("gives the figures of ptools' help page, where two predictions are equal", () => {
    const { rows, tied } = predictiveAccuracy(units([6, 7, 3, 2, 1, 0], [8, 4, 4, 2, 1, 0]));
    // By its definition: of the two that say 4, the one with 3 comes before the one with 7.
    expect(rows.map(({ observed }) => observed)).toEqual([6, 9, 16, 18, 19, 19]);
    expect(rows[1]!.pai).toBeCloseTo(9 / 19 / (2 / 6), 12);
    expect(rows[1]!.pei).toBeCloseTo(9 / 13, 12);
    expect(tied).toBe(2);
  });

  it('gains nothing by saying the same of everything', () => {
    const { rows, sentence } = predictiveAccuracy(units([9, 0, 0, 1], [1, 1, 1, 1]), { areaShare: 0.5 });
    expect(rows.map(({ hitRate }) => hitRate)).toEqual([0, 0, 0.1, 1]);
    expect(rows[0]!.recaptureRateIndex).toBe(null);
    expect(sentence.en).toBe(
      'The 2 units with the highest forecast, 50 % of the area, had 0 % of what happened: the prediction accuracy index (PAI) is 0.00, which is 0 % of the best possible.',
    );
  });

  it.each([0.01, 0.0225, 0.04, 0.09, 1 / 3])(
    'tells of the tenth of a grid also where the areas, of %d each, add up to a little more',
    (area) => {
      for (let tenth = 1; tenth <= 60; tenth += 1) {
        const list = Array.from({ length: tenth * 10 }, (_, index) => ({
          observed: 1,
          predicted: index,
          area,
        }));
        expect(predictiveAccuracy(list).sentence.zh).toContain(`预测值最高的${tenth}个单元占面积的10%`);
      }
    },
  );

  it('has a PEI of 0 to 1 and a last PAI of 1, whatever the areas', () => {
    const unit = fc.record({
      observed: fc.nat(20),
      predicted: fc.nat(5),
      area: fc.double({ min: 0.01, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (list) => {
        fc.pre(list.some(({ observed }) => observed > 0));
        const { rows } = predictiveAccuracy(list);
        expect(rows.at(-1)!.pai).toBeCloseTo(1, 9);
        expect(rows.at(-1)!.pei).toBeCloseTo(1, 9);
        rows.forEach(({ pei, pai, hitRate, areaShare }, index) => {
          expect(pei).toBeGreaterThanOrEqual(0);
          expect(pei).toBeLessThanOrEqual(1);
          expect(pai).toBeCloseTo(hitRate / areaShare, 9);
          if (index > 0) expect(hitRate).toBeGreaterThanOrEqual(rows[index - 1]!.hitRate);
        });
      }),
    );
  });

  it('is never above another order of the same predictions', () => {
    const list = fc.array(fc.record({ observed: fc.nat(9), predicted: fc.nat(2) }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat(100)), (few, noise) => {
        fc.pre(few.some(({ observed }) => observed > 0));
        const whole = few.map((unit) => ({ ...unit, area: 1 }));
        // Ties broken by noise too small to matter otherwise.
        const broken = whole.map((unit) => ({
          ...unit,
          predicted: unit.predicted + noise.next().value! / 1e6,
        }));
        const worst = predictiveAccuracy(whole).rows;
        for (const [index, { hitRate }] of predictiveAccuracy(broken).rows.entries()) {
          expect(hitRate).toBeGreaterThanOrEqual(worst[index]!.hitRate);
        }
      }),
    );
  });

  it.each([
    ['nothing', []],
    ['nothing observed', units([0, 0], [1, 2])],
    ['a negative prediction', units([1, 0], [1, -2])],
    ['NaN', units([Number.NaN], [1])],
    ['no area', [{ observed: 1, predicted: 1, area: 0 }]],
    ['the same unit twice', [0, 1].map(() => ({ id: 'a', observed: 1, predicted: 1, area: 1 }))],
  ])('refuses %s', (_, list) => {
    expect(() => predictiveAccuracy(list)).toThrow(/^predictiveAccuracy: /);
  });
});
