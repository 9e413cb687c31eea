import * as z from 'zod';
import { localizedTextSchema } from '../text/localized-text.ts';
import { idSchema, stationRecord } from './identifiers.ts';
import { memberRoles } from './member-role.ts';

/** Anyone who does the work, in one role, at one station and, where it applies, one post. */
export const memberSchema = z
  .strictObject({
    ...stationRecord,
    postId: idSchema.nullable(),
    role: z.enum(memberRoles.values),
    /** The name on the duty list; the published datasets hold invented ones only. */
    name: localizedTextSchema,
  })
  .readonly();

export type Member = z.infer<typeof memberSchema>;
