import * as z from 'zod';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { patrolForces } from './patrol-force.ts';

/**
 * One planned or done round 巡逻 of a community (000, 001, 004). It belongs to the day on which its window opens,
 * also where that reaches over midnight.
 */
export const patrolSchema = z
  .strictObject({
    ...stationRecord,
    communityId: idSchema,
    /** Who leads it; null where that is nobody of the member list. */
    memberId: idSchema.nullable(),
    force: z.enum(patrolForces.values),
    people: z.int().min(1).max(10_000),
    /** It stood in the plan; else it was walked beside it. */
    planned: z.boolean(),
    /** The directed window 定点定向时段 of the plan that it walks, such as `old-estate-evening`. */
    windowId: idSchema.nullable(),
    windowStartsAt: instantSchema,
    windowEndsAt: instantSchema,
    /** Null where it was not begun. */
    startedAt: instantSchema.nullable(),
    /** Null where it was not walked to its end: it is done only where this is known. */
    endedAt: instantSchema.nullable(),
  })
  .refine(
    ...notBefore('windowEndsAt', 'windowStartsAt', {
      en: 'its window ends before it begins: check both instants',
      zh: '巡逻时段的结束早于开始：请核对两个时间',
    }),
  )
  .refine(
    ...notBefore('endedAt', 'startedAt', {
      en: 'it ended before it began: check both instants',
      zh: '巡逻的结束时间早于开始时间：请核对两个时间',
    }),
  )
  .refine(({ startedAt, endedAt }) => endedAt === null || startedAt !== null, {
    path: ['startedAt'],
    params: {
      code: 'START_MISSING',
      messages: {
        en: 'it ended but never began: give the instant at which it began',
        zh: '有结束时间但没有开始时间：请补充开始时间',
      },
    },
  })
  .readonly();

/** A record that passes {@link patrolSchema}. */
export type Patrol = z.infer<typeof patrolSchema>;
