import { findRuleSet, type RuleSet } from '@beatwork/core';
import type { Context } from '../../context.ts';
import { storedRuleSets } from './stored-rule-sets.ts';

/**
 * The rule set with a code: one that the gateway was started with or, of a stored one, the version that is in force on
 * a day, or else the first one. Stored rule sets are read only where another code is asked for.
 * @param day the newest version if left out
 * @throws RULE_SET_UNKNOWN
 */
export async function ruleSetNamed(context: Context, code: string, day?: string): Promise<RuleSet> {
  const own = context.ruleSets.find(({ id }) => id === code);
  if (own !== undefined) return own;
  const stored = await storedRuleSets(context);
  const versions = stored.filter(({ id }) => id === code);
  const inForce = versions.findLast(({ effectiveFrom }) => day === undefined || effectiveFrom <= day);
  return inForce ?? versions[0] ?? findRuleSet(code, [...context.ruleSets, ...stored]);
}
