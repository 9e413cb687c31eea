import type { Comparison, ExampleIndex } from './example-index.ts';

/**
 * Compares calls with the centre of the examples of each group.
 *
 * @see Rocchio (1971), Relevance feedback in information retrieval; Han & Karypis (2000), Centroid-based document
 * classification
 */
export class Centroids {
  private readonly groups: Int32Array;
  private readonly lengths: Float64Array;

  /**
   * @param groups for each example the number of its group; -1 if it belongs to none
   * @param count how many groups there are
   */
  constructor(index: ExampleIndex, groups: Int32Array, count: number) {
    this.groups = groups;
    this.lengths = index.lengthsOfSums(groups, count);
  }

  /** For each group the cosine of the angle between the call and the centre of its examples, 0 to 1. */
  cosines({ products }: Comparison): Float64Array {
    const sums = new Float64Array(this.lengths.length);
    for (let at = 0; at < products.length; at += 1)
      if (this.groups[at]! >= 0) sums[this.groups[at]!]! += products[at]!;
    return sums.map((sum, group) => (sum === 0 ? 0 : sum / this.lengths[group]!));
  }
}
