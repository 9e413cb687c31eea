import { columnOf } from '@beatwork/core/internal';

import type { EnumRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import { isGiven, type WhereField, whereField } from './where-field.ts';

interface Given {
  readonly eq?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
}

/** Makes the filter of an enum, `{eq, in}`: one input type, for the fields of any number of `where`s. */
export function defineEnumFilter(
  Enum: EnumRef<SchemaTypes, string>,
): (field: string, description: string) => WhereField {
  const name = `${Enum.name}Filter`;
  const type = builder.inputRef<Given>(name).implement({
    description: `A filter on \`${Enum.name}\`.`,
    fields: (t) => ({
      eq: t.field({ type: Enum, description: 'This one.' }),
      in: t.field({ type: [Enum], description: 'One of these.' }),
    }),
  });
  const sqlType = columnOf(Enum.name).slice(1);
  return (field, description) =>
    whereField(type, description, ({ eq, in: among }: Given) => [
      ...(isGiven(eq) ? [{ kind: 'in', field, values: [eq], type: sqlType } as const] : []),
      ...(isGiven(among) ? [{ kind: 'in', field, values: among, type: sqlType } as const] : []),
    ]);
}
