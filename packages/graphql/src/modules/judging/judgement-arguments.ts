import { type CompiledRuleSet, compileRuleSet, firstDayOf, type Month, type Period } from '@beatwork/core';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { ruleSetNamed } from '../rules/rule-set-named.ts';

/** The arguments `month` and `period`, of which one is given. */
export const periodArguments = () =>
  builder.args((t) => ({
    month: t.field({
      type: 'Month',
      description:
        'The month to judge, by the rules in force on its first day. Either this or `period` is given; `period` is for every rule set.',
    }),
    period: t.field({
      type: 'Period',
      description:
        "The period to judge, of the rule set's own kind, by the rules in force on its first day: `2014-01`, `2014-Q1`, `2014-H1` or `2014`.",
    }),
  }));

/** The argument `ruleSet` where no rule set is the usual one. */
export const ruleSetArgument = () =>
  builder.args((t) => ({
    ruleSet: t.string({ required: true, description: 'The code of the rule set to judge by.' }),
  }));

/** The arguments `month`, `period` and `ruleSet`, which every field with results of a period takes. */
export const judgementArguments = () => ({
  ...periodArguments(),
  ...builder.args((t) => ({
    ruleSet: t.string({
      defaultValue: 'dezhou-five-star',
      required: true,
      description: 'The code of the rule set to judge by.',
    }),
  })),
});

/** What is given for {@link judgementArguments}. */
export interface JudgementArguments {
  readonly ruleSet: string;
  readonly month?: Month | null | undefined;
  readonly period?: Period | null | undefined;
}

/**
 * The rules of a period.
 * @throws PERIOD_NOT_ONE, RULE_SET_UNKNOWN, PERIOD_INVALID, RULE_SET_NOT_YET_EFFECTIVE
 */
export async function rulesOf(
  context: Context,
  { ruleSet, month, period }: JudgementArguments,
): Promise<CompiledRuleSet> {
  const given = month ?? period;
  if (given === null || given === undefined) throw new GatewayError('PERIOD_NOT_ONE', { given: 'neither' });
  if (month && period) throw new GatewayError('PERIOD_NOT_ONE', { given: 'both' });
  return compileRuleSet(await ruleSetNamed(context, ruleSet, firstDayOf(given)), given);
}
