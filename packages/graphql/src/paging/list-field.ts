import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import type { Where } from '../filters/define-where.ts';
import type { Key } from '../loading/keys.ts';
import type { Collection } from './collection.ts';
import { type Connection, collectionConnection } from './connection.ts';
import { pageArguments } from './page-arguments.ts';
import { costOfPage } from './page-size.ts';

/** A field that lists the rows of a collection for a parent. */
export interface ListField<Parent, Row> {
  readonly type: ObjectRef<SchemaTypes, Connection<Row>>;
  readonly description: string;
  readonly collection: Collection<Row>;
  keyOf(parent: Parent): Key;
}

/** Adds a list field to a type. The name comes from the collection: `visits` for `Member.visits`. */
export function addListField<Parent extends object, Row extends object>(
  parentType: ObjectRef<SchemaTypes, Parent>,
  { type, description, collection, keyOf }: ListField<Parent, Row>,
): void {
  builder.objectField(parentType, fieldName(collection), (t) =>
    t.field({
      type,
      description,
      args: pageArguments(),
      complexity: costOfPage,
      resolve: (parent, args, context) =>
        collectionConnection(context, collection, keyOf(parent as Parent), args, []),
    }),
  );
}

/** Adds a list field whose rows can be filtered with `where`. */
export function addFilteredListField<Parent extends object, Row extends object>(
  parentType: ObjectRef<SchemaTypes, Parent>,
  { type, description, collection, keyOf }: ListField<Parent, Row>,
  where: Where,
): void {
  builder.objectField(parentType, fieldName(collection), (t) =>
    t.field({
      type,
      description,
      args: {
        where: t.arg({ type: where.type, description: 'Which items to list; all if left out.' }),
        ...pageArguments(),
      },
      complexity: costOfPage,
      resolve: (parent, args, context) =>
        collectionConnection(
          context,
          collection,
          keyOf(parent as Parent),
          args,
          where.conditions(args.where),
        ),
    }),
  );
}

function fieldName({ name }: { readonly name: string }): string {
  return name.slice(name.indexOf('.') + 1);
}
