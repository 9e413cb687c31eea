import * as z from 'zod';
import { idSchema, stationRecord } from './identifiers.ts';
import { countSchema } from './quantities.ts';

/** How a service ended 办结 and how long it was waited for (003). A service has one at most. */
export const serviceCompletionSchema = z
  .strictObject({
    ...stationRecord,
    serviceId: idSchema,
    /** Minutes from the request until somebody attended to it 等候时间. */
    waitingMinutes: countSchema,
    /** What was asked for was done; false where it was refused or given up. */
    completed: z.boolean(),
  })
  .readonly();

/** A record that passes {@link serviceCompletionSchema}. */
export type ServiceCompletion = z.infer<typeof serviceCompletionSchema>;
