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
  /** For each item the share that each piece has in its centre. */
  private readonly centres: readonly ReadonlyMap<number, number>[];
  /** For each piece the items whose examples have it, and its share of the centre of each. */
  private readonly postings: readonly { readonly items: number[]; readonly shares: number[] }[];

  constructor(
    vocabulary: Vocabulary,
    examples: readonly { readonly item: number; readonly call: WeightedPieces }[],
    items: number,
  ) {
    const sums: Map<number, number>[] = Array.from({ length: items }, () => new Map());
    for (const { item, call } of examples)
      call.pieces.forEach((piece, at) => {
        sums[item]!.set(piece, (sums[item]!.get(piece) ?? 0) + call.weights[at]!);
      });
    this.centres = sums.map((centre) => {
      const length = Math.sqrt([...centre.values()].reduce((sum, each) => sum + each * each, 0));
      return new Map([...centre].map(([piece, weight]) => [piece, weight / length]));
    });
    this.postings = vocabulary.names.map(() => ({ items: [], shares: [] }));
    this.centres.forEach((centre, item) => {
      for (const [piece, share] of centre) {
        this.postings[piece]!.items.push(item);
        this.postings[piece]!.shares.push(share);
      }
    });
  }

  /** How alike a call is to each item, by number. */
  cosines({ pieces, weights }: WeightedPieces): Float64Array {
    const cosines = new Float64Array(this.centres.length);
    for (let at = 0; at < pieces.length; at += 1) {
      const { items, shares } = this.postings[pieces[at]!]!;
      for (let i = 0; i < items.length; i += 1) cosines[items[i]!]! += weights[at]! * shares[i]!;
    }
    return cosines;
  }

  /** The items that a call is like, most alike first. */
  compare(call: WeightedPieces): readonly Likeness[] {
    const cosines = this.cosines(call);
    return Array.from(cosines, (cosine, item) => ({ item, cosine }))
      .filter(({ cosine }) => cosine > 0)
      .sort((a, b) => b.cosine - a.cosine || a.item - b.item);
  }

  /** The pieces that speak most for one item, most first. */
  explain({ pieces, weights }: WeightedPieces, item: number, most: number): readonly number[] {
    const centre = this.centres[item]!;
    return pieces
      .map((piece, at) => ({ piece, part: weights[at]! * (centre.get(piece) ?? 0) }))
      .filter(({ part }) => part > 0)
      .sort((a, b) => b.part - a.part || a.piece - b.piece)
      .slice(0, most)
      .map(({ piece }) => piece);
  }
}
