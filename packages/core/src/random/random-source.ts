import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import { inputsOf } from '../analysis/inputs.ts';

/** Random numbers that are decided by a seed: the same seed gives the same numbers everywhere. */
export interface RandomSource {
  /** A whole number from 0 to below `limit`, each equally likely. */
  readonly below: (limit: number) => number;
  /** A number from 0 to below 1, of 53 random bits. */
  readonly unit: () => number;
}

/**
 * A source that draws its numbers from a seed of 32 bits. The generator is MT19937, because it gives unrelated numbers,
 * from the first one on, even for neighbouring seeds (1, 2, 3, …, as people choose them).
 *
 * @throws ANALYSIS_INPUT_INVALID for a seed that is not a whole number from 0 to 4294967295
 * @see Matsumoto & Nishimura 1998, Mersenne Twister, ACM TOMACS 8(1)
 */
export function randomFrom(seed: number): RandomSource {
  inputsOf('randomFrom').require(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32, 'seed', seed, {
    en: 'a whole number from 0 to 4294967295',
    zh: '0 到 4294967295 之间的整数',
  });
  const generator = mersenne(seed);
  return {
    below: (limit) => uniformInt(generator, 0, limit - 1),
    unit: () => uniformFloat64(generator),
  };
}

/** The items in a random order (Fisher–Yates). Every order is equally likely. */
export function shuffled<T>(items: readonly T[], random: RandomSource): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
