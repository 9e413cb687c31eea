import * as z from 'zod';
import { field, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema } from './identifiers.ts';

/**
 * Whether a mediation agreement was performed 协议履行, recorded once it is due. It belongs to the month in which it was
 * due.
 */
export const agreementPerformanceSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who sees to it.', '督促履行的人员。'),
    agreementId: field(
      refersTo('mediationAgreement'),
      'The agreement that is to be performed.',
      '所履行的协议。',
    ),
    dueOn: field(dateSchema, 'The day by which it is due.', '应履行日期。'),
    performedOn: field(
      dateSchema.nullable(),
      'The day on which it was performed; null where it has not been.',
      '实际履行日期；尚未履行的为空。',
    ),
  })
  .readonly();

/** A record that passes {@link agreementPerformanceSchema}. */
export type AgreementPerformance = z.infer<typeof agreementPerformanceSchema>;

/** The description of performances of agreements; see {@link agreementPerformanceSchema}. */
export const agreementPerformanceRecord: RecordDescription<'agreementPerformance', AgreementPerformance> =
  describeRecord('agreementPerformance', agreementPerformanceSchema, {
    names: { one: 'performance of an agreement', many: 'performances of agreements', zh: '协议履行' },
    description: {
      en: 'Whether an agreement of the parties was performed, and when.',
      zh: '调解协议的履行情况。',
    },
    access: 'residents',
    follows: [{ field: 'performedOn', of: 'agreementId', after: 'agreedAt' }],
    lists: {
      member: 'agreementPerformances',
      mediationAgreement: 'performances',
      station: 'agreementPerformances',
    },
    worklists: {
      agreementsToPerform: {
        en: 'The agreements that have not been performed yet.',
        zh: '尚未履行的协议。',
        order: 'dueOn',
        absent: ['performedOn'],
      },
    },
    correctable: ['dueOn', 'performedOn'],
  });
