import * as z from 'zod';
import { field, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** The phone check of a mediation 回访 with both of its parties (003). A mediation has one at most. */
export const mediationCallBackSchema = z
  .strictObject({
    ...stationFields,
    mediationId: field(refersTo('mediation'), 'The mediation that was checked.', '被回访的调解。'),
    calledAt: field(instantSchema, 'When the call was made.', '回访时间。'),
    bothSatisfied: field(
      z.boolean(),
      'Both parties are satisfied with how it ended 双方当事人均满意.',
      '双方当事人是否均满意。',
    ),
  })
  .readonly();

/** A record that passes {@link mediationCallBackSchema}. */
export type MediationCallBack = z.infer<typeof mediationCallBackSchema>;

/** The description of call-backs of mediations; see {@link mediationCallBackSchema}. */
export const mediationCallBackRecord: RecordDescription<'mediationCallBack', MediationCallBack> =
  describeRecord('mediationCallBack', mediationCallBackSchema, {
    names: { one: 'call-back of a mediation', many: 'call-backs of mediations', zh: '调解回访' },
    description: {
      en: 'The phone check of a mediation, once the parties were reached.',
      zh: '对调解的电话回访，接通后登记。',
    },
    access: 'residents',
    unique: ['mediationId'],
    follows: [{ field: 'calledAt', of: 'mediationId', after: 'mediatedAt' }],
    single: {
      mediation: {
        name: 'callBack',
        en: 'The phone check of the mediation; null as long as the parties were not reached.',
        zh: '调解的电话回访；尚未接通的为空。',
      },
    },
    correctable: ['calledAt', 'bothSatisfied'],
  });
