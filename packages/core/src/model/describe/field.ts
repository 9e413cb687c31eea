import * as z from 'zod';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { Terms, TermsTitle } from '../../text/terms.ts';
import { idSchema } from '../identifiers.ts';

/** Marks of a field, besides its text. */
export interface FieldMarks {
  /** The field can identify a person, so it is never logged and is purged with its record. */
  readonly personal?: boolean;
  /** Only those who are assigned to the work can read the stored value; see the page on privacy. */
  readonly assigned?: boolean;
}

/** The description of a field of a record. */
export interface FieldDescription extends FieldMarks {
  readonly text: LocalizedText;
}

// zod copies a schema whenever something is added to it, so descriptions are kept in a separate map.
const descriptions = new WeakMap<object, FieldDescription>();
const closedLists = new WeakMap<object, Terms<string>>();
const referredRecords = new WeakMap<object, string>();
const objectTitles = new WeakMap<object, TermsTitle>();

/**
 * Says what a field of a record is, in both languages. The result is the schema to put into the record; nothing may be
 * added to it afterwards.
 */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  en: string,
  zh: string,
  marks: FieldMarks = {},
): Schema {
  const described = schema.meta({ description: en });
  descriptions.set(described, { text: { en, zh }, ...marks });
  return described;
}

/** A value of a closed list, which must have a title. */
export function oneOf<Value extends string>(terms: Terms<Value>) {
  const schema = z.enum(terms.values);
  closedLists.set(schema, terms);
  return schema;
}

/** Values of a closed list, in the order in which they are given; empty where there are none. */
export function someOf<Value extends string>(terms: Terms<Value>) {
  return z.array(oneOf(terms)).max(terms.values.length).readonly();
}

/** An object that is part of a record, such as a sector of a search. Its fields are described as those of a record are. */
export function objectOf<Shape extends z.core.$ZodLooseShape>(title: TermsTitle, shape: Shape) {
  const schema = z.strictObject(shape);
  objectTitles.set(schema, title);
  return schema.readonly();
}

/** The id of another record; if that record belongs to a station, one of the same station. */
export function refersTo(record: string) {
  const schema = idSchema.meta({});
  referredRecords.set(schema, record);
  return schema;
}

/** The description that {@link field} gave to a schema. */
export const descriptionOf = (schema: z.core.$ZodType) => descriptions.get(schema);

/** The closed list of a schema that {@link oneOf} made, or that was copied from one. */
export const termsOf = (schema: z.core.$ZodType) => lookUp(closedLists, schema);

/** The record that a schema refers to, if {@link refersTo} made the schema or it was copied from such a schema. */
export const referredBy = (schema: z.core.$ZodType) => lookUp(referredRecords, schema);

/** The title of a schema that {@link objectOf} made, or that was copied from one. */
export const objectTitleOf = (schema: z.core.$ZodType) => lookUp(objectTitles, schema);

/** Whether a schema is another schema, or was copied from it. */
export function comesFrom(schema: z.core.$ZodType, origin: z.core.$ZodType): boolean {
  return lookUp(new WeakMap([[origin, true]]), schema) === true;
}

function lookUp<Value>(known: WeakMap<object, Value>, schema: z.core.$ZodType): Value | undefined {
  for (let each: z.core.$ZodType | undefined = schema; each !== undefined; each = each._zod.parent) {
    const value = known.get(each);
    if (value !== undefined) return value;
  }
  return undefined;
}
