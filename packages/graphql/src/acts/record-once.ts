import { randomUUID } from 'node:crypto';
import { columnOf } from '@beatwork/core/internal';
import type { Context } from '../context.ts';
import type { RecordRow } from '../records/record-table.ts';
import type { ActDefinition, GivenAct, RecordValues } from './act-definition.ts';
import { type DoneAct, earlierAct, entryOf, hashOf, logEntryOf } from './act-history.ts';
import { checked, checkTime } from './check-values.ts';
import { isRefusedForAnother } from './database-problem.ts';
import { checkRecord } from './may-act.ts';
import { prismaRow, sqlRow } from './stored-record.ts';

/**
 * Makes a record, its entry in the history and that of the access log, by one statement. A second request with the same
 * key waits for the first one, is then refused by the unique index of keys, and gets the answer of the first.
 */
export async function recordOnce(context: Context, act: ActDefinition, given: GivenAct): Promise<DoneAct> {
  const { stationId, key } = given;
  const { fields, description } = act.record;
  const recordId = randomUUID();
  const after = checked(act, { ...act.fixed, ...given.values, id: recordId, stationId });
  checkRecord(context.viewer, act, after);
  checkTime(act, after, context.now);
  const inputHash = hashOf(act, given);
  const made = {
    stationId,
    recordId,
    version: 1,
    before: undefined,
    after,
    key,
    inputHash,
    reason: undefined,
  };
  try {
    await insertTogether(context, act.name, {
      [columnOf(description.name)]: sqlRow(fields, after),
      access_log: logEntryOf(context, act),
      act: { ...entryOf(context, act, made), before: null, after: JSON.stringify(after) },
    });
  } catch (error) {
    if (!isRefusedForAnother(error)) throw error;
    const earlier = await earlierAct(context.prisma, context, act, given, inputHash);
    if (earlier === undefined) throw error;
    return earlier;
  }
  return { stationId, recordId, version: 1, repeated: false, row: prismaRow(fields, after) as RecordRow };
}

/**
 * Inserts one row into each of several tables by one statement, which a connection prepares once under its name.
 * PostgreSQL takes the types of the values from the columns.
 */
async function insertTogether(
  { pool }: Context,
  name: string,
  rows: Readonly<Record<string, RecordValues | undefined>>,
): Promise<void> {
  const values: unknown[] = [];
  const inserts = Object.entries(rows).flatMap(([table, row]) => {
    if (row === undefined) return [];
    const columns = Object.keys(row).map((column) => `"${columnOf(column)}"`);
    const places = Object.values(row).map((value) => `$${values.push(value)}`);
    return [`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`];
  });
  const last = inserts.pop();
  const parts = inserts.map((insert, place) => `part${place} AS (${insert})`);
  await pool.query({ name, text: `WITH ${parts.join(', ')} ${last}`, values });
}
