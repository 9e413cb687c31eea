import {
  type CheckRecordType,
  type DescribedRecords,
  type RecordType,
  type RecordTypeDefinition,
  recordTypes,
} from '../metrics/record-types.ts';
import { fieldsOf, type RecordField } from '../model/describe/fields.ts';
import {
  isRecordDescription,
  type MissingRecord,
  type RecordDescription,
  type Worklist,
} from '../model/describe/record.ts';
import * as descriptions from '../model/every-record.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { Terms } from '../text/terms.ts';

/** The name of a type of records. */
export type RecordName = keyof DescribedRecords;

/** Any type of records, where it does not matter which. */
export type AnyRecordDescription = RecordDescription<string, unknown>;

/**
 * Every type of records of the model, by name.
 *
 * @example
 * ```ts
 * records.kioskHour.schema.safeParse({ visitors: -1 }).success; // → false
 * records.dispute.names.zh; // → '矛盾纠纷'
 * ```
 */
export const records = Object.fromEntries(
  Object.values<unknown>(descriptions)
    .filter(isRecordDescription)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((record) => [record.name, record]),
) as { readonly [Name in RecordName]: RecordDescription<Name, DescribedRecords[Name]> };

/** The names of all types of records. */
export const recordNames = Object.keys(records) as readonly RecordName[];

/** The description of a type of records that is known by its name only; undefined where there is none. */
export function recordOf(name: string): AnyRecordDescription | undefined {
  return Object.hasOwn(records, name) ? records[name as RecordName] : undefined;
}

/** How the period of a type of records is found; undefined for a type without a period, such as a station. */
export function periodOfRecord(name: string): RecordTypeDefinition | undefined {
  return Object.hasOwn(recordTypes, name) ? recordTypes[name as RecordType] : undefined;
}

/** The field of a record that leads to another record. */
function referenceTo(record: AnyRecordDescription, target: string): RecordField | undefined {
  return fieldsOf(record).find(({ refersTo }) => refersTo === target);
}

/**
 * The problems of a description of a type of records, each as a sentence with its name; empty if there are none.
 * Programs that use the descriptions check them when they start.
 */
export function problemsOf(record: AnyRecordDescription): readonly string[] {
  const fields = fieldsOf(record);
  const names = new Set(fields.map(({ name }) => name));
  const targets = new Set(fields.map(({ refersTo }) => refersTo));
  const period = periodOfRecord(record.name);
  const check = period !== undefined && 'checks' in period ? (period as CheckRecordType) : undefined;
  return [
    ...fields
      .filter(({ refersTo }) => refersTo !== undefined && recordOf(refersTo) === undefined)
      .map(({ name, refersTo }) => `${record.name}.${name} refers to ${refersTo}, which is no record`),
    ...[...Object.keys(record.lists), ...Object.keys(record.single)]
      .filter((target) => !targets.has(target))
      .map((target) => `${record.name} is listed for ${target}, but none of its fields refers to it`),
    ...[...record.filters, ...record.correctable]
      .filter((field) => !names.has(field))
      .map((field) => `${record.name} has no field ${field}`),
    ...record.correctable
      .filter((field) => field === 'id' || field === 'stationId')
      .map((field) => `${record.name}.${field} identifies the record, and cannot be corrected`),
    ...textsOf(record).flatMap(([place, text]) => textProblems(place, text)),
    ...(check === undefined || referenceTo(record, check.checks)?.name === check.by
      ? []
      : [`${record.name} checks ${check.checks}, but ${check.by} does not refer to it`]),
    ...contradictionProblems(record, fields),
    ...Object.entries(record.worklists).flatMap(([name, list]) => worklistProblems(record, name, list)),
  ];
}

function contradictionProblems(
  record: AnyRecordDescription,
  fields: readonly RecordField[],
): readonly string[] {
  const { name, unique, apart, follows, single } = record;
  const isTimeOf = (of: readonly RecordField[], field: string) => {
    const kind = of.find((each) => each.name === field)?.kind;
    return kind === 'day' || kind === 'instant';
  };
  const referred = (field: string) => recordOf(fields.find((each) => each.name === field)?.refersTo ?? '');
  return [
    ...unique
      .filter((field) => fields.find((each) => each.name === field)?.nullable !== false)
      .map((field) => `${name} is unique by ${field}, which it has not or which may be null`),
    ...Object.keys(single)
      .filter((target) => unique.length !== 1 || referred(unique[0]!)?.name !== target)
      .map((target) => `${name} is a single check of ${target}, but not unique by it`),
    ...(apart === undefined
      ? []
      : [apart.from, apart.through].filter((field) => !isTimeOf(fields, field))
    ).map((field) => `${name} is kept apart by ${field}, which is no time`),
    ...(apart === undefined || referred(apart.of) !== undefined
      ? []
      : [`${name} is kept apart by ${apart.of}, which refers to nothing`]),
    ...follows.flatMap(({ field, of, after }) => {
      const followed = of === undefined ? record : referred(of);
      if (followed === undefined) return [`${name} follows ${of}, which refers to nothing`];
      return [
        ...(isTimeOf(fields, field) ? [] : [`${name}.${field} follows something, but is no time`]),
        ...(isTimeOf(fieldsOf(followed), after)
          ? []
          : [`${name}.${field} follows ${followed.name}.${after}, which is no time`]),
      ];
    }),
  ];
}

/** Every text of a description, with its place. */
function textsOf(record: AnyRecordDescription): readonly (readonly [place: string, text: LocalizedText])[] {
  const { name, names, description } = record;
  const fields = fieldsOf(record);
  return [
    [`the singular of ${name}`, { en: names.one, zh: names.zh }],
    [`the plural of ${name}`, { en: names.many, zh: names.zh }],
    [`the description of ${name}`, description],
    ...fields.map((field) => [`${name}.${field.name}`, field.text] as const),
    ...Object.entries(record.single).map(
      ([owner, text]) => [`the field of ${name} on ${owner}`, text] as const,
    ),
    ...Object.entries(record.worklists).map(
      ([list, text]) => [`the work list ${name}.${list}`, text] as const,
    ),
    ...fields.flatMap(({ terms }) => (terms === undefined ? [] : textsOfList(terms))),
  ];
}

function textsOfList({
  title,
  labels,
}: Terms<string>): readonly (readonly [place: string, text: LocalizedText])[] {
  if (title === undefined) return [];
  return [
    [`the closed list ${title.name}`, title],
    ...Object.entries(labels).map(([value, label]) => [`${title.name} ${value}`, label] as const),
  ];
}

function textProblems(place: string, { en, zh }: LocalizedText): readonly string[] {
  return [
    ...(en.trim() === '' ? [`${place} has no English text`] : []),
    ...(/\p{Script=Han}/u.test(zh) ? [] : [`${place} has no Chinese text`]),
  ];
}

function worklistProblems(record: AnyRecordDescription, name: string, list: Worklist): readonly string[] {
  const place = `the work list ${record.name}.${name}`;
  const fields = new Map(fieldsOf(record).map((field) => [field.name, field]));
  const { order, present = [], absent = [], without = [], withinDays } = list;
  const kind = fields.get(order)?.kind;
  return [
    ...(kind === 'day' || kind === 'instant' ? [] : [`${place} is ordered by ${order}, which is no time`]),
    ...(fields.get(order)?.nullable !== true || present.includes(order)
      ? []
      : [`${place} is ordered by ${order}, which may be null`]),
    ...[...present, ...absent]
      .filter((field) => fields.get(field)?.nullable !== true)
      .map((field) => `${place} asks whether ${field} is null, which it never is`),
    ...(without.length > 0 && (withinDays === undefined || kind !== 'instant')
      ? [`${place} asks for what is not there, and so needs a number of days before now`]
      : []),
    ...without.flatMap((missing) => missingProblems(record, place, missing)),
  ];
}

function missingProblems(
  record: AnyRecordDescription,
  place: string,
  { record: name, where = {} }: MissingRecord,
): readonly string[] {
  const missing = recordOf(name);
  if (missing === undefined || referenceTo(missing, record.name) === undefined) {
    return [`${place} names ${name}, which does not refer to ${record.name}`];
  }
  const fields = new Map(fieldsOf(missing).map((field) => [field.name, field]));
  return Object.entries(where).flatMap(([field, values]) =>
    values
      .filter((value) => fields.get(field)?.terms?.values.includes(value) !== true)
      .map((value) => `${place} names ${name}.${field} ${value}, which is not in its closed list`),
  );
}
