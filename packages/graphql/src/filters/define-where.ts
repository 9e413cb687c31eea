import type { InputRef } from '@pothos/core';
import { builder } from '../builder.ts';
import type { Condition } from '../paging/condition.ts';
import { isGiven, type WhereField } from './where-field.ts';

type Given = Readonly<Record<string, object | null | undefined>>;

/** The `where` input of a list. */
export interface Where {
  readonly type: InputRef<Given>;
  conditions(given: Given | null | undefined): readonly Condition[];
}

/** Makes a `where` input from its fields. A row must meet the conditions of all fields that are given. */
export function defineWhere(
  name: string,
  description: string,
  fields: Readonly<Record<string, WhereField>>,
): Where {
  const type = builder.inputRef<Given>(name).implement({
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(fields).map(([field, of]) => [
          field,
          t.field({ type: of.type, description: of.description }),
        ]),
      ),
  });
  return {
    type,
    conditions: (given) =>
      Object.entries(given ?? {}).flatMap(([field, value]) =>
        isGiven(value) ? fields[field]!.conditions(value) : [],
      ),
  };
}
