import * as z from 'zod';
import { field, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** An agreement of the parties of a dispute 调解协议. It says that there is one, never what it contains. */
export const mediationAgreementSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who brought it about.', '促成协议的人员。'),
    disputeId: field(refersTo('dispute'), 'The dispute that was agreed on.', '所涉纠纷。'),
    agreedAt: field(instantSchema, 'When it was agreed.', '达成时间。'),
    written: field(
      z.boolean(),
      'Whether it is in writing 书面协议; else by word of mouth.',
      '是否为书面协议；否则为口头协议。',
    ),
  })
  .readonly();

/** A record that passes {@link mediationAgreementSchema}. */
export type MediationAgreement = z.infer<typeof mediationAgreementSchema>;

/** The description of agreements of the parties; see {@link mediationAgreementSchema}. */
export const mediationAgreementRecord: RecordDescription<'mediationAgreement', MediationAgreement> =
  describeRecord('mediationAgreement', mediationAgreementSchema, {
    names: { one: 'agreement of the parties', many: 'agreements of the parties', zh: '调解协议' },
    description: {
      en: 'An agreement of the parties of a dispute. It is recorded that there is one, never what it says.',
      zh: '当事人达成的调解协议：只记有无，不记内容。',
    },
    access: 'residents',
    follows: [{ field: 'agreedAt', of: 'disputeId', after: 'openedAt' }],
    lists: { member: 'mediationAgreements', dispute: 'agreements', station: 'mediationAgreements' },
    filters: ['written'],
    correctable: ['agreedAt', 'written'],
  });
