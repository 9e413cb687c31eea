import * as z from 'zod';
import { field, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/**
 * The phone check of a household visit 回访, once somebody was reached (003). A visit has one at most: a
 * second call corrects the first. It belongs to the month of the visit that it checks.
 */
export const visitCallBackSchema = z
  .strictObject({
    ...stationFields,
    visitId: field(refersTo('householdVisit'), 'The visit that was checked.', '被回访的走访。'),
    calledAt: field(instantSchema, 'When the call was made.', '回访时间。'),
    numberMatched: field(
      z.boolean(),
      'The number on record reaches the person on record 人号一致.',
      '登记号码与本人是否一致（人号一致）。',
    ),
    visitConfirmed: field(
      z.boolean(),
      'The household confirms that the visit took place 入户走访.',
      '住户是否确认走访属实。',
    ),
    satisfied: field(z.boolean(), 'The household is satisfied 群众满意.', '住户是否满意。'),
  })
  .readonly();

/** A record that passes {@link visitCallBackSchema}. */
export type VisitCallBack = z.infer<typeof visitCallBackSchema>;

/** Phone checks of visits; see {@link visitCallBackSchema}. */
export const visitCallBackRecord: RecordDescription<'visitCallBack', VisitCallBack> = describeRecord(
  'visitCallBack',
  visitCallBackSchema,
  {
    names: { one: 'call-back of a visit', many: 'call-backs of visits', zh: '走访回访' },
    description: {
      en: 'The phone check of a household visit, once somebody was reached.',
      zh: '对入户走访的电话回访，接通后登记。',
    },
    access: 'residents',
    unique: ['visitId'],
    follows: [{ field: 'calledAt', of: 'visitId', after: 'visitedAt' }],
    single: {
      householdVisit: {
        name: 'callBack',
        en: 'The phone check of the visit; null as long as nobody was reached.',
        zh: '走访的电话回访；尚未接通的为空。',
      },
    },
    correctable: ['calledAt', 'numberMatched', 'visitConfirmed', 'satisfied'],
  },
);
