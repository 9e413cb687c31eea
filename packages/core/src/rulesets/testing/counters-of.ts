import type { CounterId } from '../../metrics/catalogue.ts';
import { countersBehind } from '../../metrics/tally.ts';
import { walk } from '../../rules/check/walk.ts';
import type { RuleSet } from '../../rules/format/index.ts';

/** The counters that a rule set looks at, for tallies that matter to it. */
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
