import { type CompiledRuleSet, compileRuleSet, findRuleSet, type Month } from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';

/** `month` and `ruleSet`, for every field that judges. */
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
 * The rules of a month.
 * @throws RULE_SET_UNKNOWN, RULE_SET_NOT_YET_EFFECTIVE
 */
export function rulesOf(
  { ruleSets }: Pick<Context, 'ruleSets'>,
  { ruleSet, month }: { readonly ruleSet: string; readonly month: Month },
): CompiledRuleSet {
  return compileRuleSet(findRuleSet(ruleSet, ruleSets), month);
}
