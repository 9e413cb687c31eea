import { partsOf } from '@beatwork/core/internal';
import type { DescribedObject, RecordField } from '@beatwork/core/records';
import type { FieldMap, ObjectRef } from '@pothos/core';
import { householdKeyFor } from '../access/household-keys.ts';
import { builder, type SchemaTypes } from '../builder.ts';
import type { HouseholdVisit } from '../database/generated/client.ts';
import { LocalizedTextType } from '../types/localized-text.type.ts';
import { PlaceType } from '../types/place.type.ts';
import { described } from './described.ts';
import { joinParts } from './field-parts.ts';
import { enumOfField } from './record-enums.ts';
import type { RecordRow } from './record-table.ts';

type FieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, RecordRow>;

/** The schema field for a field of a record, according to its kind. */
export function fieldOf(t: FieldBuilder, field: RecordField): FieldMap[string] {
  const { name, kind, nullable, text } = field;
  const options = { nullable, description: described(text) };
  if (field.assigned === true) return assignedField(t, field);
  switch (kind) {
    case 'id':
    case 'text':
      return t.exposeString(name as never, options as never);
    case 'boolean':
      return t.exposeBoolean(name as never, options as never);
    case 'whole':
      return t.exposeInt(name as never, options as never);
    case 'largeWhole':
    case 'number':
      return t.exposeFloat(name as never, options as never);
    case 'instant':
      return t.expose(name as never, { type: 'DateTime', ...options } as never);
    case 'day':
      return t.expose(name as never, { type: 'Date', ...options } as never);
    case 'term': {
      const { type } = enumOfField(field);
      return t.expose(name as never, { type: field.list ? [type] : type, ...options } as never);
    }
    case 'object': {
      const type = objectTypeOf(field.object!);
      return t.expose(name as never, { type: field.list ? [type] : type, ...options } as never);
    }
    case 'localizedText':
      return t.field({ type: LocalizedTextType, ...options, resolve: joined(field) as never });
    case 'place':
      return t.field({ type: PlaceType, ...options, resolve: joined(field) as never });
  }
}

/** Reads a field that is stored in several columns. */
function joined(field: RecordField): (row: RecordRow) => unknown {
  const parts = partsOf(field)!;
  return (row) => joinParts(parts, row);
}

/** The household key: the only field whose stored value is shown just to those who are assigned to the work. */
function assignedField(t: FieldBuilder, { name, text }: RecordField): FieldMap[string] {
  if (name !== 'householdKey') throw new TypeError(`nothing decides who reads the stored ${name}`);
  return t.string({
    description: `${described(text)} Those who plan and make visits in the community (\`visitsIn\` in the token) get the stored key, \`hh_…\`. Every other reader gets a derived key, \`hr_…\`, which stays the same only within one month and the reader's stations. With it, visits to the same household can be recognised within a month, but not joined into a history of the household. 负责该社区走访的人员（令牌的 visitsIn）可见原代号 hh_…；其他读者得到派生代号 hr_…，仅在同一月份和本人可查的派出所范围内保持不变，可识别同一户，但不能拼出该户的历史。`,
    resolve: (row, _args, context) => householdKeyFor(context, row as unknown as HouseholdVisit),
  });
}

type ObjectValue = Readonly<Record<string, unknown>>;

const objectTypes = new Map<string, ObjectRef<SchemaTypes, ObjectValue>>();

/**
 * The name of an object's field in the schema. Its identifier is unique within its record only, so that it is not
 * called `id`: clients keep what has an id as one thing.
 */
export const objectFieldName = ({ name }: RecordField): string => (name === 'id' ? 'code' : name);

/** The type of an object that is part of records: one in the schema, whichever records have it. */
function objectTypeOf(object: DescribedObject): ObjectRef<SchemaTypes, ObjectValue> {
  const known = objectTypes.get(object.name);
  if (known !== undefined) return known;
  const type = builder.objectRef<ObjectValue>(object.name).implement({
    description: described(object),
    fields: (t) =>
      Object.fromEntries(object.fields.map((field) => [objectFieldName(field), fieldOf(t as never, field)])),
  });
  objectTypes.set(object.name, type);
  return type;
}
