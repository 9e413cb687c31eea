import type { Context } from '../context.ts';
import { servesDistributed } from '../distributed/is-distributed.ts';
import type { Batch, Key } from './keys.ts';

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
