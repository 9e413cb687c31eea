import type { Context } from '../context.ts';
import { servesDistributed } from '../distributed/is-distributed.ts';
import type { Batch, Key } from './keys.ts';
import type { Parameters } from './parameters.ts';

/**
 * Loads what belongs to keys that begin with a station. It takes one statement; on a distributed database one for each
 * station, which names it, because only then can Citus send all of the statement to the node that has the station.
 * @param load returns its results in the order of the keys
 */
export async function loadByStation<Value>(
  { pool }: Pick<Context, 'pool'>,
  keys: readonly Key[],
  load: (batch: Batch) => Promise<readonly Value[]>,
): Promise<readonly Value[]> {
  if (!(await servesDistributed(pool))) return load({ keys });
  const places = new Map<string, number[]>();
  for (const [place, [station = '']] of keys.entries()) {
    const theirs = places.get(station);
    if (theirs === undefined) places.set(station, [place]);
    else theirs.push(place);
  }
  const values: Value[] = [];
  await Promise.all(
    Array.from(places, async ([station, theirs]) => {
      const loaded = await load({ keys: theirs.map((place) => keys[place]!), station });
      for (const [index, place] of theirs.entries()) values[place] = loaded[index]!;
    }),
  );
  return values;
}

/**
 * A SELECT over several stations. Where they are named apart, it is the union of one SELECT for each: Citus sends each to
 * the node that has the station, and so need not take it apart.
 * @param select makes the SELECT of one station, given in SQL, or of all of them
 */
export function selectByStation(
  stations: readonly string[] | undefined,
  parameters: Parameters,
  select: (station: string | undefined) => string,
): string {
  if (stations === undefined) return select(undefined);
  // No station has an empty id: of no stations there are no rows.
  const named = stations.length === 0 ? [''] : stations;
  const each = named.map(
    (station, place) => `apart_${place} AS MATERIALIZED (${select(parameters.add(station, 'text'))})`,
  );
  return `WITH ${each.join(',\n')}\n${named.map((_, place) => `SELECT * FROM apart_${place}`).join(' UNION ALL ')}`;
}
