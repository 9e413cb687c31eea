import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval } from './byar-interval.ts';
import { gammaQuantile } from './distributions/quantiles.ts';
import { wilsonInterval } from './wilson-interval.ts';

const levels = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe('Wilson', () => {
  // R package PHEindicatormethods, phe_proportion, 95 %.
  it.each([
    [5, 100, 0.02154368, 0.11175047],
    [65, 100, 0.55254443, 0.73635752],
  ])('%s of %s', (part, whole, lower, upper) => {
    const found = wilsonInterval(part, whole);
    expect(found.lower).toBeCloseTo(lower, 8);
    expect(found.upper).toBeCloseTo(upper, 8);
  });

  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%s of %s', (part, whole, lower, upper) => {
    const found = wilsonInterval(part, whole);
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
  });

  it('holds the share, stays within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), levels, (whole, some, confidence) => {
        const part = some % (whole + 1);
        const { lower, upper, share } = wilsonInterval(part, whole, { confidence });
        expect(0 <= lower && lower <= share && share <= upper && upper <= 1).toBe(true);
        const other = wilsonInterval(whole - part, whole, { confidence });
        expect(other.lower).toBeCloseTo(1 - upper, 9);
      }),
    );
  });

  it.each([
    [6, 5],
    [-1, 5],
    [0, 0],
    [1.5, 5],
    [Number.NaN, 5],
  ])('refuses %s of %s', (part, whole) => {
    expect(() => wilsonInterval(part, whole)).toThrow('wilsonInterval: ');
  });

  it('refuses a level of 95', () => {
    expect(() => wilsonInterval(1, 2, { confidence: 95 })).toThrow('confidence is 95');
  });

  it('never shows a rate without its interval', () => {
    expect(wilsonInterval(3, 3).sentence.zh).toBe('3/3：100%（95%置信区间为43.9%至100%）。');
  });
});

describe('Byar', () => {
  // R package PHEindicatormethods, byars_lower and byars_upper, 95 %.
  it('65', () => {
    const { lower, upper } = byarInterval(65);
    expect(lower).toBeCloseTo(50.163188, 6);
    expect(upper).toBeCloseTo(82.849139, 6);
  });

  it('lies within 3 % of the exact interval from 3 events on', () => {
    for (let count = 3; count < 200; count += 1) {
      const { lower, upper } = byarInterval(count);
      expect(Math.abs(lower / gammaQuantile(0.025, count) - 1)).toBeLessThan(0.03);
      expect(Math.abs(upper / gammaQuantile(0.975, count + 1) - 1)).toBeLessThan(0.03);
    }
  });

  it('holds the rate and is never below 0', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.double({ min: 0.5, max: 0.999999, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (count, confidence, exposure) => {
          const { lower, rate, upper } = byarInterval(count, { confidence, exposure });
          expect(0 <= lower && lower <= rate && rate < upper).toBe(true);
        },
      ),
    );
  });

  it('has 0 below 0 events, and refuses what is no count', () => {
    expect(byarInterval(0).lower).toBe(0);
    expect(() => byarInterval(1.5)).toThrow('count is 1.5');
    expect(() => byarInterval(1, { exposure: 0 })).toThrow('exposure is 0');
  });

  it('reads in both languages', () => {
    expect(byarInterval(65, { exposure: 2.5 }).sentence).toEqual({
      en: '65 over an exposure of 2.5: 26 per unit (95 % interval 20.1 to 33.1).',
      zh: '计数65，暴露量2.5：每单位26（95%置信区间为20.1至33.1）。',
    });
  });
});
