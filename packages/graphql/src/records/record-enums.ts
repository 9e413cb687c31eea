import type { Terms } from '@beatwork/core';
import type { RecordField } from '@beatwork/core/records';
import type { EnumRef } from '@pothos/core';
import type { SchemaTypes } from '../builder.ts';
import { defineEnumFilter } from '../filters/enum-filter.ts';
import type { WhereField } from '../filters/where-field.ts';
import { defineEnum } from '../types/define-enum.ts';

/** The GraphQL enum of a closed list, with its filter. */
export interface RecordEnum {
  readonly type: EnumRef<SchemaTypes, string>;
  filter(field: string, description: string): WhereField;
}

const enums = new Map<string, RecordEnum>();

/** The enum of a closed list. All records that use the list share one enum. */
export function enumOf(terms: Terms<string>): RecordEnum {
  const { title } = terms;
  if (title === undefined) throw new TypeError(`a closed list without a title: ${terms.values.join(', ')}`);
  const known = enums.get(title.name);
  if (known !== undefined) return known;
  const type = defineEnum(title.name, terms, `${title.en} ${title.zh}`);
  let filter: ReturnType<typeof defineEnumFilter> | undefined;
  const recordEnum: RecordEnum = {
    type,
    filter: (field, description) => {
      filter ??= defineEnumFilter(type);
      return filter(field, description);
    },
  };
  enums.set(title.name, recordEnum);
  return recordEnum;
}

/** The enum of a field that holds a value of a closed list. */
export function enumOfField({ name, terms }: RecordField): RecordEnum {
  if (terms === undefined) throw new TypeError(`${name} has no closed list`);
  return enumOf(terms);
}
