import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleAt } from './mixed-order.ts';

describe('the order of the examples in a round', () => {
  it('has each example once, however many there are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 9000 }), fc.constant(7919)),
        fc.nat(9),
        (count, round) => {
          const met = Array.from({ length: count }, (_, turn) => exampleAt(turn, round, count));
          expect(new Set(met).size).toBe(count);
          expect(Math.max(...met)).toBe(count - 1);
        },
      ),
      { numRuns: 30 },
    );
  });
});
