import { rounded } from '../evaluate/points.ts';
import type { RollUp } from '../format/index.ts';
import type { RollUpReason } from './result.ts';

/** A combined value, or the reason why there is none. */
export type Combined =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: RollUpReason };

const unknown = (reason: RollUpReason): Combined => ({ value: null, reason });

/**
 * Combines several values into one. Unknown values are left out as long as enough are known: all of them, unless the
 * rules allow fewer. For "last", only the last value itself must be known. Values are added in the order given, so that
 * sums are the same everywhere.
 */
export function combine(
  by: RollUp['by'],
  values: readonly (number | null)[],
  minimumKnown: number | null,
): Combined {
  if (values.length === 0) return unknown('NO_PARTS');
  const known = values.filter((value) => value !== null);
  const needed = minimumKnown ?? (by === 'last' ? 0 : values.length);
  if (known.length === 0 || known.length < needed) {
    return unknown(by === 'last' && minimumKnown === null ? 'LAST_UNKNOWN' : 'TOO_FEW_KNOWN');
  }
  const last = values.at(-1)!;
  if (by === 'last' && last === null) return unknown('LAST_UNKNOWN');
  const value = { sum, times_met: sum, mean, best, last: () => last! }[by](known);
  return { value, reason: null };
}

/**
 * A value as it is shown and ranked: rounded to nine decimals, which removes the rounding error of binary fractions, so
 * that points of 73.8, 83.1 and 98.1 have a mean of 85. A value that is rolled up further is rounded only at the end.
 */
export const roundedResult = (value: number): number => rounded(value, 9);

const best = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value));
const mean = (values: readonly number[]) => sum(values) / values.length;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
