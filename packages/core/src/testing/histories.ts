import fc from 'fast-check';
import type { CounterId } from '../metrics/catalogue.ts';
import type { Tally } from '../metrics/tally.ts';
import { talliesOf } from './tallies.ts';

/** Tallies of earlier months, the latest first. Some histories reach back to last year, and others are too short. */
export function historiesOf(ids: readonly CounterId[]): fc.Arbitrary<readonly Tally[]> {
  const tally = talliesOf(ids);
  return fc.oneof(fc.array(tally, { maxLength: 4 }), fc.array(tally, { minLength: 12, maxLength: 13 }));
}
