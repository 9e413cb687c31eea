import type { z } from 'zod';
import { localizedTextSchema } from '../../text/localized-text.ts';
import type { Terms } from '../../text/terms.ts';
import { dateSchema, idSchema, instantSchema } from '../identifiers.ts';
import { placeSchema } from '../place.ts';
import { comesFrom, descriptionOf, type FieldDescription, referredBy, termsOf } from './field.ts';
import { checkRecordDescription, type RecordDescription } from './record.ts';

/** What a field holds, as far as code that stores, shows or filters it must know. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'localizedText'
  | 'term'
  | 'boolean'
  | 'whole'
  | 'number'
  | 'instant'
  | 'day'
  | 'place'
  /** An object of its own, such as a sector of a search. */
  | 'object';

/** The description of a field of a record. */
export interface RecordField extends FieldDescription {
  readonly name: string;
  readonly kind: FieldKind;
  /** Whether the value can be unknown; the text of the field says when. */
  readonly nullable: boolean;
  /** Whether it holds several values. */
  readonly list: boolean;
  /** The closed list from which its value comes. */
  readonly terms: Terms<string> | undefined;
  /** The type of records that it refers to. */
  readonly refersTo: string | undefined;
}

/**
 * The fields of a type of records, in their order.
 * @throws RECORD_TYPE_UNKNOWN; TypeError for a field without a description, or with a closed list that has no title
 */
export function fieldsOf(record: RecordDescription<string, unknown>): readonly RecordField[] {
  checkRecordDescription(record);
  return Object.entries(record.shape).map(([name, schema]) => {
    const described = descriptionOf(schema);
    if (described === undefined) throw new TypeError(`${record.name}.${name} is not described`);
    const { inner, nullable, list } = unwrap(schema);
    const terms = termsOf(inner);
    if (terms !== undefined && terms.title === undefined) {
      throw new TypeError(`the closed list of ${record.name}.${name} has no title`);
    }
    return { name, ...described, kind: kindOf(inner), nullable, list, terms, refersTo: referredBy(inner) };
  });
}

interface Unwrapped {
  readonly inner: z.core.$ZodType;
  readonly nullable: boolean;
  readonly list: boolean;
}

/** A schema without what makes it optional, read-only or a list. */
function unwrap(schema: z.core.$ZodType): Unwrapped {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'nullable':
      return { ...unwrap(def.innerType), nullable: true };
    case 'readonly':
    case 'default':
      return unwrap(def.innerType);
    case 'array':
      return { ...unwrap(def.element), list: true };
    default:
      return { inner: schema, nullable: false, list: false };
  }
}

function kindOf(schema: z.core.$ZodType): FieldKind {
  if (comesFrom(schema, idSchema)) return 'id';
  if (comesFrom(schema, instantSchema)) return 'instant';
  if (comesFrom(schema, dateSchema)) return 'day';
  if (comesFrom(schema, placeSchema)) return 'place';
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return 'text';
    case 'enum':
      return 'term';
    case 'boolean':
      return 'boolean';
    case 'number':
      return (schema as z.ZodNumber).isInt ? 'whole' : 'number';
    default:
      return isLocalizedText(schema) ? 'localizedText' : 'object';
  }
}

function isLocalizedText(schema: z.core.$ZodType): boolean {
  return comesFrom(schema, localizedTextSchema) || comesFrom(schema, localizedTextSchema.unwrap());
}
