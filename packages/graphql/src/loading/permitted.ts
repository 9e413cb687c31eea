import { accessProblem } from '../access/check-access.ts';
import type { Guarded } from '../access/record-access.ts';
import type { Context } from '../context.ts';
import type { Key } from './keys.ts';

/**
 * Runs a batch for the keys whose records the viewer may read. For the other keys no SQL is sent, and each gets the error
 * that says why. `load` must return its results in the order of the keys that it is given.
 */
export async function forPermitted<Value>(
  context: Context,
  guarded: Guarded,
  keys: readonly Key[],
  load: (permitted: readonly Key[]) => Promise<readonly Value[]>,
): Promise<(Value | Error)[]> {
  const problems = keys.map((key) => accessProblem(context.viewer, guarded, key[0] ?? ''));
  const permitted = keys.filter((_, place) => problems[place] === undefined);
  const loaded = permitted.length === 0 ? [] : await load(permitted);
  let next = 0;
  return problems.map((problem) => problem ?? loaded[next++]!);
}
