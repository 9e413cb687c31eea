import { brandWithType } from '@pothos/core';
import { decodeId, encodeId } from './global-id.ts';

interface GlobalId {
  readonly id: string;
  readonly typename: string;
}

/**
 * A node that knows its type. The plugin marks what it loads, but not what another field of the operation has already
 * asked for.
 */
function branded(node: unknown, { typename }: GlobalId): unknown {
  if (!(node instanceof Error)) brandWithType(node, typename as never);
  return node;
}

/** Descriptions and costs for the fields and types that the Relay plugin adds. */
export const relayOptions = {
  cursorType: 'String',
  encodeGlobalID: (type: string, id: string | number | bigint) => encodeId(type, String(id).split('/')),
  decodeGlobalID: (id: string) => {
    const { type, key } = decodeId(id);
    return { typename: type, id: key.join('/') };
  },
  idFieldOptions: { description: 'The global id. It is opaque, and unique among the objects of all types.' },
  nodeTypeOptions: { description: 'An object that can be queried by its global id.' },
  nodeQueryOptions: {
    description: 'The object with a global id; null if there is none.',
    args: { id: { description: 'A global id, taken from an `id` field.' } },
    resolve: async (
      _root: unknown,
      { id }: { id: GlobalId },
      _context: object,
      _info: unknown,
      resolveNode: (id: GlobalId) => unknown,
    ) => branded(await resolveNode(id), id),
  },
  nodesQueryOptions: {
    description:
      'Several objects by their global ids, in the order of the ids, with null for one that does not exist. At most 100 at a time.',
    args: { ids: { description: 'Global ids, taken from `id` fields; at most 100.' } },
    complexity: ({ ids }: { ids: readonly unknown[] }) => ({ field: 1, multiplier: ids.length }),
    resolve: async (
      _root: unknown,
      { ids }: { ids: GlobalId[] },
      _context: object,
      _info: unknown,
      resolveNodes: (ids: GlobalId[]) => Promise<unknown[]>,
    ) => {
      const nodes = await resolveNodes(ids);
      return nodes.map(async (node, place) => branded(await node, ids[place]!));
    },
  },
  pageInfoTypeOptions: { description: 'The position of a page in its list.' },
  hasNextPageFieldOptions: { description: 'Whether the list has more items after this page.' },
  hasPreviousPageFieldOptions: {
    description: 'Whether other items come before this page: true if it was requested with `after`.',
  },
  startCursorFieldOptions: { description: 'The cursor of the first item; null if the page is empty.' },
  endCursorFieldOptions: {
    description:
      'The cursor of the last item; null if the page is empty. Pass it as `after` to get the next page.',
  },
} as const;
