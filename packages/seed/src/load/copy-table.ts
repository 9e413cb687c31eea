import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Row, TableName } from '../dataset/tables.ts';
import { copyChunks, copyStatement } from './copy-lines.ts';

/** Streams rows into a table. Rows are generated only as fast as the server accepts them. */
export async function copyTable(
  client: pg.ClientBase,
  table: TableName,
  rows: Iterable<Row>,
  written: (rows: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const sink = client.query(copyFrom(copyStatement(table)));
  // If it is aborted while it waits for the server's final answer, the stream emits one more error after the pipeline ends.
  sink.on('error', () => {});
  const source = Readable.from(copyChunks(table, rows, written), { highWaterMark: 1 });
  await pipeline(source, sink, { signal });
}
