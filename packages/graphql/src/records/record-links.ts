import { recordOf } from '@beatwork/core/records';
import type { ObjectRef } from '@pothos/core';
import type { SchemaTypes } from '../builder.ts';
import type { Where } from '../filters/define-where.ts';
import type { Key } from '../loading/keys.ts';
import { addOptionalReference, addReference } from '../loading/reference-field.ts';
import { byId, type Collection, newestFirst } from '../paging/collection.ts';
import type { Connection } from '../paging/connection.ts';
import { addFilteredListField, addListField } from '../paging/list-field.ts';
import { described } from './described.ts';
import { type RecordRow, recordTable } from './record-table.ts';
import { columnsTo, isOwned, referenceName, type ServedRecord, timeFieldOf } from './served-records.ts';

/** The schema types of one type of records. */
export interface RecordTypes {
  readonly record: ServedRecord;
  readonly type: ObjectRef<SchemaTypes, RecordRow>;
  /** The types for lists of these records. */
  readonly list: ListTypes;
}

/** The schema types for lists of one type of records. */
export interface ListTypes {
  readonly connection: ObjectRef<SchemaTypes, Connection<RecordRow>>;
  readonly where: Where | undefined;
}

/** Finds the schema types of another record; gives undefined where it is not served. */
export type TypesOf = (name: string) => RecordTypes | undefined;

/** A function that gives the key of the record to which a row refers; null where the reference is empty. */
function keyOfTarget(target: string, field: string): (row: RecordRow) => Key | null {
  const owned = isOwned(target);
  return (row) => {
    const id = row[field];
    if (id === null || id === undefined) return null;
    return owned ? [String(row.stationId), String(id)] : [String(id)];
  };
}

/** A row's own key. */
export const keyOf =
  ({ key }: ServedRecord) =>
  (row: RecordRow): Key =>
    key.map((field) => String(row[field]));

/** Adds a field for each record to which a type refers: `memberId` becomes `member`. */
export function addReferences({ record, type }: RecordTypes, typesOf: TypesOf): void {
  for (const field of record.fields) {
    const target = field.refersTo === undefined ? undefined : typesOf(field.refersTo);
    if (target === undefined) continue;
    const add = field.nullable ? addOptionalReference : addReference;
    add(type, {
      name: referenceName(field.name),
      type: target.type,
      description: described(field.text),
      table: recordTable(target.record.description.name),
      keyOf: keyOfTarget(target.record.description.name, field.name),
    });
  }
}

/** Adds lists of these records to the types that own them, such as `Member.visits`. */
export function addLists(types: RecordTypes, typesOf: TypesOf): void {
  const { record } = types;
  for (const [ownerName, list] of Object.entries(record.description.lists)) {
    const owner = typesOf(ownerName);
    if (owner === undefined) continue;
    const { connection, where } = types.list;
    const field = {
      type: connection,
      description: listText(record, ownerName),
      collection: collectionOf(record, `${owner.record.model}.${list}`, ownerName),
      keyOf: keyOf(owner.record),
    };
    if (where === undefined) addListField(owner.type, field);
    else addFilteredListField(owner.type, field, where);
  }
}

/** Adds to the checked type the field with its single check, such as `callBack`. */
export function addChecks({ record, type }: RecordTypes, typesOf: TypesOf): void {
  for (const [checkedName, single] of Object.entries(record.description.single)) {
    const checked = typesOf(checkedName);
    if (checked === undefined) continue;
    addOptionalReference(checked.type, {
      name: single.name,
      type,
      description: described(single),
      table: recordTable(record.description.name),
      by: columnsTo(record, checkedName),
      keyOf: keyOf(checked.record),
    });
  }
}

function listText({ description: { names }, unit }: ServedRecord, owner: string): string {
  const { one, zh } = recordOf(owner)?.names ?? { one: owner, zh: owner };
  return unit
    ? `The ${names.many} of the ${one}, by code. ${zh}的${names.zh}，按编号排列。`
    : `The ${names.many} of the ${one}, newest first. ${zh}的${names.zh}，由近及远。`;
}

function collectionOf(record: ServedRecord, name: string, owner: string): Collection<RecordRow> {
  const table = recordTable(record.description.name);
  const by = columnsTo(record, owner);
  if (record.unit) return byId(name, table, by);
  const time = timeFieldOf(record);
  return newestFirst(name, table, by, { field: time.name, kind: time.kind === 'day' ? 'day' : 'instant' });
}
