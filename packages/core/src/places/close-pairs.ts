import type { Inputs } from '../analysis/inputs.ts';
import { nearby } from './nearby.ts';
import type { Points } from './place.ts';

/** Every pair of places within a distance, once, as columns. */
export interface ClosePairs {
  readonly count: number;
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  /** What `classOf` said of the pair's distance. */
  readonly band: Uint8Array;
}

/** Some 600 MB: more pairs than this mean that the distance is longer than what "near" can be. */
const mostPairs = 2 ** 26;

/**
 * Lists the pairs of places within a distance. Their number decides the cost, not the square of the places.
 * `bandOf` puts a distance into a band, or says -1 to leave the pair out.
 */
export function closePairs(
  inputs: Inputs,
  field: string,
  points: Points,
  metres: number,
  bandOf: (metres: number) => number,
): ClosePairs {
  let one = new Uint32Array(1024);
  let other = new Uint32Array(1024);
  let band = new Uint8Array(1024);
  let count = 0;
  const near = nearby(points);
  for (let from = 0; from < points.across.length; from += 1) {
    near(from, metres, (to, distance) => {
      if (to <= from) return;
      const bandIndex = bandOf(distance);
      if (bandIndex < 0) return;
      if (count === one.length) {
        inputs.require(count * 2 <= mostPairs, field, metres, {
          en: `short enough for at most ${mostPairs} pairs of incidents that are near`,
          zh: `足够短，使邻近的事件对不超过 ${mostPairs} 对`,
        });
        [one, other, band] = [doubled(one), doubled(other), doubled(band)];
      }
      one[count] = from;
      other[count] = to;
      band[count] = bandIndex;
      count += 1;
    });
  }
  return { count, one, other, band };
}

function doubled<Column extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(column: Column): Column {
  const twice = new (column.constructor as new (length: number) => Column)(column.length * 2);
  twice.set(column);
  return twice;
}
