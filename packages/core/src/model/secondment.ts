import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema } from './identifiers.ts';

/** Where a member is seconded to. */
export const secondmentHosts = defineTerms(
  {
    legal_brigade: ['legal brigade', '法制大队'],
    procuratorate: ['procuratorate', '检察院'],
    court: ['court', '法院'],
    other: ['other', '其他'],
  },
  { name: 'SecondmentHost', en: 'The kind of unit that a member learns from.', zh: '跟班学习单位的类型。' },
);
/** A value of {@link secondmentHosts}. */
export type SecondmentHost = (typeof secondmentHosts.values)[number];

/** A member's secondment to learn from another unit 跟班学习 (000). It belongs to the period in which it began. */
export const secondmentSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'Who was seconded.', '跟班人员。'),
    host: field(oneOf(secondmentHosts), 'The kind of unit.', '跟班单位类型。'),
    startedOn: field(dateSchema, 'The first day.', '开始日期。'),
    endedOn: field(
      dateSchema.nullable(),
      'The last day; null as long as it goes on.',
      '最后一天；仍在进行的为空。',
    ),
  })
  .refine(
    ...notBefore('endedOn', 'startedOn', {
      en: 'it ended before it began: check both days',
      zh: '结束日期早于开始日期：请核对两个日期',
    }),
  )
  .readonly();

/** A member's secondment; see {@link secondmentSchema}. */
export type Secondment = z.infer<typeof secondmentSchema>;

/** The description of secondments; see {@link secondmentSchema}. */
export const secondmentRecord: RecordDescription<'secondment', Secondment> = describeRecord(
  'secondment',
  secondmentSchema,
  {
    names: { one: 'secondment', many: 'secondments', zh: '跟班学习' },
    description: { en: "A member's secondment to learn from another unit.", zh: '人员到其他单位跟班学习。' },
    access: 'work',
    lists: { member: 'secondments', station: 'secondments' },
    filters: ['host'],
    correctable: ['host', 'startedOn', 'endedOn'],
  },
);
