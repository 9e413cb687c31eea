import { builder } from '../builder.ts';
import type { Condition } from '../paging/condition.ts';
import { isGiven, type WhereField, whereField } from './where-field.ts';

interface InstantRange {
  readonly gte?: Date | null | undefined;
  readonly lt?: Date | null | undefined;
}

const InstantFilter = builder.inputRef<InstantRange>('InstantFilter').implement({
  description: 'A range of instants. The first instant is included, the last one is not.',
  fields: (t) => ({
    gte: t.field({ type: 'DateTime', description: 'The time is this instant or later.' }),
    lt: t.field({ type: 'DateTime', description: 'The time is before this instant.' }),
  }),
});

export function instantFilter(field: string, description: string): WhereField {
  const compare = (operator: '>=' | '<', instant: Date): Condition => ({
    kind: 'compare',
    field,
    operator,
    value: instant.toISOString(),
    type: 'timestamptz',
  });
  return whereField(InstantFilter, description, ({ gte, lt }: InstantRange) => [
    ...(isGiven(gte) ? [compare('>=', gte)] : []),
    ...(isGiven(lt) ? [compare('<', lt)] : []),
  ]);
}
