import { columnOf } from '@beatwork/core/internal';

import type { EnumRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import { isGiven, type WhereField, whereField } from './where-field.ts';

interface Given {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
}

/** Makes the filter of an enum, `{eq, in}`. All `where` inputs with a field of this enum share the input type. */
export function defineEnumFilter(
  Enum: EnumRef<SchemaTypes, string>,
): (field: string, description: string) => WhereField {
  const name = `${Enum.name}Filter`;
  const type = builder.inputRef<Given>(name).implement({
    description: `A filter on \`${Enum.name}\`.`,
    fields: (t) => ({
      eq: t.field({ type: Enum, description: 'The field has this value.' }),
      in: t.field({ type: [Enum], description: 'The field has one of these values.' }),
    }),
  });
  const sqlType = columnOf(Enum.name).slice(1);
  return (field, description) =>
    whereField(type, description, ({ eq, in: among }: Given) => [
      ...(isGiven(eq) ? [{ kind: 'in', field, values: [eq], type: sqlType } as const] : []),
      ...(isGiven(among) ? [{ kind: 'in', field, values: among, type: sqlType } as const] : []),
    ]);
}
