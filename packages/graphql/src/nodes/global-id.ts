import { idSchema } from '@beatwork/core/internal';
import { GatewayError } from '../errors/gateway-error.ts';
import type { Key } from '../loading/keys.ts';

/** The types that have global ids, each with the number of parts of its keys. */
const nodeTypes = new Map<string, number>();

export function registerNodeType(type: string, width: number): void {
  nodeTypes.set(type, width);
}

/** The global id of a row. It is opaque to clients, and the same at every gateway. */
export function encodeId(type: string, key: Key): string {
  return Buffer.from(`${type}:${key.join('/')}`).toString('base64url');
}

/**
 * Decodes a global id.
 * @param expected the types that it may be of; any type if left out
 * @throws ID_INVALID
 */
export function decodeId(
  id: string,
  expected: readonly string[] = [...nodeTypes.keys()],
): { readonly type: string; readonly key: Key } {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  const type = text.slice(0, Math.max(colon, 0));
  const key = text.slice(colon + 1).split('/');
  const fits =
    expected.includes(type) &&
    key.length === nodeTypes.get(type) &&
    key.every((part) => idSchema.safeParse(part).success);
  if (!fits) throw new GatewayError('ID_INVALID', { id: id.slice(0, 80), expected: named(expected) });
  return { type, key };
}

/** Where every type is expected, an error message does not list them all. */
function named(expected: readonly string[]): readonly string[] {
  return expected.length === nodeTypes.size ? [] : expected;
}
