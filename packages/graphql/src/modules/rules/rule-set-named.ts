import { ruleSets as builtIn, findRuleSet, type RuleSet } from '@beatwork/core';
import type { Context } from '../../context.ts';
import { served } from './served-rule-sets.ts';

/**
 * The rule set with a code. A rule set of the library that this gateway cannot evaluate has an error of its own, so
 * that its code is not reported as unknown.
 * @throws RULE_SET_NOT_SERVED, RULE_SET_UNKNOWN
 */
export function ruleSetNamed({ ruleSets }: Pick<Context, 'ruleSets'>, code: string): RuleSet {
  if (ruleSets.every(({ id }) => id !== code)) {
    const other = builtIn.find(({ id }) => id === code);
    if (other !== undefined) served(other);
  }
  return findRuleSet(code, ruleSets);
}
