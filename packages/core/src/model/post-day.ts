import * as z from 'zod';
import { partOf } from './checks.ts';
import { field, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema } from './identifiers.ts';
import { minutesOfDaySchema } from './quantities.ts';

/** One day of a post 警务室在岗日: how long it was to be open, and how long somebody was there (000). */
export const postDaySchema = z
  .strictObject({
    ...stationFields,
    postId: field(refersTo('post'), 'The post.', '警务室。'),
    communityId: field(refersTo('community'), 'The community that the post serves.', '警务室所在社区。'),
    day: field(dateSchema, 'The day.', '日期。'),
    openMinutes: field(minutesOfDaySchema, 'How many minutes the post was to be open.', '应开放分钟数。'),
    coveredMinutes: field(
      minutesOfDaySchema,
      'Minutes of the opening hours with somebody there.',
      '开放时间内有人在岗的分钟数。',
    ),
    standInMinutes: field(
      minutesOfDaySchema,
      'Minutes of these that the security officer stood in 社区治安民警补位.',
      '其中由社区治安民警补位的分钟数。',
    ),
  })
  .refine(
    ...partOf('coveredMinutes', 'openMinutes', {
      en: 'more minutes were covered than it was open: count opening hours only',
      zh: '在岗分钟数超过开放分钟数：只计开放时间内的在岗',
    }),
  )
  .refine(
    ...partOf('standInMinutes', 'coveredMinutes', {
      en: 'more minutes were stood in than were covered: check both',
      zh: '补位分钟数超过在岗分钟数：请核对两项',
    }),
  )
  .readonly();

/** A record that passes {@link postDaySchema}. */
export type PostDay = z.infer<typeof postDaySchema>;

/** The description of days of posts; see {@link postDaySchema}. */
export const postDayRecord: RecordDescription<'postDay', PostDay> = describeRecord('postDay', postDaySchema, {
  names: { one: 'day of a post', many: 'days of posts', zh: '警务室在岗日' },
  description: {
    en: 'One day of a post: how long it was to be open, and how long somebody was there.',
    zh: '警务室的一天：应开放多久，实际有人多久。',
  },
  access: 'work',
  unique: ['postId', 'day'],
  lists: { post: 'days', station: 'postDays' },
  correctable: ['openMinutes', 'coveredMinutes', 'standInMinutes'],
});
