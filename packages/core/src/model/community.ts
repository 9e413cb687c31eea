import * as z from 'zod';
import { localizedTextSchema } from '../text/localized-text.ts';
import { stationRecord } from './identifiers.ts';

/** A community or village 社区、村: the area that one post serves. */
export const communitySchema = z
  .strictObject({
    ...stationRecord,
    name: localizedTextSchema,
    households: z.int().min(0),
    residents: z.int().min(0),
  })
  .readonly();

/** A record that passes {@link communitySchema}. */
export type Community = z.infer<typeof communitySchema>;
