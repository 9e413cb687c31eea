import * as z from 'zod';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { memberFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema } from './identifiers.ts';
import { teams } from './team.ts';

/**
 * Where a member was posted, and from which day to which 任职经历. Postings of one member do not overlap. They keep past
 * work where it was done: a record that names no place is counted where its member was posted on that day.
 */
export const postingSchema = z
  .strictObject({
    ...memberFields,
    memberId: field(refersTo('member'), 'The member.', '人员。'),
    postId: field(
      refersTo('post').nullable(),
      'The post; null for those who work at the station itself.',
      '警务室；在派出所工作的为空。',
    ),
    communityId: field(
      refersTo('community').nullable(),
      'The community that the member is responsible for; null where that is none.',
      '负责的社区；没有的为空。',
    ),
    team: field(
      oneOf(teams).nullable(),
      'The team; null for those who are in none, such as volunteers.',
      '所在队室；志愿者等不属任何队室的为空。',
    ),
    from: field(dateSchema, 'The first day.', '开始日期。'),
    through: field(
      dateSchema.nullable(),
      'The last day; null as long as it holds.',
      '最后一天；仍在任的为空。',
    ),
  })
  .refine(
    ...notBefore('through', 'from', {
      en: 'it ends before it begins: check both days',
      zh: '任职结束日期早于开始日期：请核对两个日期',
    }),
  )
  .readonly();

/** Where a member was posted; see {@link postingSchema}. */
export type Posting = z.infer<typeof postingSchema>;

/** The description of postings; see {@link postingSchema}. */
export const postingRecord: RecordDescription<'posting', Posting> = describeRecord('posting', postingSchema, {
  names: { one: 'posting', many: 'postings', zh: '任职经历' },
  description: {
    en: 'Where a member was posted, and from which day to which.',
    zh: '人员在何处任职、从何日到何日。',
  },
  access: 'open',
  apart: { of: 'memberId', from: 'from', through: 'through' },
  lists: { member: 'postings' },
  correctable: ['postId', 'communityId', 'team', 'from', 'through'],
});
