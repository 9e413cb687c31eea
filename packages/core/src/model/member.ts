import * as z from 'zod';
import { localizedTextSchema } from '../text/localized-text.ts';
import { idSchema, stationRecord } from './identifiers.ts';
import { memberRoles } from './member-role.ts';
import { teams } from './team.ts';

/**
 * Anyone who does the work, in one role, at one station and, where it applies, one post and one team, as of today. Where
 * somebody worked before is in their {@link Posting}s.
 */
export const memberSchema = z
  .strictObject({
    ...stationRecord,
    /** The post at which the member works today; null for those who work at the station itself. */
    postId: idSchema.nullable(),
    role: z.enum(memberRoles.values),
    /** The team of the station that the member is in today; null for those who are in none, such as volunteers. */
    team: z.enum(teams.values).nullable(),
    /** The name on the duty list; the published datasets hold invented ones only. */
    name: localizedTextSchema,
  })
  .readonly();

/** Anyone who does the work; see {@link memberSchema}. */
export type Member = z.infer<typeof memberSchema>;
