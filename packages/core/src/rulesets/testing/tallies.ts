import fc from 'fast-check';
import type { CounterId } from '../../metrics/catalogue.ts';
import type { Tally } from '../../metrics/tally.ts';
import { talliesOf } from '../../testing/index.ts';
import type { WorkedExample } from '../worked-example.ts';

/** Tallies for property tests: arbitrary ones, and those of the examples, which lie where results change. */
export function talliesNear(
  counters: readonly CounterId[],
  examples: readonly WorkedExample[],
): fc.Arbitrary<Tally> {
  return fc.oneof(talliesOf(counters), fc.constantFrom(...examples.map(({ counts }) => counts)));
}
