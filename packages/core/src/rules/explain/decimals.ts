import { rounded } from '../../text/numbers-and-days.ts';

/** Further decimals are only rounding errors of binary fractions. */
const most = 12;

/**
 * How many decimals a value and its threshold need so that a reader can see why the verdict is right: 89.99 against 90
 * needs two, because with one it would read 90 against 90 and "not met".
 */
export function decimalsFor(
  is: 'atLeast' | 'atMost',
  actual: number,
  threshold: number,
  usual: number,
): number {
  const reached = (value: number, bound: number) => (is === 'atLeast' ? value >= bound : value <= bound);
  const verdict = reached(actual, threshold);
  let decimals = usual;
  while (decimals < most && reached(rounded(actual, decimals), rounded(threshold, decimals)) !== verdict) {
    decimals += 1;
  }
  return decimals;
}
