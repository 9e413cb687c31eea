import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import type { Key } from './keys.ts';
import { loadOne } from './load-one.ts';
import type { FieldOf, Table } from './table.ts';

/** A field that refers to one row of another table. */
export interface ReferenceField<Parent, Row> {
  readonly name: string;
  readonly description: string;
  readonly type: ObjectRef<SchemaTypes, Row>;
  readonly table: Table<Row>;
  /** The fields by which the row is found; if left out, the table's key. */
  readonly by?: readonly FieldOf<Row>[];
  keyOf(parent: Parent): Key | null;
}

/** Adds a reference that is never null, which a foreign key guarantees. */
export function addReference<Parent extends object, Row extends object>(
  parentType: ObjectRef<SchemaTypes, Parent>,
  { name, type, description, table, by, keyOf }: ReferenceField<Parent, Row>,
): void {
  builder.objectField(parentType, name, (t) =>
    t.field({
      type,
      description,
      // The cast is needed because the compiler cannot rule out that a generic row type is a list.
      resolve: (parent, _args, context) => loadOne(context, table, keyOf(parent as Parent)!, by) as never,
    }),
  );
}

/** Adds a reference that may be null; its description must say when. */
export function addOptionalReference<Parent extends object, Row extends object>(
  parentType: ObjectRef<SchemaTypes, Parent>,
  { name, type, description, table, by, keyOf }: ReferenceField<Parent, Row>,
): void {
  builder.objectField(parentType, name, (t) =>
    t.field({
      type,
      nullable: true,
      description,
      resolve: (parent, _args, context) => {
        const key = keyOf(parent as Parent);
        return (key === null ? null : loadOne(context, table, key, by)) as never;
      },
    }),
  );
}
