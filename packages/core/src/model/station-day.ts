import * as z from 'zod';
import { partOf } from './checks.ts';
import { dateSchema, stationRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** One day of a station's force 派出所勤务日: one room, two teams, and the vehicles at 8:30 (001, 004). */
export const stationDaySchema = z
  .strictObject({
    ...stationRecord,
    day: dateSchema,
    workday: z.boolean(),
    /** Officers on the strength that day. */
    officers: countSchema,
    /** Of these, those in the community team 社区警务队. */
    communityTeam: countSchema,
    /** Minutes that officers spent in communities, added up over them. */
    communityMinutes: countSchema,
    vehicles: countSchema,
    /** Vehicles signed out at 8:30. */
    vehiclesOut: countSchema,
  })
  .refine(
    ...partOf('communityTeam', 'officers', {
      en: 'the community team is larger than the station: check both counts',
      zh: '社区警务队人数超过全所民警人数：请核对两项',
    }),
  )
  .refine(
    ...partOf('vehiclesOut', 'vehicles', {
      en: 'more vehicles are out than there are: check both counts',
      zh: '外出车辆数超过车辆总数：请核对两项',
    }),
  )
  .readonly();

/** A record that passes {@link stationDaySchema}. */
export type StationDay = z.infer<typeof stationDaySchema>;
