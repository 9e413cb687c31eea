import type { CounterId } from '../../metrics/catalogue.ts';
import type { Tally } from '../../metrics/tally.ts';
import { BeatworkError } from '../../text/error.ts';

/**
 * A counter's value; nothing recorded is 0.
 * @throws TALLY_INVALID where it is not a number, not finite, or below 0
 */
export function checkedCount(value: number | undefined, counter: string): number {
  if (typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY) return value;
  if (value === undefined) return 0;
  throw new BeatworkError('TALLY_INVALID', { counter, value: String(value) });
}

export function countIn(tally: Tally, counter: CounterId): number {
  return checkedCount(tally[counter], counter);
}
