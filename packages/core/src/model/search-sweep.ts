import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { notBefore } from './checks.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { idSchema, instantSchema } from './identifiers.ts';

/** How a sector is searched. */
export const sweepManners = defineTerms(
  {
    camera: ['by camera', '视频查找'],
    foot: ['on foot', '徒步查找'],
    vehicle: ['by vehicle', '车辆查找'],
  },
  { name: 'SweepManner', en: 'How a sector was swept.', zh: '分区查找的方式。' },
);
/** A value of {@link sweepManners}. */
export type SweepManner = (typeof sweepManners.values)[number];

/** One sweep of a sector in a search for a lost person 分区查找 (001): by video officers, foot teams or vehicles. */
export const searchSweepSchema = z
  .strictObject({
    ...stationFields,
    searchId: field(refersTo('lostPersonSearch'), 'The search.', '所属查找。'),
    sectorId: field(idSchema, 'The sector of the search.', '查找区块编号。'),
    memberId: field(
      refersTo('member').nullable(),
      'Who led it; null where that is nobody of the member list.',
      '带队人员；不在人员名单内的为空。',
    ),
    manner: field(oneOf(sweepManners), 'How it was swept.', '查找方式。'),
    startedAt: field(instantSchema, 'When it began.', '开始时间。'),
    endedAt: field(instantSchema, 'When it ended.', '结束时间。'),
    detection: field(
      z.number().min(0).lt(1),
      'The chance that the person would have been seen if there, as the team judges it: 0 to below 1.',
      '如果人在其中、能被发现的概率，由查找组估计：0至1（不含1）。',
    ),
    found: field(z.boolean(), 'Whether the person was found by it.', '是否由此找到。'),
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

/** The description of sweeps of searches; see {@link searchSweepSchema}. */
export const searchSweepRecord: RecordDescription<'searchSweep', SearchSweep> = describeRecord(
  'searchSweep',
  searchSweepSchema,
  {
    names: { one: 'sweep of a search', many: 'sweeps of searches', zh: '分区查找' },
    description: {
      en: 'One sweep of a sector in a search for a lost person: by video officers, foot teams or vehicles.',
      zh: '对一个区块的一次查找：视频、徒步或车辆。',
    },
    access: 'residents',
    follows: [{ field: 'startedAt', of: 'searchId', after: 'reportedAt' }],
    lists: { lostPersonSearch: 'sweeps', station: 'searchSweeps' },
    filters: ['manner'],
    correctable: ['memberId', 'manner', 'startedAt', 'endedAt', 'detection', 'found'],
  },
);
