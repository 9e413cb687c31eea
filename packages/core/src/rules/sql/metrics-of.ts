import type { MetricId } from '../../metrics/catalogue.ts';
import { walk } from '../check/walk.ts';
import { checkIsParsed } from '../compile/check-is-parsed.ts';
import type { RuleSet } from '../format/index.ts';

/**
 * The metrics that a rule set uses, which must be counted to judge by it.
 *
 * @example
 * ```ts
 * metricsOf(dezhouFiveStar).includes('visits'); // → true
 * ```
 */
export function metricsOf(ruleSet: RuleSet): readonly MetricId[] {
  checkIsParsed(ruleSet);
  const metrics = new Set<MetricId>();
  walk(ruleSet, {
    quantity: (_path, quantity) => {
      if ('metric' in quantity) metrics.add(quantity.metric);
    },
  });
  return [...metrics];
}
