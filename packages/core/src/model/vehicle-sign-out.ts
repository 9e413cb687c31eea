import * as z from 'zod';
import { notBefore } from './checks.ts';
import { field, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { idSchema, instantSchema } from './identifiers.ts';

/** The signing out of a vehicle's key 车辆领用 (001). If all keys are gone, everyone is out. */
export const vehicleSignOutSchema = z
  .strictObject({
    ...stationFields,
    vehicleId: field(
      idSchema,
      "The vehicle by a number of the station's own, never its plate.",
      '车辆的内部编号，不用车牌。',
    ),
    memberId: field(
      refersTo('member').nullable(),
      'Who took the key; null where that is nobody of the member list.',
      '领车人员；不在人员名单内的为空。',
    ),
    signedOutAt: field(instantSchema, 'When it was signed out.', '领用时间。'),
    returnedAt: field(
      instantSchema.nullable(),
      'When it was returned; null as long as it is out.',
      '归还时间；未归还的为空。',
    ),
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

/** The description of sign-outs of vehicles; see {@link vehicleSignOutSchema}. */
export const vehicleSignOutRecord: RecordDescription<'vehicleSignOut', VehicleSignOut> = describeRecord(
  'vehicleSignOut',
  vehicleSignOutSchema,
  {
    names: { one: 'sign-out of a vehicle', many: 'sign-outs of vehicles', zh: '车辆领用' },
    description: { en: 'A vehicle that was signed out, and when it came back.', zh: '车辆的领用和归还。' },
    access: 'work',
    lists: { member: 'vehicleSignOuts', station: 'vehicleSignOuts' },
    worklists: {
      vehiclesToReturn: {
        en: 'The vehicles that have not been returned yet.',
        zh: '尚未归还的车辆。',
        order: 'signedOutAt',
        absent: ['returnedAt'],
      },
    },
    correctable: ['memberId', 'signedOutAt', 'returnedAt'],
  },
);
