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

/** What must not be there yet for a record to be on a work list: a record that refers to it. */
export interface MissingRecord {
  /** The type of the record that refers to it, such as `visitCallBack`. */
  readonly record: string;
  /** Only records with one of these values count, such as `{ outcome: ['settled'] }`; all if left out. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/**
 * A list of the records on which there is work to do. It stands on the members, communities and stations that have a
 * list of the records. What counts as work to do is a reading: the articles give records, but no lists.
 */
export interface Worklist<Field extends string = string> extends LocalizedText {
  /**
   * The field that orders the list, the earliest first. If it is a day, it is the day by which the work is due, and the
   * work is late from the day after, by the local calendar of the bureau.
   */
  readonly order: Field;
  /** The fields that are not null. */
  readonly present?: readonly Field[];
  /** The fields that are null as long as there is work to do. */
  readonly absent?: readonly Field[];
  /** The records whose absence means that there is work to do. */
  readonly without?: readonly MissingRecord[];
  /**
   * Only records of so many days before now are listed. A list with `without` needs it, because no index knows what is
   * not there: a page reads at most the records of these days.
   */
  readonly withinDays?: number;
}

/** Times of one subject that may not overlap, such as the shifts of a member. */
export interface TimesApart<Field extends string = string> {
  /** The field that says whose times they are. */
  readonly of: Field;
  /** The first instant or day. */
  readonly from: Field;
  /** The instant at which it has ended, or the last day; null where it has not ended. */
  readonly through: Field;
}

/** An instant or day that cannot be before another one: no mediation ends before its dispute is known. */
export interface FollowedTime<Field extends string = string> {
  readonly field: Field;
  /** The field with the id of the record that has the earlier time; left out where the record itself has it. */
  readonly of?: Field;
  /** The field of that record with the earlier time. */
  readonly after: string;
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
  /** The lists of those on which there is work to do, by name: `openPromises`. */
  readonly worklists: Readonly<Record<string, Worklist>>;
  /** The fields by which its lists can be filtered, besides its time. */
  readonly filters: readonly string[];
  /** The fields that a correction may change. */
  readonly correctable: readonly string[];
  /** The fields of which two records of a station cannot have the same values: `['postId', 'day']`; may be empty. */
  readonly unique: readonly string[];
  /** The times that may not overlap. */
  readonly apart?: TimesApart | undefined;
  /** The times that cannot be before others. */
  readonly follows: readonly FollowedTime[];
}

/** What {@link describeRecord} takes in addition to the schema. */
interface RecordDetails<Field extends string> {
  readonly names: RecordNames;
  readonly description: LocalizedText;
  readonly access: RecordAccess;
  readonly lists?: Readonly<Record<string, string>>;
  readonly single?: Readonly<Record<string, SingleCheck>>;
  readonly worklists?: Readonly<Record<string, Worklist<Field>>>;
  readonly filters?: readonly Field[];
  readonly correctable?: readonly Field[];
  readonly unique?: readonly Field[];
  readonly apart?: TimesApart<Field>;
  readonly follows?: readonly FollowedTime<Field>[];
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
    worklists: {},
    filters: [],
    correctable: [],
    unique: [],
    follows: [],
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
