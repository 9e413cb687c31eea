import type { RecordField } from '@beatwork/core/records';
import type { InputRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { decodeId } from '../nodes/global-id.ts';
import { described } from '../records/described.ts';
import { isOwned, referenceName, servedRecord } from '../records/served-records.ts';
import type { ActDefinition, GivenAct, RecordValues } from './act-definition.ts';
import { type ActError, invalidInput } from './act-error.ts';
import { checkedKey, keyDescription } from './act-key.ts';
import { type Given, inputField, inputValue } from './input-field.ts';

/** The name of a field in an input. A reference is given as a global id, so `memberId` is called `member`. */
const inputName = ({ name, refersTo }: RecordField) => (refersTo === undefined ? name : referenceName(name));

/** The reference that decides to which station a new record belongs: the first one that is required. */
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
      key: t.string({ required: true, description: keyDescription }),
      ...(isNew
        ? {}
        : {
            id: t.id({
              required: true,
              description: `The global id of the ${one.one}. ${one.zh}的全局编号。`,
            }),
            version: t.int({
              required: true,
              description:
                'The version that you have read. If there is a newer one, the act is refused. 所读取的版本；如已有更新的版本，则不予执行。',
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
      ...Object.fromEntries(
        fields.map((field) => [inputName(field), inputField(t, field, inputOptions(field, isNew))]),
      ),
      ...(reason
        ? {
            reason: t.string({
              required: true,
              description: 'The reason, without personal data. 原因，不得含个人信息。',
            }),
          }
        : {}),
    }),
  });
}

function inputOptions({ nullable, text }: RecordField, isNew: boolean) {
  return {
    required: isNew && !nullable,
    description: described(text) + (isNew ? '' : ' If left out, it stays as it is. 不填则不变。'),
  };
}

/**
 * Reads an input: decodes global ids, which must all belong to one station, and turns times into the texts that core
 * uses.
 * @throws ActError InvalidInput, also for an id that cannot be decoded
 */
export function readActInput(act: ActDefinition, given: Given): GivenAct {
  const { record, fields, kind } = act;
  const key = checkedKey(given.key);
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
      return [[field.name, ids.get(field.name) ?? inputValue(field, value)]];
    }),
  );
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

const otherStation = {
  code: 'OTHER_STATION',
  message: {
    en: 'it belongs to another station: everything that an act refers to must belong to one station',
    zh: '属于其他派出所：一次操作只能涉及同一派出所的记录',
  },
};

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
