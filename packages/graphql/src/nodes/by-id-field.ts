import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import type { Context } from '../context.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { loadOne } from '../loading/load-one.ts';
import type { Table } from '../loading/table.ts';
import { decodeId } from './global-id.ts';

/** Adds a query field that gets one row by its global id, such as `member(id)`. */
export function addByIdField<Row extends object>(
  name: string,
  type: ObjectRef<SchemaTypes, Row>,
  table: Table<Row>,
): void {
  builder.queryField(name, (t) =>
    t.field({
      type,
      nullable: true,
      description: `The ${name} with a global id. If there is none, the field is null and the error is NOT_FOUND.`,
      args: { id: t.arg.id({ required: true, description: `The global id of a ${table.record}.` }) },
      resolve: (_root, { id }, context) =>
        // The cast is needed because the compiler cannot rule out that a generic row type is a list.
        findRow(context, table, id) as never,
    }),
  );
}

/** @throws ID_INVALID, NOT_FOUND */
async function findRow<Row extends object>(context: Context, table: Table<Row>, id: string): Promise<Row> {
  const found = await loadOne(context, table, decodeId(id, [table.record]).key);
  if (found === null) throw new GatewayError('NOT_FOUND', { type: table.record, id });
  return found;
}
