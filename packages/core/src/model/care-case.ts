import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { instantSchema, memberRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** Why somebody is cared for. */
export const careKinds = defineTerms({
  child: ['child left behind', '无人照管儿童'],
  crisis: ['life crisis', '心理危机'],
  hardship: ['hardship', '困难群众'],
  elderly: ['elderly person living alone', '独居老人'],
  other: ['other', '其他'],
});
/** A value of {@link careKinds}. */
export type CareKind = (typeof careKinds.values)[number];

/**
 * A care case 帮扶个案 (000, 001, 002). Strictest privacy: no person, no household, no place, no story; the id is a
 * number of its own.
 */
export const careCaseSchema = z
  .strictObject({
    ...memberRecord,
    kind: z.enum(careKinds.values),
    openedAt: instantSchema,
    closedAt: instantSchema.nullable(),
    /** The goal that was set was reached; null while the case is open. */
    goalReached: z.boolean().nullable(),
    partnerAgencies: countSchema,
  })
  .refine(
    ...notBefore('closedAt', 'openedAt', {
      en: 'it was closed before it was opened: check both instants',
      zh: '结案时间早于立案时间：请核对两个时间',
    }),
  )
  .readonly();

/** A record that passes {@link careCaseSchema}. */
export type CareCase = z.infer<typeof careCaseSchema>;
