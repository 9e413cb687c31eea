import {
  type CheckRecordType,
  type DescribedRecords,
  type RecordType,
  type RecordTypeDefinition,
  recordTypes,
} from '../metrics/record-types.ts';
import { fieldsOf, type RecordField } from '../model/describe/fields.ts';
import { isRecordDescription, type RecordDescription } from '../model/describe/record.ts';
import * as descriptions from '../model/every-record.ts';

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
    ...(check === undefined || referenceTo(record, check.checks)?.name === check.by
      ? []
      : [`${record.name} checks ${check.checks}, but ${check.by} does not refer to it`]),
  ];
}
