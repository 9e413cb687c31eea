import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apportion } from './apportion.ts';

it('shares out by largest remainder', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(7, [6, 3, 1])).toEqual([4, 2, 1]);
});

it('always adds up to the total', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(fc.nat(5000), weights, (total, parts) => {
      expect(apportion(total, parts).reduce((sum, share) => sum + share, 0)).toBe(total);
    }),
  );
});
