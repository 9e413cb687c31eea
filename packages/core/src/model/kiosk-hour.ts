import * as z from 'zod';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** One hour of a kiosk 警务亭小时: the tide of visitors, who was on duty, and how many were helped (002). */
export const kioskHourSchema = z
  .strictObject({
    ...stationRecord,
    postId: idSchema,
    startsAt: instantSchema,
    visitors: countSchema,
    /** Officers, auxiliaries and volunteers on duty 潮汐用警. */
    onDuty: countSchema,
    /** People given hot water, directions, first help, a child found. */
    helped: countSchema,
  })
  .readonly();

/** A record that passes {@link kioskHourSchema}. */
export type KioskHour = z.infer<typeof kioskHourSchema>;
