import type { Issue, Language } from '@beatwork/core';
import { builder } from '../builder.ts';
import { LocalizedTextType } from '../types/localized-text.type.ts';
import type { ActErrorType, RefusedAct } from './act-error.ts';

const IssueType = builder.objectRef<Issue>('InputIssue').implement({
  description: 'One thing that is wrong with an input. 输入中的一处问题。',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'The field, such as `followUpOn`; empty for the whole. 所在字段；空表示整体。',
    }),
    code: t.exposeString('code', {
      description: 'The kind of problem: it never changes. 问题代码，不会改变。',
    }),
    message: t.string({
      description: 'What is wrong, in the language of the request. 问题说明，按请求的语言。',
      resolve: ({ message }, _args, { language }) => message[language],
    }),
    messages: t.field({
      type: LocalizedTextType,
      description: 'The same in both languages. 中英文说明。',
      resolve: ({ message }) => message,
    }),
  }),
});

const ActErrorInterface = builder.interfaceRef<RefusedAct>('ActError').implement({
  description: 'Why an act was not done. Nothing was written. 操作未执行的原因，未写入任何内容。',
  fields: (t) => ({
    code: t.string({
      description: 'The code: it never changes. 代码，不会改变。',
      resolve: ({ refusal }) => refusal.code,
    }),
    message: t.string({
      description:
        'What happened and what to do, in the language of the request. 说明和处理办法，按请求的语言。',
      resolve: ({ refusal }, _args, { language }: { readonly language: Language }) =>
        refusal.messages[language],
    }),
    messages: t.field({
      type: LocalizedTextType,
      description: 'The same in both languages. 中英文说明。',
      resolve: ({ refusal }) => refusal.messages,
    }),
    issues: t.field({
      type: [IssueType],
      description:
        'What is wrong with the input, place by place; empty for other errors. 输入中的各处问题；其他错误为空。',
      resolve: ({ refusal }) => [...refusal.issues],
    }),
  }),
});

const descriptions: Readonly<Record<ActErrorType, string>> = {
  InvalidInput: 'The input is not what the record demands. 输入不符合要求。',
  NotAllowed: 'The viewer may not do this, or not here. 无权执行，或无权在此处执行。',
  KeyReused: 'The key was used for another input. 键已用于其他输入。',
  RecordNotFound: 'There is no such record, or it was withdrawn. 没有此记录，或已撤回。',
  VersionConflict: 'The record changed since it was read. 记录在读取后已变更。',
  StillReferredTo: 'Other records refer to it. 仍有其他记录引用。',
  Busy: 'Others write the same record; send the same act again. 他人正在写入，请重新发送。',
};

const errorTypes = Object.entries(descriptions).map(([name, description]) =>
  builder.objectRef<RefusedAct>(name).implement({
    description,
    interfaces: [ActErrorInterface],
    isTypeOf: (value) => (value as Partial<RefusedAct>).refusal?.type === name,
  }),
);

/** The error types that every act may answer with. */
export const actErrorTypes = errorTypes;
