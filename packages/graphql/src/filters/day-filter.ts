import { builder } from '../builder.ts';
import type { Condition } from '../paging/condition.ts';
import { isGiven, type WhereField, whereField } from './where-field.ts';

interface DayRange {
  readonly gte?: Date | null | undefined;
  readonly lt?: Date | null | undefined;
}

const DateFilter = builder.inputRef<DayRange>('DateFilter').implement({
  description: 'A range of days. The first day is included, the last one is not.',
  fields: (t) => ({
    gte: t.field({ type: 'Date', description: 'The day is this one or later.' }),
    lt: t.field({ type: 'Date', description: 'The day is before this one.' }),
  }),
});

/** A filter that a day lies within a range. */
export function dayFilter(field: string, description: string): WhereField {
  const compare = (operator: '>=' | '<', day: Date): Condition => ({
    kind: 'compare',
    field,
    operator,
    value: day.toISOString().slice(0, 10),
    type: 'date',
  });
  return whereField(DateFilter, description, ({ gte, lt }: DayRange) => [
    ...(isGiven(gte) ? [compare('>=', gte)] : []),
    ...(isGiven(lt) ? [compare('<', lt)] : []),
  ]);
}
