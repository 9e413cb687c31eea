import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** What identifies a stream: the seed of the dataset, the table, and ids. */
export type StreamKey = readonly (string | number)[];

/**
 * A stream of random numbers that depends only on its key.
 *
 * It starts from a SHA-256 of the key, so no stream depends on what another one has drawn. Tables can therefore be read
 * in any order, and the month of one officer can be generated without the others. Only whole numbers are drawn, so the
 * same key gives the same numbers on every machine.
 *
 * @example
 * ```ts
 * const stream = new RandomStream(1, 'visits', '371428-03', 'o0417', '2014-01');
 * stream.int(1, 6);
 * ```
 */
export class RandomStream {
  readonly #generator;

  constructor(...key: StreamKey) {
    const hash = createHash('sha256').update(JSON.stringify(key)).digest();
    this.#generator = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => hash.readInt32LE(offset)));
  }

  /** Draws a whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return uniformInt(this.#generator, min, max);
  }

  /** Draws whether something happens that happens `perMille` times in a thousand. */
  chance(perMille: number): boolean {
    return this.int(1, 1000) <= perMille;
  }

  /** Draws one of several values, all equally likely. */
  pick<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.int(0, values.length - 1)]!;
  }

  /** Draws one of several values by weight. The weights are whole numbers with a sum above 0. */
  weighted<Value>(choices: readonly (readonly [value: Value, weight: number])[]): Value {
    let total = 0;
    for (const choice of choices) total += choice[1];
    let left = this.int(1, total);
    for (const choice of choices) {
      left -= choice[1];
      if (left <= 0) return choice[0];
    }
    throw new RangeError('weights add up to nothing');
  }

  /** The values in a random order. */
  shuffled<Value>(values: readonly Value[]): Value[] {
    const order = [...values];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = this.int(0, last);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    return order;
  }
}
