import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo, someOf } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';
import { mediatorKinds } from './mediator-kind.ts';

/** Where and when a mediation took place. */
export const mediationManners = defineTerms(
  {
    on_the_spot: ['on the spot', '现场调解'],
    at_home: ['at home', '上门调解'],
    scheduled: ['scheduled', '约期调解'],
  },
  { name: 'MediationManner', en: 'Where and when a mediation took place.', zh: '调解的方式。' },
);
/** A value of {@link mediationManners}. */
export type MediationManner = (typeof mediationManners.values)[number];

/** How a mediation ended. */
export const mediationOutcomes = defineTerms(
  {
    settled: ['settled', '调解成功'],
    failed: ['failed', '调解未果'],
    passed_up: ['passed up', '移交上级'],
  },
  { name: 'MediationOutcome', en: 'How a mediation ended.', zh: '调解结果。' },
);
/** A value of {@link mediationOutcomes}. */
export type MediationOutcome = (typeof mediationOutcomes.values)[number];

/**
 * One mediation 调解 of a dispute, once it has ended (001, 003): led by one member, for whom it counts, alone or with
 * mediators of the seven kinds.
 */
export const mediationSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who led it.', '主持调解的人员。'),
    disputeId: field(refersTo('dispute'), 'What was mediated.', '所调解的纠纷。'),
    mediatedAt: field(instantSchema, 'When it ended.', '调解结束时间。'),
    manner: field(oneOf(mediationManners), 'Where and when it took place.', '调解方式。'),
    outcome: field(oneOf(mediationOutcomes), 'How it ended.', '调解结果。'),
    ledBy: field(
      oneOf(mediatorKinds),
      'As which kind of mediator the member led it.',
      '主持人以何种调解员身份主持。',
    ),
    assistedBy: field(
      someOf(mediatorKinds),
      'The kinds of the others who mediated with the member; empty where there were none.',
      '共同参与调解的其他人员类型；没有的为空。',
    ),
  })
  .readonly();

/** One mediation of a dispute; see {@link mediationSchema}. */
export type Mediation = z.infer<typeof mediationSchema>;

/** The description of mediations; see {@link mediationSchema}. */
export const mediationRecord: RecordDescription<'mediation', Mediation> = describeRecord(
  'mediation',
  mediationSchema,
  {
    names: { one: 'mediation', many: 'mediations', zh: '调解' },
    description: {
      en: 'One mediation of a dispute, once it has ended: led by one member, alone or with others.',
      zh: '对纠纷的一次调解，结束后登记：由一人主持，可有他人参与。',
    },
    access: 'residents',
    follows: [{ field: 'mediatedAt', of: 'disputeId', after: 'openedAt' }],
    lists: { member: 'mediations', dispute: 'mediations', station: 'mediations' },
    worklists: {
      mediationsToCallBack: {
        en: 'The mediations that have no call-back of the parties yet.',
        zh: '尚未回访双方当事人的调解。',
        order: 'mediatedAt',
        without: [{ record: 'mediationCallBack' }],
        withinDays: 62,
      },
    },
    filters: ['manner', 'outcome'],
    correctable: ['mediatedAt', 'manner', 'outcome', 'ledBy', 'assistedBy'],
  },
);
