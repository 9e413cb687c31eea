import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonUpperTail } from '../statistics/distributions/tails.ts';
import { falseDiscoveryAdjusted, isDiscovery } from '../statistics/false-discovery.ts';
import { connectedComponents } from './components.ts';
import { evenCounts, evenHarm } from './even-scatter.ts';

describe('false-discovery adjustment', () => {
  it("is R's p.adjust(p, 'BH')", () => {
    // p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), 'BH') and p.adjust(c(0.005, 0.009, 0.05, 0.5), 'BH')
    for (const p of falseDiscoveryAdjusted([0.05, 0.01, 0.03, 0.02, 0.04], 5))
      expect(p).toBeCloseTo(0.05, 12);
    const [a, b, c, d] = falseDiscoveryAdjusted([0.005, 0.009, 0.05, 0.5], 4) as number[];
    expect([a, b, d]).toEqual([0.018, 0.018, 0.5]);
    expect(c).toBeCloseTo(0.2 / 3, 12);
  });

  it('counts tests whose p was not computed, and leaves unknown ones unknown', () => {
    expect(falseDiscoveryAdjusted([0.001, null], 20)).toEqual([0.02, null]);
    expect(falseDiscoveryAdjusted([], 0)).toEqual([]);
  });

  it('calls one of m tests at the rate divided by m, whatever rounding makes of it', () => {
    for (let tests = 1; tests <= 1000; tests += 1) {
      const [least, more] = [20 * tests, 20 * tests - 1].map((shuffles) => 1 / shuffles);
      expect(isDiscovery(falseDiscoveryAdjusted([least!], tests)[0]!, 0.05)).toBe(true);
      expect(isDiscovery(falseDiscoveryAdjusted([more!], tests)[0]!, 0.05)).toBe(false);
    }
    expect(isDiscovery(null, 0.05)).toBe(false);
  });

  it('never lowers a p and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (pValues) => {
        const adjusted = falseDiscoveryAdjusted(pValues, pValues.length) as number[];
        pValues.forEach((p, one) => {
          expect(adjusted[one]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
          expect(adjusted[one]).toBeLessThanOrEqual(1);
          pValues.forEach((q, other) => {
            if (p < q) expect(adjusted[one]!).toBeLessThanOrEqual(adjusted[other]!);
          });
        });
      }),
    );
  });
});

describe('connected components', () => {
  it('are those that walking finds', () => {
    const graph = fc.integer({ min: 1, max: 20 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 25 }),
      }),
    );
    fc.assert(
      fc.property(graph, ({ size, links }) => {
        const groups = connectedComponents(size, links);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i));
        for (const group of groups) {
          const reached = new Set([group[0]!]);
          for (let round = 0; round < size; round += 1) {
            for (const [a, b] of links) {
              if (reached.has(a)) reached.add(b);
              if (reached.has(b)) reached.add(a);
            }
          }
          expect([...reached].sort((a, b) => a - b)).toEqual(group);
        }
      }),
    );
  });
});

describe('an even scatter', () => {
  it('of counts is the Poisson tail', () => {
    expect(evenCounts(1000)(5, 0.002)).toBe(poissonUpperTail(5, 2));
  });

  it('of harm bounds the Poisson tail from above where all weigh the same, whatever the scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.001, max: 10_000, noNaN: true }),
        (incidents, count, weight) => {
          const harm = evenHarm(Array.from({ length: incidents }, () => weight));
          const bound = harm(count * weight, 0.01);
          const chance = poissonUpperTail(count, incidents * 0.01);
          expect(bound).toBeGreaterThanOrEqual(chance * (1 - 1e-9));
          expect(bound).toBeLessThanOrEqual(1);
          // Chernoff's bound is too large by about the square root of the count, times a few.
          if (count > incidents * 0.02) expect(bound).toBeLessThan(chance * 4 * Math.sqrt(count) + 1e-300);
        },
      ),
    );
  });

  it('makes one grave incident no surprise, and three at one place one', () => {
    const harm = evenHarm([...Array.from({ length: 1000 }, () => 1), 500, 500, 500]);
    expect(harm(500, 0.001)).toBeGreaterThan(0.001);
    expect(harm(1500, 0.001)).toBeLessThan(1e-7);
    expect(evenHarm([0, 0])(0, 0.5)).toBe(1);
  });
});
