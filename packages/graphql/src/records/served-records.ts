import { periodOfRecord, problemsOf } from '@beatwork/core/internal';
import {
  type AnyRecordDescription,
  fieldsOf,
  type RecordField,
  recordNames,
  recordOf,
  records,
} from '@beatwork/core/records';

/** A type of records that the gateway serves. */
export interface ServedRecord {
  readonly description: AnyRecordDescription;
  /** The name in the schema and in Prisma, such as `HouseholdVisit`. */
  readonly model: string;
  readonly fields: readonly RecordField[];
  /** The fields that form its key. The station's id comes first where the record belongs to a station. */
  readonly key: readonly string[];
  /** Whether it is a unit of the organisation. Units are listed by code; all other records by time, the newest first. */
  readonly unit: boolean;
}

/** Every record type of core, by name. All of them are served, and the Prisma schema has a table for each. */
export const servedRecords: ReadonlyMap<string, ServedRecord> = new Map(
  recordNames.map((name) => [name, serve(records[name])]),
);

/** A record type that is served. */
export function servedRecord(name: string): ServedRecord {
  const record = servedRecords.get(name);
  if (record === undefined) throw new TypeError(`no table for records of type ${name}`);
  return record;
}

function serve(description: AnyRecordDescription): ServedRecord {
  const problems = problemsOf(description);
  if (problems.length > 0) throw new TypeError(problems.join('\n'));
  const fields = fieldsOf(description);
  const owned = fields.some(({ name }) => name === 'stationId');
  return {
    description,
    model: modelOf(description.name),
    fields,
    key: owned ? ['stationId', 'id'] : ['id'],
    unit: periodOfRecord(description.name) === undefined && !fields.some(isTime),
  };
}

/** `householdVisit` → `HouseholdVisit`. */
function modelOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isTime({ kind }: RecordField): boolean {
  return kind === 'instant' || kind === 'day';
}

/** Whether records of a type have a time of their own; a check may have only that of what it checks. */
export const hasTime = ({ fields }: ServedRecord): boolean => fields.some(isTime);

/** The field by which lists are ordered: the one that decides the record's period or, without one, its first instant or day. */
export function timeFieldOf({ description, fields }: ServedRecord): RecordField {
  const period = periodOfRecord(description.name) ?? {};
  const name = 'time' in period ? period.time : 'day' in period ? period.day : undefined;
  const field = fields.find((each) => (name === undefined ? isTime(each) : each.name === name));
  if (field === undefined) throw new TypeError(`${description.name} has no time to list it by`);
  return field;
}

/** The field of a record that refers to another one. */
export function referenceField({ description, fields }: ServedRecord, target: string): RecordField {
  const field = fields.find(({ refersTo }) => refersTo === target);
  if (field === undefined) throw new TypeError(`no field of ${description.name} refers to ${target}`);
  return field;
}

/** Whether records of a type belong to a station. */
export function isOwned(name: string): boolean {
  const description = recordOf(name);
  return description !== undefined && 'stationId' in description.shape;
}

/** The fields that hold the key of the record that a list belongs to. */
export function columnsTo(record: ServedRecord, owner: string): readonly string[] {
  const { name } = referenceField(record, owner);
  return record.key.includes('stationId') && isOwned(owner) ? ['stationId', name] : [name];
}

/** The name of a reference in the schema: `member` for the field `memberId`. */
export const referenceName = (field: string) => field.replace(/Id$/, '');

/** The names in the schema of fields of a record. */
export function namesInSchema({ fields }: ServedRecord, names: readonly string[]): string[] {
  const references = new Set(fields.filter(({ refersTo }) => refersTo !== undefined).map(({ name }) => name));
  return names.map((name) => (references.has(name) ? referenceName(name) : name));
}
