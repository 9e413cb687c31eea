import { metricsOf, type RuleSet } from '@beatwork/core';
import { isStoredMetricId } from '@beatwork/core/internal';
import { GatewayError } from '../../errors/gateway-error.ts';

/** Whether the gateway can apply a rule set: one for members and months that uses only metrics of the database. */
export function isServed(ruleSet: RuleSet): boolean {
  return ruleSet.subject === 'member' && ruleSet.period === 'month' && metricsMissing(ruleSet).length === 0;
}

/**
 * The rule set, if the gateway can apply it.
 * @throws RULE_SET_NOT_SERVED
 */
export function served(ruleSet: RuleSet): RuleSet {
  if (isServed(ruleSet)) return ruleSet;
  const { id, subject, period } = ruleSet;
  throw new GatewayError('RULE_SET_NOT_SERVED', {
    ruleSet: id,
    subject,
    period,
    metrics: metricsMissing(ruleSet),
  });
}

function metricsMissing(ruleSet: RuleSet): readonly string[] {
  return metricsOf(ruleSet).filter((id) => !isStoredMetricId(id));
}
