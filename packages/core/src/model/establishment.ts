import * as z from 'zod';
import { dateSchema, stationRecord } from './identifiers.ts';
import { countSchema, yuanSchema } from './quantities.ts';

/** A station's posts and people as they were counted, once a month 警力配置 (003), and what was invested. */
export const establishmentSchema = z
  .strictObject({
    ...stationRecord,
    countedOn: dateSchema,
    posts: countSchema,
    officers: countSchema,
    communityOfficers: countSchema,
    auxiliaries: countSchema,
    /** Guards of estates and firms that the station trains and counts in 保安力量 (001). */
    guards: countSchema,
    /** Residents of the area: a number, for rates. */
    residents: countSchema,
    /**
     * Invested in community policing since the count before 社区警务投入; at the first count of a station, all that was
     * invested until then.
     */
    investedYuan: yuanSchema,
  })
  .readonly();

/** A record that passes {@link establishmentSchema}. */
export type Establishment = z.infer<typeof establishmentSchema>;
