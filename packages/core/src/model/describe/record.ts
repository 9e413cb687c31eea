import type * as z from 'zod';
import { recordError } from '../../text/errors/record-errors.ts';
import type { LocalizedText } from '../../text/localized-text.ts';

/**
 * Who may read a record: with `open` everyone, with `work` those who work with the figures, and with `residents` only
 * those who work with residents.
 */
export type RecordAccess = 'open' | 'work' | 'residents';

/** The names of a type of records. */
export interface RecordNames {
  /** The singular as it stands within a sentence: `household visit`. */
  readonly one: string;
  /** The plural: `household visits`. */
  readonly many: string;
  /** The Chinese name: `入户走访`. */
  readonly zh: string;
}

/** A field of the checked record that leads to its check. */
export interface SingleCheck extends LocalizedText {
  readonly name: string;
}

/**
 * The full description of a type of records. The types, filters, lists, access rules and acts of the gateway are
 * derived from it, and so is the data dictionary.
 */
export interface RecordDescription<Name extends string, Model> {
  /** The name of the type in camelCase, such as `householdVisit`. */
  readonly name: Name;
  readonly schema: z.ZodType<Model>;
  /** The schemas of the fields. */
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
  readonly names: RecordNames;
  /** Says what it is in a sentence or two. */
  readonly description: LocalizedText;
  readonly access: RecordAccess;
  /** The records that have a list of these, each with the name of the list: `{ member: 'visits' }`. */
  readonly lists: Readonly<Record<string, string>>;
  /** The records that have at most one of these, each with the name of the field for it: `callBack`. */
  readonly single: Readonly<Record<string, SingleCheck>>;
  /** The fields by which its lists can be filtered, besides its time. */
  readonly filters: readonly string[];
  /** The fields that a correction may change. */
  readonly correctable: readonly string[];
}

/** What {@link describeRecord} takes in addition to the schema. */
interface RecordDetails<Field extends string> {
  readonly names: RecordNames;
  readonly description: LocalizedText;
  readonly access: RecordAccess;
  readonly lists?: Readonly<Record<string, string>>;
  readonly single?: Readonly<Record<string, SingleCheck>>;
  readonly filters?: readonly Field[];
  readonly correctable?: readonly Field[];
}

/** The schema of a record: a read-only schema of an object. */
type RecordSchema<Model> = z.ZodReadonly<z.ZodObject> & z.ZodType<Model>;

/** Describes a type of records. Naming a field that the schema does not have is a type error. */
export function describeRecord<const Name extends string, Model extends object>(
  name: Name,
  schema: RecordSchema<Model>,
  details: RecordDetails<keyof Model & string>,
): RecordDescription<Name, Model> {
  return {
    name,
    schema,
    shape: schema.unwrap().shape,
    lists: {},
    single: {},
    filters: [],
    correctable: [],
    ...details,
  };
}

/** Whether a value is a description of a type of records. */
export function isRecordDescription(value: unknown): value is RecordDescription<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'access' in value &&
    'shape' in value &&
    typeof value.shape === 'object'
  );
}

/**
 * Refuses anything that is not a description of a type of records.
 * @throws RECORD_TYPE_UNKNOWN
 */
export function checkRecordDescription(value: unknown): asserts value is RecordDescription<string, unknown> {
  if (isRecordDescription(value)) return;
  throw recordError('RECORD_TYPE_UNKNOWN', { type: String(value), suggestion: null });
}
