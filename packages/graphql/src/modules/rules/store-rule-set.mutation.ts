import { orRefusal } from '../../acts/act-error.ts';
import { keyDescription } from '../../acts/act-key.ts';
import { storingErrorTypes } from '../../acts/act-types.ts';
import { builder } from '../../builder.ts';
import { RuleSetType } from './rule-set.type.ts';
import { type RuleSetGiven, type StoredVersion, storeRuleSet } from './store-rule-set.ts';

const StoreRuleSetInput = builder.inputRef<RuleSetGiven>('StoreRuleSetInput').implement({
  description: 'A version of a rule set to be stored. 要保存的规则集版本。',
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    bureau: t.id({
      required: true,
      description:
        'The global id of the bureau to which the rule set belongs: only this bureau can add versions. 规则集所属市局的全局编号；只有该市局可增加版本。',
    }),
    ruleSet: t.string({
      required: true,
      description:
        'The rule set as the text of a JSON document, in the format of `@beatwork/core`. 规则集的 JSON 文本，格式见 @beatwork/core。',
    }),
    reason: t.string({
      required: true,
      description: 'The reason, without personal data. 原因，不得含个人信息。',
    }),
  }),
});

const StoreRuleSetSuccess = builder.objectRef<StoredVersion>('StoreRuleSetSuccess').implement({
  description: 'The version is stored. 版本已保存。',
  isTypeOf: (value) => !('refusal' in (value as object)),
  fields: (t) => ({
    ruleSet: t.expose('ruleSet', { type: RuleSetType, description: 'The stored version. 已保存的版本。' }),
    repeated: t.exposeBoolean('repeated', {
      description: 'Whether the same version had been stored before. 此前是否已保存过相同的版本。',
    }),
  }),
});

const StoreRuleSetResult = builder.unionType('StoreRuleSetResult', {
  description:
    'The result of `storeRuleSet`, or the reason why it was not done. 操作的结果，或未执行的原因。',
  types: [StoreRuleSetSuccess, ...storingErrorTypes],
});

builder.mutationField('storeRuleSet', (t) =>
  t.field({
    type: StoreRuleSetResult,
    description:
      'Stores a version of a rule set, which is never changed afterwards. A period is judged by the version that is in force on its first day. Supervisors whose token lists the bureau may do it. 保存规则集的一个版本，保存后不再更改；各期按其首日施行的版本评定。令牌列有该市局的督导人员可办理。',
    args: {
      input: t.arg({
        type: StoreRuleSetInput,
        required: true,
        description: 'The input of the act. 操作内容。',
      }),
    },
    complexity: { field: 20, multiplier: 1 },
    resolve: (_root, { input }, context) => orRefusal(() => storeRuleSet(context, input)),
  }),
);
