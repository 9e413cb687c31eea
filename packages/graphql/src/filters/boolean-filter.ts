import { builder } from '../builder.ts';
import { isGiven, type WhereField, whereField } from './where-field.ts';

interface Given {
  readonly eq?: boolean | null | undefined;
}

const BooleanFilter = builder.inputRef<Given>('BooleanFilter').implement({
  description: 'A filter on a field that is true or false.',
  fields: (t) => ({ eq: t.boolean({ description: 'The field has this value.' }) }),
});

export function booleanFilter(field: string, description: string): WhereField {
  return whereField(BooleanFilter, description, ({ eq }: Given) =>
    isGiven(eq) ? [{ kind: 'compare', field, operator: '=', value: eq, type: 'boolean' }] : [],
  );
}
