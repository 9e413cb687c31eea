import type { LocalizedText } from '@beatwork/core';
import type { RecordField } from '@beatwork/core/records';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { ViewerRole } from '../access/viewer.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { recordTypes } from '../records/index.ts';
import type { RecordRow } from '../records/record-table.ts';
import { described } from '../records/record-type.ts';
import { type ServedRecord, servedRecord } from '../records/served-records.ts';
import type { ActDefinition, RecordValues } from './act-definition.ts';
import { ActError } from './act-error.ts';
import type { DoneAct } from './act-history.ts';
import { defineActInput, readActInput } from './act-input.ts';
import { actErrorTypes } from './act-types.ts';
import { performAct } from './perform-act.ts';

/** Who may do an act, and what it does. */
interface Said {
  readonly roles: readonly ViewerRole[];
  /** The default is made of the record's names. */
  readonly description?: LocalizedText;
}

/** An act that makes a record: `recordMediation`. */
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

/** An act that changes some fields of a record as work goes on: `keepPromise`. With a reason, it corrects a mistake. */
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

/** An act that corrects a mistake in a record: the fields that its description names, with a reason. */
export function defineCorrection(name: string, recordName: string, said: Said): void {
  const { correctable } = servedRecord(recordName).description;
  defineChange(name, recordName, { ...said, fields: correctable, reason: true });
}

/** An act that deletes a record that was entered by mistake, with a reason. The history of the record stays. */
export function defineWithdrawal(name: string, recordName: string, { roles, description }: Said): void {
  const record = servedRecord(recordName);
  const { one, zh } = record.description.names;
  defineAct({
    name,
    kind: 'withdraw',
    record,
    roles,
    description: description ?? {
      en: `Withdraws one ${one}, with what checks it. Its history stays.`,
      zh: `撤回一条${zh}及其回访，历史记录保留。`,
    },
    fields: [],
    fixed: {},
    reason: true,
  });
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
      args: { input: t.arg({ type: input, required: true, description: 'What is done. 操作内容。' }) },
      complexity: { field: 20, multiplier: 1 },
      resolve: async (_root, args, context) => {
        try {
          return await performAct(context, act, readActInput(act, args.input));
        } catch (error) {
          if (error instanceof ActError) return { refusal: error };
          throw error;
        }
      },
    }),
  );
}

function defineResult(act: ActDefinition) {
  const title = act.name.charAt(0).toUpperCase() + act.name.slice(1);
  const { description, model } = act.record;
  const success = builder.objectRef<DoneAct>(`${title}Success`).implement({
    description: 'It was done. 已执行。',
    isTypeOf: (value) => !('refusal' in (value as object)),
    fields: (t) => ({
      ...(act.kind === 'withdraw'
        ? {}
        : {
            [description.name]: t.field({
              type: recordTypes(description.name).type,
              nullable: true,
              description: `The ${description.names.one} as it is now; null if it was withdrawn since. 该${description.names.zh}的当前内容；之后已撤回的为空。`,
              resolve: (done, _args, context, info) => readRecord(context, info, act.record, done) as never,
            }),
          }),
      version: t.exposeInt('version', {
        description: `The version of the ${description.names.one} that it made. 本次操作后的版本。`,
      }),
      repeated: t.exposeBoolean('repeated', {
        description: 'It had been done by an earlier request with the same key. 此前已用同一键执行过。',
      }),
    }),
  });
  return builder.unionType(`${title}Result`, {
    description: `What \`${act.name}\` came to. ${model} 操作的结果。`,
    types: [success, ...actErrorTypes],
  });
}

/** The record of an act: the one that it has just made, or the one that there is now, by the selection of the request. */
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
