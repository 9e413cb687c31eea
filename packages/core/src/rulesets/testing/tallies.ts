import fc from 'fast-check';
import type { CounterId } from '../../metrics/catalogue.ts';
import { countersBehind, type Tally } from '../../metrics/tally.ts';
import { walk } from '../../rules/check/walk.ts';
import type { RuleSet } from '../../rules/format/index.ts';
import { talliesOf } from '../../testing/index.ts';
import type { WorkedExample } from '../worked-example.ts';

/** The counters that a rule set uses. */
export function countersOf(ruleSet: RuleSet): readonly CounterId[] {
  const counters = new Set<CounterId>();
  walk(ruleSet, {
    quantity: (_path, quantity) => {
      if (!('metric' in quantity)) return;
      for (const counter of countersBehind(quantity.metric)) counters.add(counter);
    },
  });
  return [...counters];
}

/** Tallies for property tests: arbitrary ones, and those of the examples, which lie where results change. */
export function talliesNear(
  counters: readonly CounterId[],
  examples: readonly WorkedExample[],
): fc.Arbitrary<Tally> {
  return fc.oneof(talliesOf(counters), fc.constantFrom(...examples.map(({ counts }) => counts)));
}
