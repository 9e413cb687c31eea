import type { Parameters } from './parameters.ts';

/** The key of a row: the values of its key columns. The station's id comes first where the row belongs to a station. */
export type Key = readonly string[];

/** The keys that one statement looks up. */
export interface Batch {
  readonly keys: readonly Key[];
  /** The station of all of them, where the statement has to name it. */
  readonly station?: string;
}

/** The station of the keys of {@link keysSql}, in SQL. */
export const stationSql = ({ station }: Batch, parameters: Parameters): string =>
  station === undefined ? 'k.k1' : parameters.add(station, 'text');

/** Keys as a relation `k (k1, k2, …, n)`, where `n` counts them from 1. The key of a list without a parent is empty. */
export function keysSql({ keys }: Batch, parameters: Parameters): string {
  const width = keys[0]?.length ?? 0;
  if (width === 0) return '(VALUES (1::bigint)) AS k (n)';
  const columns = Array.from({ length: width }, (_, place) => place);
  const arrays = columns.map((place) =>
    parameters.add(
      keys.map((key) => key[place]),
      'text[]',
    ),
  );
  return `unnest(${arrays.join(', ')}) WITH ORDINALITY AS k (${columns.map((place) => `k${place + 1}`).join(', ')}, n)`;
}

/** A row with the number, from 1, of the key for which it was found. */
export interface Numbered {
  readonly _n: number;
}
