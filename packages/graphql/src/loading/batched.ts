import DataLoader from 'dataloader';
import type { Context } from '../context.ts';

/**
 * Collects the keys that one level of a query asks for and loads them together. Within an operation, calls with the same
 * name share a batch, so the name must contain everything that the loading depends on apart from the keys.
 *
 * @example
 * const month = batched(context, `scorecard:${ruleSet.id}`, (keys) => loadScorecards(context.pool, keys));
 * return month.load([member.stationId, member.id]);
 */
export function batched<Key, Value>(
  context: Context,
  name: string,
  load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
): DataLoader<Key, Value, string> {
  const known = context.loaders.get(name);
  if (known !== undefined) return known as DataLoader<Key, Value, string>;
  const loader = new DataLoader<Key, Value, string>(load, { cacheKeyFn: (key) => JSON.stringify(key) });
  context.loaders.set(name, loader as DataLoader<never, unknown, string>);
  return loader;
}
