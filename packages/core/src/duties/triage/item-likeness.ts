import { Centroids } from './centroids.ts';
import type { Comparison, ExampleIndex } from './example-index.ts';
import type { WeightedPieces } from './ngrams.ts';

/** What the cosine to the centre counts for beside the examples that are nearest. Chosen on sets left out. */
const centreWeight = 40;

/** How alike a call is to the examples of one item. */
export interface Likeness {
  /** The number of the item. */
  readonly item: number;
  /** The cosine of the angle between the call and the centre of the examples, 0 to 1. */
  readonly cosine: number;
  /** The centre and the single examples together; it only compares items. */
  readonly score: number;
}

/** Compares calls with the examples of each item: with their centre, and with those that are nearest. */
export class ItemLikeness {
  private readonly index: ExampleIndex;
  private readonly items: Int32Array;
  private readonly count: number;
  private readonly centroids: Centroids;

  /**
   * @param items for each example the number of its item; -1 where it has none
   * @param count how many items there are
   */
  constructor(index: ExampleIndex, items: Int32Array, count: number) {
    this.index = index;
    this.items = items;
    this.count = count;
    this.centroids = new Centroids(index, items, count);
  }

  /** The items that a call is like, most alike first. */
  compare(comparison: Comparison): readonly Likeness[] {
    const { nearness } = comparison;
    const near = new Float64Array(this.count);
    for (let example = 0; example < nearness.length; example += 1)
      if (this.items[example]! >= 0) near[this.items[example]!]! += nearness[example]!;
    const alike: Likeness[] = [];
    this.centroids.cosines(comparison).forEach((cosine, item) => {
      if (cosine > 0) alike.push({ item, cosine, score: centreWeight * cosine + Math.log1p(near[item]!) });
    });
    return alike.sort((a, b) => b.score - a.score || a.item - b.item);
  }

  /** The pieces of a call that its likeness to one item comes from, those that count most first. */
  explain({ pieces, weights }: WeightedPieces, item: number, most: number): readonly number[] {
    return pieces
      .map((piece, at) => ({ piece, part: weights[at]! * this.index.amountOf(piece, this.items, item) }))
      .filter(({ part }) => part > 0)
      .sort((a, b) => b.part - a.part || a.piece - b.piece)
      .slice(0, most)
      .map(({ piece }) => piece);
  }
}
