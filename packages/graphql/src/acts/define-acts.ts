import type { LocalizedText } from '@beatwork/core';
import type { RecordField } from '@beatwork/core/records';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { ViewerRole } from '../access/viewer.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { described } from '../records/described.ts';
import { recordTypes } from '../records/index.ts';
import type { RecordRow } from '../records/record-table.ts';
import { type ServedRecord, servedRecord } from '../records/served-records.ts';
import type { ActDefinition, RecordValues } from './act-definition.ts';
import { orRefusal } from './act-error.ts';
import type { DoneAct } from './act-history.ts';
import { defineActInput, readActInput } from './act-input.ts';
import { recordActErrorTypes } from './act-types.ts';
import { performAct } from './perform-act.ts';

/** The roles that may do an act, and its description. */
interface Said {
  readonly roles: readonly ViewerRole[];
  /** If left out, a description is made from the names of the record. */
  readonly description?: LocalizedText;
}

/** Defines an act that makes a new record, such as `recordMediation`. */
export function defineRecording(
  name: string,
  recordName: string,
  { roles, description, fixed = {} }: Said & { readonly fixed?: RecordValues },
): void {
  const record = servedRecord(recordName);
  const { one, zh } = record.description.names;
  defineAct({
    name,
    kind: 'record',
    record,
    roles,
    description: description ?? { en: `Records one ${one}.`, zh: `登记一条${zh}。` },
    fields: record.fields.filter(
      ({ name: field }) => field !== 'id' && field !== 'stationId' && !(field in fixed),
    ),
    fixed,
    reason: false,
  });
}

/**
 * Defines an act that changes some fields of a record as work goes on, such as `keepPromise`. If it asks for a reason,
 * it is a correction.
 */
export function defineChange(
  name: string,
  recordName: string,
  {
    roles,
    description,
    fields,
    reason = false,
  }: Said & { readonly fields: readonly string[]; readonly reason?: boolean },
): void {
  const record = servedRecord(recordName);
  const { one, zh } = record.description.names;
  defineAct({
    name,
    kind: 'change',
    record,
    roles,
    description: description ?? { en: `Corrects one ${one}.`, zh: `更正一条${zh}。` },
    fields: fields.map((field) => changeable(record, field)),
    fixed: {},
    reason,
  });
}

/** Defines an act that corrects mistakes in a record. The record's description says which fields; a reason is required. */
export function defineCorrection(name: string, recordName: string, said: Said): void {
  const { correctable } = servedRecord(recordName).description;
  defineChange(name, recordName, { ...said, fields: correctable, reason: true });
}

/** Defines an act that deletes a record entered by mistake, with a reason. The history of the record stays. */
export function defineWithdrawal(name: string, recordName: string, { roles, description }: Said): void {
  const record = servedRecord(recordName);
  const { one, zh } = record.description.names;
  defineAct({
    name,
    kind: 'withdraw',
    record,
    roles,
    description: description ?? {
      en: `Withdraws one ${one}, together with the records that check it. Its history is kept.`,
      zh: `撤回一条${zh}及其回访，历史记录保留。`,
    },
    fields: [],
    fixed: {},
    reason: true,
  });
}

/**
 * Defines the acts of a type of records that go by its name: `recordPatrol`, `correctPatrol` if its description names
 * fields that a correction may change, and `withdrawPatrol`. Those who may correct it may also withdraw it.
 */
export function defineRecordActs(
  recordName: string,
  roles: { readonly record: readonly ViewerRole[]; readonly correct: readonly ViewerRole[] },
  fixed: RecordValues = {},
): void {
  const { model, description } = servedRecord(recordName);
  defineRecording(`record${model}`, recordName, { roles: roles.record, fixed });
  if (description.correctable.length > 0) {
    defineCorrection(`correct${model}`, recordName, { roles: roles.correct });
  }
  defineWithdrawal(`withdraw${model}`, recordName, { roles: roles.correct });
}

function changeable({ fields, model }: ServedRecord, name: string): RecordField {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) throw new TypeError(`${model} has no field ${name}`);
  if (field.assigned === true) throw new TypeError(`${model}.${name} is assigned: an act can not change it`);
  return field;
}

function defineAct(act: ActDefinition): void {
  const input = defineActInput(act);
  const result = defineResult(act);
  builder.mutationField(act.name, (t) =>
    t.field({
      type: result,
      description: described(act.description),
      args: {
        input: t.arg({ type: input, required: true, description: 'The input of the act. 操作内容。' }),
      },
      complexity: { field: 20, multiplier: 1 },
      resolve: (_root, args, context) =>
        orRefusal(async () => performAct(context, act, readActInput(act, args.input))),
    }),
  );
}

function defineResult(act: ActDefinition) {
  const title = act.name.charAt(0).toUpperCase() + act.name.slice(1);
  const { description } = act.record;
  const success = builder.objectRef<DoneAct>(`${title}Success`).implement({
    description: 'The act was done. 操作已执行。',
    isTypeOf: (value) => !('refusal' in (value as object)),
    fields: (t) => ({
      ...(act.kind === 'withdraw'
        ? {}
        : {
            [description.name]: t.field({
              type: recordTypes(description.name).type,
              nullable: true,
              description: `The ${description.names.one} as it is now; null if it has been withdrawn since. ${description.names.zh}的当前内容；其后已撤回的为空。`,
              resolve: (done, _args, context, info) => readRecord(context, info, act.record, done) as never,
            }),
          }),
      version: t.exposeInt('version', {
        description: `The version of the ${description.names.one} after this act. 本次操作后的版本。`,
      }),
      repeated: t.exposeBoolean('repeated', {
        description:
          'Whether an earlier request with the same key had already done the act. 此前是否已有相同标识的请求执行过此操作。',
      }),
    }),
  });
  return builder.unionType(`${title}Result`, {
    description: `The result of \`${act.name}\`, or the reason why it was not done. 操作的结果，或未执行的原因。`,
    types: [success, ...recordActErrorTypes],
  });
}

/** The record of an act: the row that it has just made, or the current one, read with the fields that the request asks for. */
async function readRecord(
  context: Context,
  info: GraphQLResolveInfo,
  { description, model }: ServedRecord,
  { stationId, recordId, row }: DoneAct,
): Promise<RecordRow | null> {
  if (row !== undefined) return row;
  const delegates = context.prisma as unknown as Readonly<
    Record<string, { findUnique(args: object): Promise<RecordRow | null> }>
  >;
  const query = queryFromInfo({ context, info, typeName: model });
  return delegates[description.name]!.findUnique({
    ...query,
    where: { stationId_id: { stationId, id: recordId } },
  });
}
