import { checkSize } from '../paging/page-size.ts';
import { decodeId, encodeId } from './global-id.ts';

/** How the relay plugin names, describes and prices what it adds. */
export const relayOptions = {
  cursorType: 'String',
  encodeGlobalID: (type: string, id: string | number | bigint) => encodeId(type, String(id).split('/')),
  decodeGlobalID: (id: string) => {
    const { type, key } = decodeId(id);
    return { typename: type, id: key.join('/') };
  },
  idFieldOptions: { description: 'The global id: opaque, and unique over all types.' },
  nodeTypeOptions: { description: 'Anything that can be asked for by its id.' },
  nodeQueryOptions: {
    description: 'The object with a global id; null where there is none.',
    args: { id: { description: 'A global id, as some `id` field gave it.' } },
  },
  nodesQueryOptions: {
    description:
      'Several objects by their global ids, in the order of the ids; null in the place of one that does not exist. At most 100 at a time.',
    args: { ids: { description: 'Global ids, as `id` fields gave them; 100 at most.' } },
    complexity: ({ ids }: { ids: readonly unknown[] }) => ({ field: 1, multiplier: ids.length }),
    resolve: (
      _root: unknown,
      { ids }: { ids: { id: string; typename: string }[] },
      _context: object,
      _info: unknown,
      resolveNodes: (ids: { id: string; typename: string }[]) => Promise<unknown[]>,
    ) => {
      checkSize('ids', ids.length);
      return resolveNodes(ids);
    },
  },
  pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
  hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.' },
  hasPreviousPageFieldOptions: { description: 'Whether this page was asked for with `after`.' },
  startCursorFieldOptions: { description: "The first item's cursor; null where the page is empty." },
  endCursorFieldOptions: {
    description: "The last item's cursor, to pass on as `after`; null where the page is empty.",
  },
} as const;
