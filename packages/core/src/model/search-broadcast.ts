import * as z from 'zod';
import { defineTerms } from '../text/terms.ts';
import { idSchema, instantSchema, stationRecord } from './identifiers.ts';

/** Over what a search is broadcast. */
export const broadcastChannels = defineTerms({
  radio: ['police radio', '电台'],
  public_address: ['public address', '景区社区广播'],
  volunteer_group: ['group of volunteers', '群防群治微信群'],
  transport: ['taxis and buses', '出租公交平台'],
  neighbouring_station: ['neighbouring station', '相邻派出所'],
});
/** A value of {@link broadcastChannels}. */
export type BroadcastChannel = (typeof broadcastChannels.values)[number];

/** That a search for a lost person was broadcast 协查通报 (002): over what and when, never what was said. */
export const searchBroadcastSchema = z
  .strictObject({
    ...stationRecord,
    searchId: idSchema,
    channel: z.enum(broadcastChannels.values),
    sentAt: instantSchema,
  })
  .readonly();

/** One broadcast of a search; see {@link searchBroadcastSchema}. */
export type SearchBroadcast = z.infer<typeof searchBroadcastSchema>;
