import { type Month, periodsBetween } from '@beatwork/core';
import { builder } from '../../builder.ts';
import { GatewayError } from '../../errors/gateway-error.ts';

/** How many months may be asked for at once: ten years. */
export const monthsLimit = 120;

/** A first and a last month. */
export interface MonthsRange {
  readonly from: Month;
  readonly through: Month;
}

/** The arguments `from` and `through`. */
export const monthsArguments = () =>
  builder.args((t) => ({
    from: t.field({ type: 'Month', required: true, description: 'The first month.' }),
    through: t.field({
      type: 'Month',
      required: true,
      description: `The last month, at most ${monthsLimit} months from the first.`,
    }),
  }));

/** @throws MONTHS_INVALID */
export function checkMonths({ from, through }: MonthsRange): void {
  if (from > through || periodsBetween(from, through) >= monthsLimit) {
    throw new GatewayError('MONTHS_INVALID', { from, through, limit: monthsLimit });
  }
}
