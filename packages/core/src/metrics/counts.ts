import { metricError } from '../text/errors/metric-errors.ts';
import { type CounterId, counterIds, metrics } from './catalogue.ts';
import { metricKinds } from './formula.ts';
import type { CounterMetric } from './metric.ts';
import { metricNameOf, suggestedMetric } from './metric-name.ts';

/** The counters of one subject and period, by their names. See {@link Tally}, which `tally.ts` documents. */
type Counts = Readonly<Partial<Record<CounterId, number>>>;

/** The largest value of a counter: above it, whole numbers are no longer exact. */
export const mostCounted = Number.MAX_SAFE_INTEGER;

/** The least value above 0 of an amount or a median: below it there is only rounding, and ratios would overflow. */
const leastAmount = 1e-9;

/** Whether a counter only has whole values: all but medians, and totals in another unit than that of the records. */
function isWholeCounter(counter: CounterId): boolean {
  const metric: CounterMetric = metrics[counter];
  return metricKinds[metric.kind].isWhole || (metric.kind === 'total' && metric.amount.per === undefined);
}

const wholeCounters: ReadonlySet<string> = new Set(counterIds.filter(isWholeCounter));

/**
 * Returns the value of a counter, which is 0 if nothing was recorded.
 * @throws TALLY_INVALID if it is not a number, is below 0 or above {@link mostCounted}, or is a fraction although the
 * counter is whole
 */
export function checkedCount(value: number | undefined, counter: string): number {
  if (typeof value === 'number' && value >= 0 && value <= mostCounted) {
    if (Number.isInteger(value)) return value;
    if (value >= leastAmount && !wholeCounters.has(counter)) return value;
  }
  if (value === undefined) return 0;
  throw metricError('TALLY_INVALID', { counter, name: metricNameOf(counter), value: String(value) });
}

/**
 * The value of one counter in a tally, whose counters may be absent: nothing recorded is 0. Only a median that is absent
 * is unknown; `metricValue` says so.
 *
 * @example
 * ```ts
 * countIn({ visits: 3 }, 'visits'); // → 3
 * countIn({ visits: 3 }, 'mediations'); // → 0
 * ```
 * @throws TALLY_INVALID if this is not a tally, or if a value in it is not a count
 * @throws COUNTER_UNKNOWN for a name that is not a counter of the catalogue
 */
export function countIn(tally: Counts, counter: CounterId): number {
  if (typeof tally !== 'object' || tally === null) {
    throw metricError('TALLY_INVALID', { counter: 'tally', name: null, value: String(tally) });
  }
  checkCounter(counter);
  return checkedCount(tally[counter], counter);
}

/**
 * The same for a counter that is in the catalogue, in a tally that was already checked. Evaluators read millions of
 * counters, so they do not check again.
 * @throws TALLY_INVALID
 */
export function readCount(tally: Counts, counter: CounterId): number {
  return checkedCount(tally[counter], counter);
}

const known: ReadonlySet<string> = new Set(counterIds);

/** @throws COUNTER_UNKNOWN where the catalogue has no counter of this name */
export function checkCounter(name: string): void {
  if (known.has(name)) return;
  throw metricError('COUNTER_UNKNOWN', { counter: name, ...suggestedMetric(name, counterIds) });
}

/**
 * How often the names and their order are remembered anew. If the tallies of a source change more often than this, they
 * are checked name by name.
 */
const mostLayouts = 16;

/**
 * Makes a function that checks that every name in a tally is a counter of the catalogue. A misspelt counter would
 * otherwise count as 0. Tallies of one source mostly have the same names in the same order, so the function
 * compares them with those of the tally before, which costs much less than looking each of them up.
 *
 * @throws COUNTER_UNKNOWN
 */
export function counterCheck(): (tally: Counts) => void {
  let names: readonly string[] = [];
  let layouts = 0;
  const learn = (tally: Counts) => {
    const found = Object.keys(tally);
    for (const name of found) checkCounter(name);
    if (layouts === mostLayouts) return;
    layouts += 1;
    names = found;
  };
  return (tally) => {
    let index = 0;
    for (const name in tally) {
      if (name !== names[index]) return learn(tally);
      index += 1;
    }
  };
}
