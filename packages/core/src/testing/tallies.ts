import fc from 'fast-check';
import { type CounterId, counterIds, metrics } from '../metrics/catalogue.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Tally } from '../metrics/tally.ts';

/** A tally with some counters set. */
export const tally = (counts: Tally = {}): Tally => counts;

/** Tallies of some counters that records could produce: a part is never larger than its whole. */
export function talliesOf(ids: readonly CounterId[]): fc.Arbitrary<Tally> {
  const counts = Object.fromEntries(ids.map((id) => [id, fc.nat({ max: 12 })]));
  return fc.record(counts, { requiredKeys: [] }).map(withPartsInWholes);
}

/** Tallies of the whole catalogue. */
export const tallies: fc.Arbitrary<Tally> = talliesOf(counterIds);

const shares = Object.values<Metric>(metrics).filter((metric) => metric.kind === 'share');

function withPartsInWholes(counts: Tally): Tally {
  const adjusted: { [Id in CounterId]?: number } = { ...counts };
  // A whole may itself be a part of a larger whole, so this is repeated until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const { numerator, denominator } of shares) {
      const part = numerator as CounterId;
      const whole = adjusted[denominator as CounterId] ?? 0;
      if ((adjusted[part] ?? 0) <= whole) continue;
      adjusted[part] = whole;
      changed = true;
    }
  }
  return adjusted;
}
