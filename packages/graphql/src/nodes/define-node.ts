import type { FieldMap, ObjectRef } from '@pothos/core';
import { withAccess } from '../access/record-access.ts';
import { builder, type SchemaTypes } from '../builder.ts';
import { loadOne } from '../loading/load-one.ts';
import type { Table } from '../loading/table.ts';
import { registerNodeType } from './global-id.ts';

type Fields<Row> = (t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Row>) => FieldMap;

/** Makes the type of a table's rows, with a global id of the table's key. */
export function defineNode<Row extends object>(
  table: Table<Row>,
  description: string,
  fields: Fields<Row>,
): ObjectRef<SchemaTypes, Row> {
  const ref = builder.objectRef<Row>(table.record);
  registerNodeType(table.record, table.key.length);
  builder.node(ref, {
    description: withAccess(table.record, description),
    id: { resolve: (row) => table.key.map((field) => row[field]).join('/') },
    // Each by itself, so that one that may not be read does not hide the others.
    loadMany: (ids, context) => ids.map((id) => loadOne(context, table, id.split('/'))),
    fields: fields as never,
  });
  return ref;
}
