import { idSchema } from '@beatwork/core/internal';
import * as z from 'zod';
import { GatewayError } from '../errors/gateway-error.ts';
import { type Viewer, viewerRoles } from './viewer.ts';

/** Two identifiers joined by a slash: `station/community` or `station/member`. */
const ownedKeySchema = z.string().refine((key) => {
  const parts = key.split('/');
  return parts.length === 2 && parts.every((part) => idSchema.safeParse(part).success);
});

/** The claim `stations` of a viewer who may read the work of all stations. */
const allStations = 'all';

const claimsSchema = z.object({
  sub: z.string().min(1).max(200),
  role: z.enum(viewerRoles.values),
  /** Left out or misspelt, it means no station at all. */
  stations: z.union([z.literal(allStations), z.array(idSchema).readonly()]).default([]),
  visitsIn: z.array(ownedKeySchema).readonly().optional(),
  member: ownedKeySchema.optional(),
  bureaus: z.array(idSchema).readonly().optional(),
});

/**
 * The viewer that a verified token identifies.
 * @throws UNAUTHENTICATED where the token lacks a subject or a known role
 */
export function viewerOfToken(claims: unknown): Viewer {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) throw new GatewayError('UNAUTHENTICATED', { record: null });
  const { sub, stations, ...rest } = parsed.data;
  return { id: sub, ...rest, ...(stations === allStations ? {} : { stations }) };
}
