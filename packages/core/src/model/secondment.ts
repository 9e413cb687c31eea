import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { dateSchema, memberRecord } from './identifiers.ts';

/** Where a member is seconded to. */
export const secondmentHosts = defineTerms({
  legal_brigade: ['legal brigade', '法制大队'],
  procuratorate: ['procuratorate', '检察院'],
  court: ['court', '法院'],
  other: ['other', '其他'],
});
/** A value of {@link secondmentHosts}. */
export type SecondmentHost = (typeof secondmentHosts.values)[number];

/** A member's secondment to learn from another unit 跟班学习 (000). It belongs to the period in which it began. */
export const secondmentSchema = z
  .strictObject({
    ...memberRecord,
    host: z.enum(secondmentHosts.values),
    startedOn: dateSchema,
    /** The last day of it; null as long as it goes on. */
    endedOn: dateSchema.nullable(),
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
