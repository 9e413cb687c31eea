import * as z from 'zod';
import { field, refersTo } from './describe/field.ts';
import { unitId, unitName } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';

/** A police station 派出所. All work is recorded under a station. */
export const stationSchema = z
  .strictObject({
    id: unitId,
    branchId: field(refersTo('branch'), 'The branch to which it belongs.', '所属分局。'),
    name: unitName,
  })
  .readonly();

/** A record that passes {@link stationSchema}. */
export type Station = z.infer<typeof stationSchema>;

/** The description of stations; see {@link stationSchema}. */
export const stationRecord: RecordDescription<'station', Station> = describeRecord('station', stationSchema, {
  names: { one: 'station', many: 'stations', zh: '派出所' },
  description: {
    en: 'A police station: everything that is done is recorded under one.',
    zh: '派出所：各项工作均登记在派出所名下。',
  },
  access: 'open',
  lists: { branch: 'stations' },
  correctable: ['name'],
});
