import type { z } from 'zod';
import { type LocalizedText, localizedTextSchema } from '../../text/localized-text.ts';
import type { Terms } from '../../text/terms.ts';
import { dateSchema, idSchema, instantSchema } from '../identifiers.ts';
import { placeSchema } from '../place.ts';
import {
  comesFrom,
  descriptionOf,
  type FieldDescription,
  objectTitleOf,
  referredBy,
  termsOf,
} from './field.ts';
import { checkRecordDescription, type RecordDescription } from './record.ts';

/** What a field holds, as far as code that stores, shows or filters it must know. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'localizedText'
  | 'term'
  | 'boolean'
  | 'whole'
  /** A whole number that may be beyond 2,147,483,647, such as an amount of money. */
  | 'largeWhole'
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
  /** What its objects are. */
  readonly object: DescribedObject | undefined;
}

/** An object that is part of a record: its name in PascalCase, what it is, and its fields. */
export interface DescribedObject extends LocalizedText {
  readonly name: string;
  readonly fields: readonly RecordField[];
}

/**
 * The fields of a type of records, in their order.
 * @throws RECORD_TYPE_UNKNOWN; TypeError for a field without a description, or with a closed list or an object that has no title
 */
export function fieldsOf(record: RecordDescription<string, unknown>): readonly RecordField[] {
  checkRecordDescription(record);
  return fieldsOfShape(record.name, record.shape);
}

function fieldsOfShape(
  owner: string,
  shape: Readonly<Record<string, z.core.$ZodType>>,
): readonly RecordField[] {
  return Object.entries(shape).map(([name, schema]) => {
    const described = descriptionOf(schema);
    if (described === undefined) throw new TypeError(`${owner}.${name} is not described`);
    const { inner, nullable, list } = unwrap(schema);
    const terms = termsOf(inner);
    if (terms !== undefined && terms.title === undefined) {
      throw new TypeError(`the closed list of ${owner}.${name} has no title`);
    }
    const kind = kindOf(inner);
    const object = kind === 'object' ? objectIn(inner, `${owner}.${name}`) : undefined;
    return { name, ...described, kind, nullable, list, terms, refersTo: referredBy(inner), object };
  });
}

function objectIn(schema: z.core.$ZodType, place: string): DescribedObject {
  const title = objectTitleOf(schema);
  if (title === undefined) throw new TypeError(`the object in ${place} has no title`);
  return { ...title, fields: fieldsOfShape(title.name, (schema as z.ZodObject).shape) };
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
      return numberKindOf(schema as z.ZodNumber);
    default:
      return isLocalizedText(schema) ? 'localizedText' : 'object';
  }
}

function numberKindOf({ isInt, maxValue }: z.ZodNumber): FieldKind {
  if (!isInt) return 'number';
  return maxValue !== null && maxValue < 2 ** 31 ? 'whole' : 'largeWhole';
}

function isLocalizedText(schema: z.core.$ZodType): boolean {
  return comesFrom(schema, localizedTextSchema) || comesFrom(schema, localizedTextSchema.unwrap());
}
