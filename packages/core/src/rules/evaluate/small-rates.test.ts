import { expect, it } from 'vitest';
import { rateIndex, smallRateIndices } from './small-rates.ts';

it('gives every pair of small counts a place of its own', () => {
  const small = Array.from({ length: Math.sqrt(smallRateIndices) }, (_, count) => count);
  const places = small.flatMap((bottom) => small.map((top) => rateIndex(top, bottom)));
  expect(places).toEqual(Array.from({ length: smallRateIndices }, (_, place) => place));
});

it('gives no place to pairs with a large count or a fraction', () => {
  const pairs: readonly (readonly [number, number])[] = [
    [32, 4],
    [4, 32],
    [1.5, 4],
    [4, 4.5],
    [2 ** 32, 1],
    [1, 2 ** 32],
    [2 ** 31, 1],
  ];
  for (const [top, bottom] of pairs) expect(rateIndex(top, bottom)).toBe(-1);
});
