import { randomFrom } from '../../random/random-source.ts';
import { mixed } from './shingles.ts';

/** Makes the keys under which a set of shingles is filed. */
export type BandKeys = (shingles: Uint32Array) => readonly number[];

/**
 * Computes MinHash: the probability that two sets agree in one of its numbers equals their resemblance. The numbers are
 * divided into bands, and sets that agree in a whole band are compared. With 16 bands of 4, two sets with a resemblance
 * of 0.8 are compared with a probability of 0.9998, and two with 0.3 with a probability of 0.12.
 *
 * @see Broder 1997, On the resemblance and containment of documents; Leskovec, Rajaraman & Ullman, Mining of
 *   Massive Datasets, 3.4 for the bands
 */
export function bandKeys(seed: number, bands = 16, rows = 4): BandKeys {
  const random = randomFrom(seed);
  const salts = Uint32Array.from({ length: bands * rows }, () => random.below(2 ** 32));
  return (shingles) => {
    const keys: number[] = [];
    for (let band = 0; band < bands; band += 1) {
      let key = band;
      for (let row = 0; row < rows; row += 1) {
        const salt = salts[band * rows + row]!;
        let least = 0xffffffff;
        for (let index = 0; index < shingles.length; index += 1) {
          const hash = mixed(shingles[index]! ^ salt);
          if (hash < least) least = hash;
        }
        key = mixed(Math.imul(key, 31) + least);
      }
      keys.push(key);
    }
    return keys;
  };
}
