import type { Issue, Language } from '@beatwork/core';
import { builder } from '../builder.ts';
import { LocalizedTextType } from '../types/localized-text.type.ts';
import type { ActErrorType, RefusedAct } from './act-error.ts';

const IssueType = builder.objectRef<Issue>('InputIssue').implement({
  description: 'A problem with one place of an input. 输入中的一处问题。',
  fields: (t) => ({
    path: t.exposeString('path', {
      description:
        'The field, such as `followUpOn`; empty if the problem concerns the whole input. 所在字段；为空表示涉及整个输入。',
    }),
    code: t.exposeString('code', {
      description: 'The code of the problem. Codes stay the same in every version. 问题代码，各版本不变。',
    }),
    message: t.string({
      description: 'The explanation, in the language of the request. 问题说明，使用请求的语言。',
      resolve: ({ message }, _args, { language }) => message[language],
    }),
    messages: t.field({
      type: LocalizedTextType,
      description: 'The message in both languages. 中英文说明。',
      resolve: ({ message }) => message,
    }),
  }),
});

const ActErrorInterface = builder.interfaceRef<RefusedAct>('ActError').implement({
  description: 'The reason why an act was not done. Nothing was written. 操作未执行的原因。未写入任何内容。',
  fields: (t) => ({
    code: t.string({
      description: 'The error code. Codes stay the same in every version. 错误代码，各版本不变。',
      resolve: ({ refusal }) => refusal.code,
    }),
    message: t.string({
      description:
        'What happened and what to do, in the language of the request. 原因和处理办法，使用请求的语言。',
      resolve: ({ refusal }, _args, { language }: { readonly language: Language }) =>
        refusal.messages[language],
    }),
    messages: t.field({
      type: LocalizedTextType,
      description: 'The message in both languages. 中英文说明。',
      resolve: ({ refusal }) => refusal.messages,
    }),
    issues: t.field({
      type: [IssueType],
      description: 'The problems with the input; empty for other errors. 输入中的各处问题；其他错误时为空。',
      resolve: ({ refusal }) => [...refusal.issues],
    }),
  }),
});

const descriptions: Readonly<Record<ActErrorType, string>> = {
  InvalidInput: 'The input does not meet the requirements of the record. 输入不符合该记录的要求。',
  NotAllowed: 'The viewer may not do this act, or not at this place. 无权执行此操作，或无权在此处执行。',
  KeyReused: 'The key was already used for a different input. 请求标识已用于其他输入。',
  RecordNotFound: 'The record does not exist, or was withdrawn. 没有此记录，或记录已撤回。',
  VersionConflict: 'The record was changed after it was read. 记录在读取后已变更。',
  StillReferredTo: 'Other records still refer to the record. 仍有其他记录引用该记录。',
  ContradictsRecord: 'The record contradicts another one. 与另一条记录矛盾。',
  Busy: 'Someone else is writing the same record; send the same act again. 他人正在写入同一记录，请重新发送。',
  VersionTaken:
    'The rule set already has a version with this number and other content. 规则集已有相同版本号但内容不同的版本。',
  PeriodNotEnded: 'The period has not ended, so that nobody can publish it yet. 该期尚未结束，不能公布。',
  AlreadyPublished:
    'The period was published before, so that publishing it again needs a reason. 该期已公布，重新公布须说明原因。',
};

/** The type of an error, which has its name. */
function errorType(name: ActErrorType) {
  return builder.objectRef<RefusedAct>(name).implement({
    description: descriptions[name],
    interfaces: [ActErrorInterface],
    isTypeOf: (value) => (value as Partial<RefusedAct>).refusal?.type === name,
    fields: (t) =>
      name === 'ContradictsRecord'
        ? {
            inTheWay: t.id({
              description: 'The global id of the record that is in the way. 与之矛盾的记录的全局编号。',
              resolve: ({ refusal }) => refusal.inTheWay ?? '',
            }),
          }
        : {},
  });
}

/** The error types with which every act may answer. */
export const commonErrorTypes = (['InvalidInput', 'NotAllowed', 'KeyReused', 'Busy'] as const).map(errorType);

/** The error types with which every act on a record may answer. */
export const recordActErrorTypes = [
  ...commonErrorTypes,
  ...(['RecordNotFound', 'VersionConflict', 'StillReferredTo', 'ContradictsRecord'] as const).map(errorType),
];

/** The error types with which storing a rule set may answer. */
export const storingErrorTypes = [...commonErrorTypes, errorType('VersionTaken')];

/** The error types with which publishing an assessment may answer. */
export const publishingErrorTypes = [
  ...commonErrorTypes,
  errorType('PeriodNotEnded'),
  errorType('AlreadyPublished'),
];
