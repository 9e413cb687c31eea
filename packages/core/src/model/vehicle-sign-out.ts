import * as z from 'zod';
import { notBefore } from './checks.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/** That a vehicle's key was signed out 车辆领用 (001): all keys gone means that everyone is out. */
export const vehicleSignOutSchema = z
  .strictObject({
    ...stationRecord,
    /** The vehicle by a number of the station's own, never its plate. */
    vehicleId: idSchema,
    /** Who took the key; null where that is nobody of the member list. */
    memberId: idSchema.nullable(),
    signedOutAt: instantSchema,
    /** Null as long as it is out. */
    returnedAt: instantSchema.nullable(),
  })
  .refine(
    ...notBefore('returnedAt', 'signedOutAt', {
      en: 'it was returned before it was signed out: check both instants',
      zh: '归还时间早于领用时间：请核对两个时间',
    }),
  )
  .readonly();

/** A vehicle that was signed out; see {@link vehicleSignOutSchema}. */
export type VehicleSignOut = z.infer<typeof vehicleSignOutSchema>;
