import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fallingRoot, highestBetween } from './maximize.ts';

const numbers = fc.double({ min: -50, max: 50, noNaN: true });

it('finds the highest of several peaks', () => {
  expect(highestBetween(0, 4 * Math.PI, 31, (x) => Math.sin(x) + x / 10)).toBeCloseTo(
    2 * Math.PI + Math.acos(-0.1),
    6,
  );
});

it('finds the peak of a parabola, and the nearer end where the peak lies outside', () => {
  fc.assert(
    fc.property(numbers, numbers, fc.double({ min: 0.1, max: 50, noNaN: true }), (peak, low, width) => {
      const found = highestBetween(low, low + width, 7, (x) => -((x - peak) ** 2));
      const nearest = Math.min(low + width, Math.max(low, peak));
      expect(found).toBeGreaterThanOrEqual(low);
      expect(found).toBeLessThanOrEqual(low + width);
      expect(Math.abs(found - nearest)).toBeLessThan(1e-5);
    }),
    { numRuns: 50 },
  );
});

it('finds where a falling function crosses 0', () => {
  fc.assert(
    fc.property(numbers, (root) => {
      expect(fallingRoot(-60, 60, (x) => root - x + (root - x) ** 3)).toBeCloseTo(root, 9);
    }),
    { numRuns: 50 },
  );
});
