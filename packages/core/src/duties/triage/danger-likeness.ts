import { Centroids } from './likeness.ts';
import type { Vocabulary, WeightedPieces } from './ngrams.ts';

/** How sharply a nearer centre counts more than a farther one. */
const sharpness = 25;

/**
 * Compares a call with the dangerous and the harmless examples of each item, each of which have a centre of their own:
 * a call is likely dangerous where it is more like dangerous calls, about whatever they are.
 */
export class DangerLikeness {
  private readonly centroids: Centroids;
  /** For each centre the root of the number of its examples: what was seen often is likelier. */
  private readonly sizes: Float64Array;

  /** @param examples for each its item, with a number of its own where there is none, and its label */
  constructor(
    vocabulary: Vocabulary,
    examples: readonly { readonly item: number; readonly danger: boolean; readonly call: WeightedPieces }[],
    items: number,
  ) {
    const placed = examples.map(({ item, danger, call }) => ({ item: 2 * item + Number(danger), call }));
    this.centroids = new Centroids(vocabulary, placed, 2 * items);
    this.sizes = new Float64Array(2 * items);
    for (const { item } of placed) this.sizes[item]! += 1;
    this.sizes = this.sizes.map(Math.sqrt);
  }

  /** The logarithm of the odds of danger; 0 where dangerous and harmless calls are as near. */
  logOdds(call: WeightedPieces): number {
    const near = [0, 0];
    this.centroids.cosines(call).forEach((cosine, centre) => {
      near[centre % 2]! += this.sizes[centre]! * Math.exp(sharpness * cosine);
    });
    return Math.log((near[1]! + 1) / (near[0]! + 1));
  }
}
