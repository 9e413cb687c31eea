import type * as z from 'zod';
import { recordError } from '../../text/errors/record-errors.ts';
import type { LocalizedText } from '../../text/localized-text.ts';

/** Who may read a record: `open` everyone, `work` those who work with the figures, `residents` only those who work with residents. */
export type RecordAccess = 'open' | 'work' | 'residents';

/** The names of a type of records. */
export interface RecordNames {
  /** One of them, in the middle of a sentence: `household visit`. */
  readonly one: string;
  /** Several: `household visits`. */
  readonly many: string;
  /** In Chinese: `入户走访`. */
  readonly zh: string;
}

/** A field of the checked record that leads to its check. */
export interface SingleCheck extends LocalizedText {
  readonly name: string;
}

/**
 * Everything that describes a type of records beside its schema. Types of the gateway, filters, lists, access, acts and
 * the data dictionary follow from it.
 */
export interface RecordDescription<Name extends string, Model> {
  /** In camelCase, as in `householdVisit`. */
  readonly name: Name;
  readonly schema: z.ZodType<Model>;
  /** The schemas of the fields. */
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
  readonly names: RecordNames;
  /** What it is, in a sentence or two. */
  readonly description: LocalizedText;
  readonly access: RecordAccess;
  /** The records whose lists it stands in, each with the name of the list: `{ member: 'visits' }`. */
  readonly lists: Readonly<Record<string, string>>;
  /** The record of which there is at most one of these, with the name of the field that leads here: `callBack`. */
  readonly single: Readonly<Record<string, SingleCheck>>;
  /** The fields by which lists of it are filtered, beside its time. */
  readonly filters: readonly string[];
  /** The fields that a correction may change. */
  readonly correctable: readonly string[];
}

/** What {@link describeRecord} takes beside the schema. */
interface RecordDetails<Field extends string> {
  readonly names: RecordNames;
  readonly description: LocalizedText;
  readonly access: RecordAccess;
  readonly lists?: Readonly<Record<string, string>>;
  readonly single?: Readonly<Record<string, SingleCheck>>;
  readonly filters?: readonly Field[];
  readonly correctable?: readonly Field[];
}

/** A schema of a record: an object's, read-only. */
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
 * Refuses what is no description of a type of records.
 * @throws RECORD_TYPE_UNKNOWN
 */
export function checkRecordDescription(value: unknown): asserts value is RecordDescription<string, unknown> {
  if (isRecordDescription(value)) return;
  throw recordError('RECORD_TYPE_UNKNOWN', { type: String(value), suggestion: null });
}
