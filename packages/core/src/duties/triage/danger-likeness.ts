import { Centroids } from './centroids.ts';
import type { Comparison, ExampleIndex } from './example-index.ts';

/** How sharply a nearer centre counts more than a farther one. */
const sharpness = 25;

/**
 * Compares a call with dangerous and harmless examples: with the centres of the dangerous and of the harmless examples
 * of each item, and with each example by itself. A call is probably dangerous if it is more similar to dangerous calls,
 * whatever they are about.
 */
export class DangerLikeness {
  private readonly centroids: Centroids;
  private readonly isDanger: readonly boolean[];
  /** For each centre the square root of the number of its examples, because what occurred often is more likely. */
  private readonly sizes: Float64Array;

  /**
   * @param items for each example the number of its item; -1 where it has none
   * @param count how many items there are
   */
  constructor(index: ExampleIndex, items: Int32Array, isDanger: readonly boolean[], count: number) {
    const centres = 2 * (count + 1);
    const groups = items.map((item, at) => 2 * (item < 0 ? count : item) + Number(isDanger[at]));
    this.isDanger = isDanger;
    this.centroids = new Centroids(index, groups, centres);
    this.sizes = new Float64Array(centres);
    for (const group of groups) this.sizes[group]! += 1;
    this.sizes = this.sizes.map(Math.sqrt);
  }

  /** The logarithm of the odds of danger by the centres; 0 if dangerous and harmless ones are equally near. */
  byCentres(comparison: Comparison): number {
    const near = [0, 0];
    this.centroids.cosines(comparison).forEach((cosine, centre) => {
      near[centre % 2]! += this.sizes[centre]! * Math.exp(sharpness * cosine);
    });
    return logOdds(near);
  }

  /**
   * The logarithm of the odds of danger by single examples. The nearer an example is, the more it counts.
   *
   * @see Parzen (1962), On estimation of a probability density function and mode
   */
  byExamples({ nearness }: Comparison): number {
    const near = [0, 0];
    for (let example = 0; example < nearness.length; example += 1)
      near[Number(this.isDanger[example])]! += nearness[example]!;
    return logOdds(near);
  }
}

const logOdds = ([harmless, dangerous]: readonly number[]) => Math.log((dangerous! + 1) / (harmless! + 1));
