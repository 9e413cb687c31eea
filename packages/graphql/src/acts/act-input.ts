import type { RecordField } from '@beatwork/core/records';
import type { InputRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import { decodeId } from '../nodes/global-id.ts';
import { enumOfField } from '../records/record-enums.ts';
import { described } from '../records/record-type.ts';
import { isOwned, referenceName, servedRecord } from '../records/served-records.ts';
import type { ActDefinition, GivenAct, RecordValues } from './act-definition.ts';
import { type ActError, invalidInput } from './act-error.ts';

/** An input as GraphQL gives it. */
export type Given = Readonly<Record<string, unknown>>;

type InputFieldBuilder = PothosSchemaTypes.InputFieldBuilder<SchemaTypes, 'InputObject'>;

/** The name of a field in an input: a reference is given by a global id, `member` for `memberId`. */
const inputName = ({ name, refersTo }: RecordField) => (refersTo === undefined ? name : referenceName(name));

/** The reference that says at which station a new record is: the first that is always there. */
function stationReference({ fields }: ActDefinition): RecordField | undefined {
  return fields.find(({ refersTo, nullable }) => refersTo !== undefined && !nullable && isOwned(refersTo));
}

/** Makes the input type of an act. */
export function defineActInput(act: ActDefinition): InputRef<Given> {
  const { kind, fields, record, reason } = act;
  const isNew = kind === 'record';
  const one = record.description.names;
  return builder.inputRef<Given>(`${capital(act.name)}Input`).implement({
    description: described(act.description),
    fields: (t) => ({
      key: t.string({
        required: true,
        description:
          'Chosen by you, 8 to 64 letters, digits, "-" or "_": the same key and input are one act, however often they are sent. 由客户端选定，8至64个字母、数字、“-”或“_”：同一键和输入只执行一次。',
      }),
      ...(isNew
        ? {}
        : {
            id: t.id({ required: true, description: `The ${one.one}. 所涉${one.zh}。` }),
            version: t.int({
              required: true,
              description:
                'The version that you have read; the act is refused if there is a newer one. 已读取的版本；有更新版本时拒绝执行。',
            }),
          }),
      ...(isNew && stationReference(act) === undefined
        ? {
            station: t.id({
              required: true,
              description: 'The station at which it is recorded. 登记的派出所。',
            }),
          }
        : {}),
      ...Object.fromEntries(fields.map((field) => [inputName(field), inputField(t, field, isNew)])),
      ...(reason
        ? {
            reason: t.string({
              required: true,
              description: 'Why, without personal data. 原因，不含个人信息。',
            }),
          }
        : {}),
    }),
  });
}

function inputField(t: InputFieldBuilder, field: RecordField, isNew: boolean) {
  const { kind, nullable, list, text, refersTo } = field;
  const options = {
    required: isNew && !nullable,
    description: described(text) + (isNew ? '' : ' Left out, it stays as it is. 不填则不变。'),
  };
  if (refersTo !== undefined) return t.id(options);
  switch (kind) {
    case 'id':
    case 'text':
      return t.string(options);
    case 'boolean':
      return t.boolean(options);
    case 'whole':
      return t.int(options);
    case 'number':
      return t.float(options);
    case 'instant':
      return t.field({ type: 'DateTime', ...options });
    case 'day':
      return t.field({ type: 'Date', ...options });
    case 'term': {
      const { type } = enumOfField(field);
      return list ? t.field({ type: [type], ...options }) : t.field({ type, ...options });
    }
    default:
      throw new TypeError(`no input for the field ${field.name} of kind ${kind}`);
  }
}

/**
 * Reads an input: global ids become identifiers of one station, times become texts as core writes them.
 * @throws ActError InvalidInput; ID_INVALID becomes one too
 */
export function readActInput(act: ActDefinition, given: Given): GivenAct {
  const { record, fields, kind } = act;
  const key = String(given.key);
  if (!/^[\w-]{8,64}$/.test(key)) throw invalidInput([keyIssue]);
  const own = kind === 'record' ? undefined : keyOf(record.model, given.id, 'id');
  const references = fields.flatMap((field) => {
    const id = given[inputName(field)];
    if (field.refersTo === undefined || id === undefined || id === null) return [];
    return [{ field, key: keyOf(servedRecord(field.refersTo).model, id, inputName(field)) }];
  });
  const stationId =
    own?.[0] ??
    (given.station === undefined ? undefined : keyOf('Station', given.station, 'station')[0]) ??
    references.find(({ field }) => field === stationReference(act))?.key[0];
  if (stationId === undefined) throw new TypeError(`${act.name} does not say at which station`);
  const elsewhere = references.filter(
    ({ field, key: found }) => isOwned(field.refersTo ?? '') && found[0] !== stationId,
  );
  if (elsewhere.length > 0) {
    throw invalidInput(elsewhere.map(({ field }) => ({ path: inputName(field), ...otherStation })));
  }
  return {
    stationId,
    key,
    recordId: own?.at(-1),
    version: given.version as number | undefined,
    reason: given.reason as string | undefined,
    values: valuesOf(
      act,
      given,
      new Map(references.map(({ field, key: found }) => [field.name, found.at(-1)!])),
    ),
  };
}

function valuesOf(
  { fields, kind }: ActDefinition,
  given: Given,
  ids: ReadonlyMap<string, string>,
): RecordValues {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = given[inputName(field)];
      if (value === undefined) return kind === 'record' ? [[field.name, field.list ? [] : null]] : [];
      return [[field.name, ids.get(field.name) ?? coreValue(field, value)]];
    }),
  );
}

/** A value as core writes it: instants and days are texts there. */
export function coreValue({ kind }: RecordField, value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  return kind === 'day' ? value.toISOString().slice(0, 10) : value.toISOString();
}

function keyOf(type: string, id: unknown, path: string): readonly string[] {
  try {
    return decodeId(String(id), [type]).key;
  } catch (cause) {
    if (!(cause instanceof Error && 'messages' in cause)) throw cause;
    const { messages } = cause as ActError;
    throw invalidInput([{ path, code: 'ID_INVALID', message: messages }]);
  }
}

const keyIssue = {
  path: 'key',
  code: 'KEY_INVALID',
  message: {
    en: 'a key has 8 to 64 letters, digits, "-" or "_"',
    zh: '键须为8至64个字母、数字、“-”或“_”',
  },
};
const otherStation = {
  code: 'OTHER_STATION',
  message: {
    en: 'it belongs to another station: all that an act refers to is of one station',
    zh: '属于其他派出所：一次操作只能涉及同一派出所',
  },
};

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
