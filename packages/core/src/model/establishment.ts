import * as z from 'zod';
import { field } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { dateSchema } from './identifiers.ts';
import { countSchema, yuanSchema } from './quantities.ts';

/** The posts and people of a station 警力配置, counted once a month, and what was invested (003). */
export const establishmentSchema = z
  .strictObject({
    ...stationFields,
    countedOn: field(dateSchema, 'The day of the count.', '统计日期。'),
    posts: field(countSchema, 'Community police rooms and kiosks.', '警务室数。'),
    officers: field(countSchema, 'Officers.', '民警数。'),
    communityOfficers: field(countSchema, 'Of these, community officers.', '其中社区民警数。'),
    auxiliaries: field(countSchema, 'Auxiliaries.', '辅警数。'),
    guards: field(
      countSchema,
      'Guards of estates and firms that the station trains and counts in 保安力量.',
      '派出所培训并计入的保安力量人数。',
    ),
    residents: field(
      countSchema,
      'Residents of the area: a number, for rates.',
      '辖区人口数，用于计算比率。',
    ),
    investedYuan: field(
      yuanSchema,
      'Invested in community policing since the count before, in whole yuan 社区警务投入; at the first count of a station, all that was invested until then.',
      '自上次统计以来的社区警务投入（元）；首次统计填此前的全部投入。',
    ),
  })
  .readonly();

/** A record that passes {@link establishmentSchema}. */
export type Establishment = z.infer<typeof establishmentSchema>;

/** The description of establishments; see {@link establishmentSchema}. */
export const establishmentRecord: RecordDescription<'establishment', Establishment> = describeRecord(
  'establishment',
  establishmentSchema,
  {
    names: { one: 'establishment', many: 'establishments', zh: '警力配置' },
    description: {
      en: "A station's posts and people, counted once a month, and what was invested.",
      zh: '派出所每月统计的警务室、人员和投入。',
    },
    access: 'open',
    unique: ['countedOn'],
    lists: { station: 'establishments' },
    correctable: [
      'posts',
      'officers',
      'communityOfficers',
      'auxiliaries',
      'guards',
      'residents',
      'investedYuan',
    ],
  },
);
