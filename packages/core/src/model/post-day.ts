import * as z from 'zod';
import { partOf } from './checks.ts';
import { dateSchema, idSchema, stationRecord } from './identifiers.ts';
import { minutesOfDaySchema } from './quantities.ts';

/** One day of a post 警务室在岗日: how long it was to be open, and how long somebody was there (000). */
export const postDaySchema = z
  .strictObject({
    ...stationRecord,
    postId: idSchema,
    communityId: idSchema,
    day: dateSchema,
    openMinutes: minutesOfDaySchema,
    /** Minutes of the opening hours with somebody there. */
    coveredMinutes: minutesOfDaySchema,
    /** Minutes of these that the security officer stood in 社区治安民警补位. */
    standInMinutes: minutesOfDaySchema,
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
