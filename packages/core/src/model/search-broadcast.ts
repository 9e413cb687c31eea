import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { field, oneOf, refersTo } from './describe/field.ts';
import { stationFields } from './describe/parts.ts';
import { describeRecord, type RecordDescription } from './describe/record.ts';
import { instantSchema } from './identifiers.ts';

/** The channels over which a search is broadcast. */
export const broadcastChannels = defineTerms(
  {
    radio: ['police radio', '电台'],
    public_address: ['public address', '景区社区广播'],
    volunteer_group: ['group of volunteers', '群防群治微信群'],
    transport: ['taxis and buses', '出租公交平台'],
    neighbouring_station: ['neighbouring station', '相邻派出所'],
  },
  { name: 'BroadcastChannel', en: 'The channel over which a search was broadcast.', zh: '协查通报的渠道。' },
);
/** A value of {@link broadcastChannels}. */
export type BroadcastChannel = (typeof broadcastChannels.values)[number];

/** A broadcast in a search for a lost person 协查通报 (002): the channel and the time, never what was said. */
export const searchBroadcastSchema = z
  .strictObject({
    ...stationFields,
    searchId: field(refersTo('lostPersonSearch'), 'The search.', '所属查找。'),
    channel: field(oneOf(broadcastChannels), 'The channel over which it was broadcast.', '通报渠道。'),
    sentAt: field(instantSchema, 'When it was sent.', '发出时间。'),
  })
  .readonly();

/** One broadcast of a search; see {@link searchBroadcastSchema}. */
export type SearchBroadcast = z.infer<typeof searchBroadcastSchema>;

/** The description of broadcasts of searches; see {@link searchBroadcastSchema}. */
export const searchBroadcastRecord: RecordDescription<'searchBroadcast', SearchBroadcast> = describeRecord(
  'searchBroadcast',
  searchBroadcastSchema,
  {
    names: { one: 'broadcast of a search', many: 'broadcasts of searches', zh: '协查通报' },
    description: {
      en: 'A broadcast of a search for a lost person: the channel and the time, never what was said.',
      zh: '走失人员协查通报：只记渠道和时间，不记内容。',
    },
    access: 'residents',
    follows: [{ field: 'sentAt', of: 'searchId', after: 'reportedAt' }],
    lists: { lostPersonSearch: 'broadcasts', station: 'searchBroadcasts' },
    filters: ['channel'],
    correctable: ['channel', 'sentAt'],
  },
);
