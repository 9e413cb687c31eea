import { type Connection, type ConnectionSource, connectionOf, type PageArguments } from './connection.ts';
import type { CursorValue } from './cursor.ts';

/** A list that is in memory already. */
export interface ArraySource<Row> extends Pick<ConnectionSource<Row>, 'list' | 'kinds' | 'placeOf'> {
  /** The rows in the order of their places: by the first value, among equal ones by the second, and so on. */
  readonly rows: readonly Row[];
}

/**
 * Makes the value of a list field from rows in memory. A page begins after a place, whether a row is still there or not.
 * @throws PAGE_TOO_LARGE, PAGE_SIZE_INVALID, CURSOR_INVALID
 */
export function arrayConnection<Row>(
  args: PageArguments,
  { rows, ...source }: ArraySource<Row>,
): Connection<Row> {
  return connectionOf(args, {
    ...source,
    page: async (size, after) => {
      const rest = after === null ? rows : rows.filter((row) => comesAfter(source.placeOf(row), after));
      return { rows: rest.slice(0, size), hasNextPage: rest.length > size };
    },
    total: async () => rows.length,
  });
}

function comesAfter(place: readonly CursorValue[], other: readonly CursorValue[]): boolean {
  const differing = place.findIndex((value, level) => value !== other[level]);
  return differing !== -1 && place[differing]! > other[differing]!;
}
