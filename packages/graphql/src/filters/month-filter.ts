import { addMonths, type Month } from '@beatwork/core';
import { builder } from '../builder.ts';
import type { Condition } from '../paging/condition.ts';
import { isGiven, type WhereField, whereField } from './where-field.ts';

interface MonthRange {
  readonly eq?: Month | null | undefined;
  readonly gte?: Month | null | undefined;
  readonly lte?: Month | null | undefined;
}

const MonthFilter = builder.inputRef<MonthRange>('MonthFilter').implement({
  description: "A filter by calendar months, which begin and end in the bureau's time zone.",
  fields: (t) => ({
    eq: t.field({ type: 'Month', description: 'The time lies in this month.' }),
    gte: t.field({ type: 'Month', description: 'The time lies in this month or later.' }),
    lte: t.field({ type: 'Month', description: 'The time lies in this month or earlier.' }),
  }),
});

/** A filter that an instant lies in certain months. */
export function monthFilter(field: string, description: string): WhereField {
  const from = (month: Month): Condition => ({ kind: 'month', field, operator: '>=', month });
  const through = (month: Month): Condition => ({
    kind: 'month',
    field,
    operator: '<',
    month: addMonths(month, 1),
  });
  return whereField(MonthFilter, description, ({ eq, gte, lte }: MonthRange) => [
    ...(isGiven(eq) ? [from(eq), through(eq)] : []),
    ...(isGiven(gte) ? [from(gte)] : []),
    ...(isGiven(lte) ? [through(lte)] : []),
  ]);
}
