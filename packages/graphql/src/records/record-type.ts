import type { RecordField } from '@beatwork/core/records';
import type { FieldMap, ObjectRef } from '@pothos/core';
import { householdKeyFor } from '../access/household-keys.ts';
import { withAccess } from '../access/record-access.ts';
import { builder, type SchemaTypes } from '../builder.ts';
import type { Context } from '../context.ts';
import type { HouseholdVisit } from '../database/generated/client.ts';
import { loadOne } from '../loading/load-one.ts';
import { registerNodeType } from '../nodes/global-id.ts';
import { LocalizedTextType } from '../types/localized-text.type.ts';
import { enumOfField } from './record-enums.ts';
import { localizedNames, type RecordRow, recordTable } from './record-table.ts';
import { versionOf } from './record-version.ts';
import type { ServedRecord } from './served-records.ts';

type FieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, RecordRow>;

/** A description from a text of core: the English text, followed by the Chinese. */
export const described = ({ en, zh }: { readonly en: string; readonly zh: string }) => `${en} ${zh}`;

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

/** The schema field for a field of a record, according to its kind. */
function fieldOf(t: FieldBuilder, field: RecordField): FieldMap[string] {
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
    case 'localizedText': {
      const [en, zh] = localizedNames(name);
      return t.field({
        type: LocalizedTextType,
        description: options.description,
        resolve: (row) => ({ en: String(row[en]), zh: String(row[zh]) }),
      });
    }
    default:
      throw new TypeError(`no type for the field ${name} of kind ${kind}`);
  }
}

/** The version of a record, which counts the acts on it. An act that changes the record must name it. */
function versionField(t: FieldBuilder, model: string): FieldMap[string] {
  return t.int({
    description:
      'The number of acts on the record; 0 for one that was loaded in bulk. A change, a correction or a withdrawal must name the version that it is based on. 记录经操作写入的次数，批量导入的为0；变更、更正和撤回须注明所依据的版本。',
    resolve: ({ stationId = '', id }, _args, context) => versionOf(context, model, [stationId, id]),
  });
}

/** The household key: the only field whose stored value is shown just to those who are assigned to the work. */
function assignedField(t: FieldBuilder, { name, text }: RecordField): FieldMap[string] {
  if (name !== 'householdKey') throw new TypeError(`nothing decides who reads the stored ${name}`);
  return t.string({
    description: `${described(text)} Those who plan and make visits in the community (\`visitsIn\` in the token) get the stored key, \`hh_…\`. Every other reader gets a derived key, \`hr_…\`, which stays the same only within one month and the reader's stations. With it, visits to the same household can be recognised within a month, but not joined into a history of the household. 负责该社区走访的人员（令牌的 visitsIn）可见原键 hh_…；其他读者得到派生键 hr_…，仅在同一月份和本人可查的派出所范围内保持不变，可识别同一户，但不能拼出该户的历史。`,
    resolve: (row, _args, context) => householdKeyFor(context, row as unknown as HouseholdVisit),
  });
}

interface PrismaObject {
  readonly description: string;
  readonly fields: (t: FieldBuilder) => FieldMap;
}

/** The types of Pothos' Prisma plugin need a literal model name; here the name comes from a description, hence the casts. */
function definePrismaObject(model: string, options: PrismaObject): ObjectRef<SchemaTypes, RecordRow> {
  return builder.prismaObject(model as 'HouseholdVisit', options as never) as unknown as ObjectRef<
    SchemaTypes,
    RecordRow
  >;
}
