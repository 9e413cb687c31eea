import { rounded } from '../../text/numbers-and-days.ts';

/** More decimals than this are rounding errors of binary fractions. */
const most = 12;

/**
 * How many decimals a value and its threshold need for the reader to see the verdict in them: 89.99 against 90 shows
 * two where one would show 90 against 90 and "not met".
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
