import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/** How a sector is searched. */
export const sweepManners = defineTerms({
  camera: ['by camera', '视频查找'],
  foot: ['on foot', '徒步查找'],
  vehicle: ['by vehicle', '车辆查找'],
});
/** A value of {@link sweepManners}. */
export type SweepManner = (typeof sweepManners.values)[number];

/** One sweep of a sector in a search for a lost person 分区查找 (001): by camera officers, foot teams or vehicles. */
export const searchSweepSchema = z
  .strictObject({
    ...stationRecord,
    searchId: idSchema,
    /** The sector of the search. */
    sectorId: idSchema,
    /** Who led it; null where that is nobody of the member list. */
    memberId: idSchema.nullable(),
    manner: z.enum(sweepManners.values),
    startedAt: instantSchema,
    endedAt: instantSchema,
    /** The chance that the person would have been seen if there, as the team judges it: 0 to below 1. */
    detection: z.number().min(0).lt(1),
    /** Whether the person was found by it. */
    found: z.boolean(),
  })
  .refine(
    ...notBefore('endedAt', 'startedAt', {
      en: 'it ended before it began: check both instants',
      zh: '查找的结束时间早于开始时间：请核对两个时间',
    }),
  )
  .readonly();

/** One sweep of a sector; see {@link searchSweepSchema}. */
export type SearchSweep = z.infer<typeof searchSweepSchema>;
