import type { RuleSet } from '@beatwork/core';
import { GatewayError } from '../../errors/gateway-error.ts';
import { isOfMonths } from '../judging/period-months.ts';
import { isJudgedKind } from '../judging/subjects.ts';

/**
 * The rule set, if the gateway can apply it: its subjects have tallies, and its periods consist of whole months.
 * @throws RULE_SET_NOT_SERVED
 */
export function served(ruleSet: RuleSet): RuleSet {
  const { id, subject, period } = ruleSet;
  if (isJudgedKind(subject) && isOfMonths(period)) return ruleSet;
  throw new GatewayError('RULE_SET_NOT_SERVED', { ruleSet: id, subject, period });
}
