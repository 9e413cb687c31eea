import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, shuffled } from './random-source.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('a seeded source', () => {
  it('is MT19937: the 10,000th number of seed 5489 (C++ standard, [rand.predef])', () => {
    const random = randomFrom(5489);
    let last = 0;
    for (let draw = 0; draw < 10_000; draw += 1) last = random.below(2 ** 32);
    // pure-rand counts from -2^31, the standard from 0.
    expect((last + 2 ** 31) % 2 ** 32).toBe(4123659995);
  });

  it('draws the same from the same seed, and something else from the next', () => {
    const draws = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 5 }, random.unit);
    };
    expect(draws(7)).toEqual(draws(7));
    expect(Math.abs(draws(7)[0]! - draws(8)[0]!)).toBeGreaterThan(1e-3);
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses the seed %s', (seed) => {
    expect(() => randomFrom(seed)).toThrow('randomFrom: seed is');
  });

  it('stays within its limits', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
        const random = randomFrom(seed);
        for (let draw = 0; draw < 20; draw += 1) {
          const value = random.below(limit);
          expect(Number.isInteger(value) && value >= 0 && value < limit).toBe(true);
          const unit = random.unit();
          expect(unit >= 0 && unit < 1).toBe(true);
        }
      }),
    );
  });

  it('shuffles into every order about equally often', () => {
    const random = randomFrom(1);
    const times = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      times.set(order, (times.get(order) ?? 0) + 1);
    }
    expect(times.size).toBe(6);
    // Binomial(6000, 1/6) has a standard deviation of 29: five of them.
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });

  it('shuffles without loss and leaves what it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, (items, seed) => {
        const before = [...items];
        const after = shuffled(items, randomFrom(seed));
        expect(after.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
        expect(items).toEqual(before);
      }),
    );
  });
});
