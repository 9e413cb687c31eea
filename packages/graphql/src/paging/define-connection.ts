import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import type { Connection, Edge } from './connection.ts';

/** The list field itself multiplies the cost by `first`, so its edges and nodes must not multiply it again. */
const complexity = { field: 1, multiplier: 1 };

/** Makes the types for lists of a node type, such as `MemberConnection` and `MemberEdge`. */
export function defineConnection<Row extends object>(type: ObjectRef<SchemaTypes, Row>, items: string) {
  const edge = builder.objectRef<Edge<Row>>(`${type.name}Edge`).implement({
    description: `One of the ${items} of a page, with its cursor.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'The cursor of this item. Pass it as `after` to get the items that follow.',
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
        description: 'The position of this page in its list.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
      totalCount: t.int({
        description: 'How many items the whole list has. It is counted only if the query asks for it.',
        resolve: (connection) => connection.totalCount(),
      }),
    }),
  });
}
