import type { Parameters } from './parameters.ts';

/** The key of a row: the texts of its key columns, the station's first where a station owns it. */
export type Key = readonly string[];

/** Keys as a relation `k (k1, k2, …, n)`; `n` counts them from 1. A list without parents has the empty key. */
export function keysSql(keys: readonly Key[], parameters: Parameters): string {
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

/** What a row tells of the key that it was found for. */
export interface Numbered {
  readonly _n: number;
}
