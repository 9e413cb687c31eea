import * as z from 'zod';
import { field } from './describe/field.ts';
import { stationFields, unitName } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { countSchema } from './quantities.ts';

/** A community or village 社区、村: the area that one post serves. */
export const communitySchema = z
  .strictObject({
    ...stationFields,
    name: unitName,
    households: field(countSchema, 'How many households live there.', '户数。'),
    residents: field(countSchema, 'How many residents live there.', '人口数。'),
  })
  .readonly();

/** A record that passes {@link communitySchema}. */
export type Community = z.infer<typeof communitySchema>;

/** The description of communities; see {@link communitySchema}. */
export const communityRecord: RecordDescription<'community', Community> = describeRecord(
  'community',
  communitySchema,
  {
    names: { one: 'community', many: 'communities', zh: '社区、村' },
    description: {
      en: 'A community or village: the area that one post serves.',
      zh: '社区或村：一个警务室服务的区域。',
    },
    access: 'open',
    lists: { station: 'communities' },
    correctable: ['name', 'households', 'residents'],
  },
);
