import { type Row, sqlTableOf, type TableName } from '../dataset/tables.ts';
import { SeedError } from '../text/error.ts';
import { columnsOf } from './columns.ts';
import { copyText } from './copy-text.ts';

/** Makes a function that formats a row of a table as a line of COPY's text format. */
export function lineWriter(table: TableName): (row: Row) => string {
  const columns = columnsOf(table);
  return (row) => {
    let line = '';
    let separator = '';
    for (const { name, read } of columns) {
      const text = copyText(read(row));
      if (text === undefined) {
        throw new SeedError('TEXT_NOT_STORABLE', { table: sqlTableOf(table), id: row.id, column: name });
      }
      line += separator + text;
      separator = '\t';
    }
    return `${line}\n`;
  };
}

const chunkLength = 64 * 1024;

/** Formats rows as chunks of lines, one chunk at a time. `written` is called with the number of rows in each chunk. */
export function* copyChunks(
  table: TableName,
  rows: Iterable<Row>,
  written: (rows: number) => void = () => {},
): Generator<Buffer> {
  const lineOf = lineWriter(table);
  let chunk = '';
  let count = 0;
  for (const row of rows) {
    chunk += lineOf(row);
    count += 1;
    if (chunk.length >= chunkLength) {
      yield Buffer.from(chunk);
      written(count);
      chunk = '';
      count = 0;
    }
  }
  if (count > 0) yield Buffer.from(chunk);
  written(count);
}

/** The COPY statement for the lines of a table. */
export function copyStatement(table: TableName): string {
  const columns = columnsOf(table).map(({ name }) => name);
  return `COPY ${sqlTableOf(table)} (${columns.map((name) => `"${name}"`).join(', ')}) FROM STDIN`;
}
