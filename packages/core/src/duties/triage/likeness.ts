import type { Vocabulary, WeightedPieces } from './ngrams.ts';

/** How alike a call is to the examples of one item. */
export interface Likeness {
  /** The number of the item. */
  readonly item: number;
  /** The cosine of the angle between the call and the centre of the examples, 0 to 1. */
  readonly cosine: number;
}

/**
 * Compares calls with the centre of the examples of each item.
 *
 * @see Rocchio (1971), Relevance feedback in information retrieval; Han & Karypis (2000), Centroid-based document
 * classification
 */
export class Centroids {
  /** For each piece the items whose examples have it, with its share of the item's centre. */
  private readonly postings: (readonly [item: number, share: number])[][];
  private readonly items: number;

  constructor(
    vocabulary: Vocabulary,
    examples: readonly { item: number; call: WeightedPieces }[],
    items: number,
  ) {
    this.items = items;
    const sums: Map<number, number>[] = Array.from({ length: items }, () => new Map());
    for (const { item, call } of examples)
      call.pieces.forEach((piece, at) => {
        sums[item]!.set(piece, (sums[item]!.get(piece) ?? 0) + call.weights[at]!);
      });
    this.postings = vocabulary.names.map(() => []);
    sums.forEach((centre, item) => {
      const length = Math.sqrt([...centre.values()].reduce((sum, each) => sum + each * each, 0));
      for (const [piece, weight] of centre) this.postings[piece]!.push([item, weight / length]);
    });
  }

  /** The items that a call is like, most alike first. */
  compare({ pieces, weights }: WeightedPieces): readonly Likeness[] {
    const cosines = new Float64Array(this.items);
    for (let at = 0; at < pieces.length; at += 1)
      for (const [item, share] of this.postings[pieces[at]!]!) cosines[item]! += weights[at]! * share;
    return Array.from(cosines, (cosine, item) => ({ item, cosine }))
      .filter(({ cosine }) => cosine > 0)
      .sort((a, b) => b.cosine - a.cosine || a.item - b.item);
  }

  /** The pieces that speak most for one item, most first. */
  explain({ pieces, weights }: WeightedPieces, item: number, most: number): readonly number[] {
    return pieces
      .map((piece, at) => {
        const share = this.postings[piece]!.find(([of]) => of === item)?.[1] ?? 0;
        return { piece, part: weights[at]! * share };
      })
      .filter(({ part }) => part > 0)
      .sort((a, b) => b.part - a.part || a.piece - b.piece)
      .slice(0, most)
      .map(({ piece }) => piece);
  }
}
