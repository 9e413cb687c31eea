import * as z from 'zod';
import { partOf } from './checks.ts';
import { field } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** One day of a station's force 派出所勤务日: one room, two teams, and the vehicles at 8:30 (001, 004). */
export const stationDaySchema = z
  .strictObject({
    ...stationFields,
    day: field(dateSchema, 'The day.', '日期。'),
    workday: field(z.boolean(), 'Whether it is a working day.', '是否为工作日。'),
    officers: field(countSchema, 'Officers on the strength that day.', '当日在编民警数。'),
    communityTeam: field(
      countSchema,
      'Of these, those in the community team 社区警务队.',
      '其中社区警务队人数。',
    ),
    communityMinutes: field(
      countSchema,
      'Minutes that officers spent in communities, added up over them.',
      '民警在社区工作的分钟数合计。',
    ),
    vehicles: field(countSchema, 'Vehicles of the station.', '车辆数。'),
    vehiclesOut: field(countSchema, 'Vehicles signed out at 8:30.', '8:30时已出车数。'),
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

/** The description of days of stations; see {@link stationDaySchema}. */
export const stationDayRecord: RecordDescription<'stationDay', StationDay> = describeRecord(
  'stationDay',
  stationDaySchema,
  {
    names: { one: 'day of a station', many: 'days of stations', zh: '派出所勤务日' },
    description: {
      en: 'One day of a station: its strength, the time in communities, its vehicles.',
      zh: '派出所的一天：警力、在社区的时间、车辆。',
    },
    access: 'work',
    unique: ['day'],
    lists: { station: 'days' },
    correctable: ['workday', 'officers', 'communityTeam', 'communityMinutes', 'vehicles', 'vehiclesOut'],
  },
);
