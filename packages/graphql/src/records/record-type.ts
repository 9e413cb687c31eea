import type { RecordField } from '@beatwork/core/records';
import type { FieldMap, ObjectRef } from '@pothos/core';
import { withAccess } from '../access/record-access.ts';
import { builder, type SchemaTypes } from '../builder.ts';
import type { Context } from '../context.ts';
import { Prisma } from '../database/generated/client.ts';
import { loadOne } from '../loading/load-one.ts';
import { registerNodeType } from '../nodes/global-id.ts';
import { described } from './described.ts';
import { fieldOf } from './record-field.ts';
import { type RecordRow, recordTable } from './record-table.ts';
import { versionOf } from './record-version.ts';
import type { ServedRecord } from './served-records.ts';

type FieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, RecordRow>;

/** Makes the schema type of a record: a node of its Prisma model, with a field for each field of its description. */
export function defineRecordType({
  description,
  model,
  fields,
  key,
  unit,
}: ServedRecord): ObjectRef<SchemaTypes, RecordRow> {
  const table = recordTable(description.name);
  const ref = definePrismaObject(model, {
    description: withAccess(description.access, described(description.description)),
    fields: (t) => ({
      ...(unit
        ? {
            code: t.exposeString(
              'id' as never,
              { description: described(fieldNamed(fields, 'id').text) } as never,
            ),
          }
        : {}),
      ...(unit ? {} : { version: versionField(t, model) }),
      ...Object.fromEntries(fields.filter(isOwn).map((field) => [field.name, fieldOf(t, field)])),
    }),
  });
  registerNodeType(model, key.length);
  builder.nodeRef(ref, {
    id: { resolve: (row: RecordRow) => key.map((field) => row[field]).join('/') },
    // Each is loaded separately, so that one that the viewer may not read does not hide the others.
    loadMany: (ids: readonly string[], context: Context) =>
      ids.map((id) => loadOne(context, table, id.split('/'))),
  });
  return ref;
}

/** Identifiers are not fields of their own: a record's own is part of its global id, and others become references. */
const isOwn = ({ kind, refersTo, name }: RecordField) =>
  refersTo === undefined && !(kind === 'id' && name === 'id');

function fieldNamed(fields: readonly RecordField[], name: string): RecordField {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) throw new TypeError(`no field ${name}`);
  return field;
}

/** The version of a record, which counts the acts on it. An act that changes the record must name it. */
function versionField(t: FieldBuilder, model: string): FieldMap[string] {
  return t.int({
    description:
      'The number of acts on the record; 0 for one that was loaded in bulk. A change, a correction or a withdrawal must name the version that it is based on. 记录经操作写入的次数，批量导入的为0；变更、更正和撤回须注明所依据的版本。',
    resolve: ({ stationId = '', id }, _args, context) => versionOf(context, model, [stationId, id]),
  });
}

interface PrismaObject {
  readonly description: string;
  readonly fields: (t: FieldBuilder) => FieldMap;
}

/** The types of Pothos' Prisma plugin need a literal model name; here the name comes from a description, hence the casts. */
function definePrismaObject(model: string, options: PrismaObject): ObjectRef<SchemaTypes, RecordRow> {
  if (!Object.hasOwn(Prisma.ModelName, model)) {
    throw new TypeError(
      `no table for ${model}: add a model of this name to prisma/schema, and run the scripts generate and migration:new`,
    );
  }
  return builder.prismaObject(model as 'HouseholdVisit', options as never) as unknown as ObjectRef<
    SchemaTypes,
    RecordRow
  >;
}
