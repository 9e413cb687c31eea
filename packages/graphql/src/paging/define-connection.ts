import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import type { Connection, Edge } from './connection.ts';

/** Edges and nodes cost what the list says, which knows `first`; not the usual ten. */
const complexity = { field: 1, multiplier: 1 };

/** Makes the list type of a node type, `MemberConnection`, with its `MemberEdge`. */
export function defineConnection<Row extends object>(type: ObjectRef<SchemaTypes, Row>, items: string) {
  const edge = builder.objectRef<Edge<Row>>(`${type.name}Edge`).implement({
    description: `One of the ${items} of a page, with its place.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Marks the place of this item, to pass on as `after`.',
      }),
      node: t.field({ type, description: 'The item.', resolve: ({ node }) => node as never }),
    }),
  });
  return builder.objectRef<Connection<Row>>(`${type.name}Connection`).implement({
    description: `A page of a list of ${items}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The items of this page with their cursors.',
        complexity,
        resolve: ({ edges }) => edges,
      }),
      nodes: t.field({
        type: [type],
        description: 'The items of this page.',
        complexity,
        resolve: async ({ edges }) => (await edges).map(({ node }) => node) as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where this page stands in its list.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
      totalCount: t.int({
        description: 'How many items the whole list has. Counted only where it is asked for.',
        resolve: (connection) => connection.totalCount(),
      }),
    }),
  });
}
