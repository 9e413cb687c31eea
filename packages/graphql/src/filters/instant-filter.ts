import { builder } from '../builder.ts';
import type { Condition } from '../paging/condition.ts';
import { isGiven, type WhereField, whereField } from './where-field.ts';

interface InstantRange {
  readonly gte?: Date | null | undefined;
  readonly lt?: Date | null | undefined;
}

const InstantFilter = builder.inputRef<InstantRange>('InstantFilter').implement({
  description: 'A range of instants: from one, included, to another, excluded.',
  fields: (t) => ({
    gte: t.field({ type: 'DateTime', description: 'At this instant or later.' }),
    lt: t.field({ type: 'DateTime', description: 'Before this instant.' }),
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
