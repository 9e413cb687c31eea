import {
  ruleSets as builtIn,
  type CompiledRuleSet,
  compileRuleSet,
  findRuleSet,
  type Month,
  type RuleSet,
} from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { served } from './served-rule-sets.ts';

/** The arguments `month` and `ruleSet`, which every field with results of a month takes. */
export const judgementArguments = () =>
  builder.args((t) => ({
    month: t.field({
      type: 'Month',
      required: true,
      description: 'The month to judge, by the rules in force on its first day.',
    }),
    ruleSet: t.string({
      defaultValue: 'dezhou-five-star',
      required: true,
      description: 'The code of the rule set to judge by.',
    }),
  }));

/**
 * The rule set with a code. A rule set of the library that this gateway cannot evaluate has an error of its own, so
 * that its code is not reported as unknown.
 * @throws RULE_SET_NOT_SERVED, RULE_SET_UNKNOWN
 */
export function ruleSetOf({ ruleSets }: Pick<Context, 'ruleSets'>, code: string): RuleSet {
  if (ruleSets.every(({ id }) => id !== code)) {
    const other = builtIn.find(({ id }) => id === code);
    if (other !== undefined) served(other);
  }
  return findRuleSet(code, ruleSets);
}

/**
 * The rules of a month.
 * @throws RULE_SET_NOT_SERVED, RULE_SET_UNKNOWN, RULE_SET_NOT_YET_EFFECTIVE
 */
export function rulesOf(
  context: Pick<Context, 'ruleSets'>,
  { ruleSet, month }: { readonly ruleSet: string; readonly month: Month },
): CompiledRuleSet {
  return compileRuleSet(ruleSetOf(context, ruleSet), month);
}
