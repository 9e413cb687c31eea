import { idSchema } from '@beatwork/core/internal';
import * as z from 'zod';
import { GatewayError } from '../errors/gateway-error.ts';
import { anonymous, type Viewer, viewerRoles } from './viewer.ts';

/** Two identifiers joined by a slash: `station/community` or `station/member`. */
const ownedKeySchema = z.string().refine((key) => {
  const parts = key.split('/');
  return parts.length === 2 && parts.every((part) => idSchema.safeParse(part).success);
});

const claimsSchema = z.object({
  sub: z.string().min(1).max(200),
  role: z.enum(viewerRoles.values),
  stations: z.array(idSchema).readonly().optional(),
  visitsIn: z.array(ownedKeySchema).readonly().optional(),
  member: ownedKeySchema.optional(),
  bureaus: z.array(idSchema).readonly().optional(),
});

/**
 * The viewer that a verified token identifies; the anonymous viewer where there is no token.
 * @throws UNAUTHENTICATED where the token lacks a subject or a known role
 */
export function viewerOfToken(claims: unknown): Viewer {
  if (claims === undefined) return anonymous;
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) throw new GatewayError('UNAUTHENTICATED', { record: null });
  const { sub, ...rest } = parsed.data;
  return { id: sub, ...rest };
}
