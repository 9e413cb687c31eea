import { orRefusal } from '../../acts/act-error.ts';
import { keyDescription } from '../../acts/act-key.ts';
import { publishingErrorTypes } from '../../acts/act-types.ts';
import { builder } from '../../builder.ts';
import { AssessmentType } from './assessment.type.ts';
import { loadAssessment } from './assessment-row.ts';
import { type PublicationGiven, type Published, publishAssessment } from './publish-assessment.ts';

const PublishAssessmentInput = builder.inputRef<PublicationGiven>('PublishAssessmentInput').implement({
  description: 'The results to be published. 要公布的评定结果。',
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    bureau: t.id({ required: true, description: 'The global id of the bureau. 市局的全局编号。' }),
    ruleSet: t.string({ required: true, description: 'The code of the rule set. 规则集代码。' }),
    period: t.field({
      type: 'Period',
      required: true,
      description: 'The period, which must have ended. 评定的周期，须已结束。',
    }),
    reason: t.string({
      description:
        'The reason, without personal data; required where the period was published before. 原因，不得含个人信息；重新公布时必填。',
    }),
  }),
});

const PublishAssessmentSuccess = builder.objectRef<Published>('PublishAssessmentSuccess').implement({
  description: 'The assessment is published. 评定结果已公布。',
  isTypeOf: (value) => !('refusal' in (value as object)),
  fields: (t) => ({
    assessment: t.field({
      type: AssessmentType,
      description: 'The published assessment. 已公布的评定结果。',
      resolve: async ({ id }, _args, context) => (await loadAssessment(context, id))!,
    }),
    repeated: t.exposeBoolean('repeated', {
      description:
        'Whether an earlier request with the same key had already published it. 此前是否已有相同标识的请求公布过。',
    }),
  }),
});

const PublishAssessmentResult = builder.unionType('PublishAssessmentResult', {
  description:
    'The result of `publishAssessment`, or the reason why it was not done. 操作的结果，或未执行的原因。',
  types: [PublishAssessmentSuccess, ...publishingErrorTypes],
});

builder.mutationField('publishAssessment', (t) =>
  t.field({
    type: PublishAssessmentResult,
    description:
      'Publishes the results of a bureau in a period that has ended: by what everybody was judged, what came of it, and who was named. Nothing changes it afterwards; publishing again, with a reason, makes a further issue. Supervisors whose token lists the bureau may do it. 公布市局某一已结束周期的评定结果：评定依据、结果和入选名单。公布后不再更改；说明原因可重新公布，另成一次。令牌列有该市局的督导人员可办理。',
    args: {
      input: t.arg({
        type: PublishAssessmentInput,
        required: true,
        description: 'The input of the act. 操作内容。',
      }),
    },
    complexity: { field: 20, multiplier: 1 },
    resolve: (_root, { input }, context) => orRefusal(() => publishAssessment(context, input)),
  }),
);
