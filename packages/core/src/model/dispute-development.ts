import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** What a dispute can turn into later. */
export const disputeDevelopments = defineTerms(
  {
    recurred: ['recurred', '再次发生'],
    public_order_case: ['turned into a public-order case', '转为治安案件'],
    criminal_case: ['turned into a criminal case', '民转刑'],
  },
  { name: 'DisputeDevelopmentKind', en: 'What a dispute turned into.', zh: '纠纷演变的类型。' },
);
/** A value of {@link disputeDevelopments}. */
export type DisputeDevelopmentKind = (typeof disputeDevelopments.values)[number];

/** What a dispute turned into later 纠纷演变; it belongs to the month in which the dispute was opened (003). */
export const disputeDevelopmentSchema = z
  .strictObject({
    ...stationFields,
    disputeId: field(refersTo('dispute'), 'The dispute that developed.', '发生演变的纠纷。'),
    kind: field(oneOf(disputeDevelopments), 'What it turned into.', '演变的结果。'),
    noticedAt: field(instantSchema, 'When that was noticed.', '发现时间。'),
  })
  .readonly();

/** A record that passes {@link disputeDevelopmentSchema}. */
export type DisputeDevelopment = z.infer<typeof disputeDevelopmentSchema>;

/** The description of developments of disputes; see {@link disputeDevelopmentSchema}. */
export const disputeDevelopmentRecord: RecordDescription<'disputeDevelopment', DisputeDevelopment> =
  describeRecord('disputeDevelopment', disputeDevelopmentSchema, {
    names: { one: 'development of a dispute', many: 'developments of disputes', zh: '纠纷演变' },
    description: { en: 'What a dispute turned into later.', zh: '纠纷后来演变的结果。' },
    access: 'residents',
    follows: [{ field: 'noticedAt', of: 'disputeId', after: 'openedAt' }],
    lists: { dispute: 'developments' },
    filters: ['kind'],
    correctable: ['kind', 'noticedAt'],
  });
