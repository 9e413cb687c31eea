import * as z from 'zod';
import { notBefore } from './checks.ts';
import { dateSchema, idSchema, memberRecord } from './identifiers.ts';
import { teams } from './team.ts';

/**
 * Where a member was posted, and from which day to which 任职经历. Postings of one member do not overlap. They keep
 * past work where it was done: a record without a place of its own belongs to the posting of its day.
 */
export const postingSchema = z
  .strictObject({
    ...memberRecord,
    /** Null for those who work at the station itself. */
    postId: idSchema.nullable(),
    /** The community that the member is responsible for; null where that is none. */
    communityId: idSchema.nullable(),
    /** Null for those who are in no team, such as volunteers. */
    team: z.enum(teams.values).nullable(),
    from: dateSchema,
    /** The last day of it; null as long as it holds. */
    through: dateSchema.nullable(),
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
