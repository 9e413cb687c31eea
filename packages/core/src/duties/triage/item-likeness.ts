import { Centroids } from './centroids.ts';
import type { Comparison, ExampleIndex } from './example-index.ts';
import { MatterModel } from './matter-model.ts';
import type { Vocabulary, WeightedPieces } from './ngrams.ts';

// These weights were chosen on sets that were left out.
/** The weight of the cosine to the centre compared with that of the nearest examples. */
const centreWeight = 40;
/** The weight of the regression that distinguishes items. */
const modelWeight = 0.6;

/** How similar a call is to the examples of one item. */
interface Likeness {
  /** The number of the item. */
  readonly item: number;
  /** The cosine of the angle between the call and the centre of the examples, 0 to 1. */
  readonly cosine: number;
  /** The score from the centre, the single examples and the regression together. It is meaningful only for comparing items. */
  readonly score: number;
}

/** What a call is similar to. */
export interface CallLikeness {
  /** The items that it is similar to, the most similar first. */
  readonly items: readonly Likeness[];
  /** The score for examples without an item: calls that do not say what they are about. */
  readonly unclear: number;
}

/**
 * Compares calls with the examples of each item, and with the examples that have no item: with their centre, with the
 * nearest ones, and by a regression that learned what distinguishes them.
 */
export class ItemLikeness {
  private readonly index: ExampleIndex;
  /** For each example the number of its item; the last group contains the examples that have none. */
  private readonly groups: Int32Array;
  private readonly count: number;
  private readonly centroids: Centroids;
  private readonly model: MatterModel;

  /**
   * @param items for each example the number of its item; -1 where it has none
   * @param count how many items there are
   */
  constructor(
    index: ExampleIndex,
    { names, examples }: Pick<Vocabulary, 'names' | 'examples'>,
    items: Int32Array,
    count: number,
  ) {
    this.index = index;
    this.groups = items.map((item) => (item < 0 ? count : item));
    this.count = count;
    this.centroids = new Centroids(index, this.groups, count + 1);
    this.model = new MatterModel(names.length, examples, this.groups, count + 1);
  }

  /** Scores each item that the call is similar to, and its similarity to calls that do not say what they are about. */
  compare(call: WeightedPieces, comparison: Comparison): CallLikeness {
    const { nearness } = comparison;
    const near = new Float64Array(this.count + 1);
    for (let example = 0; example < nearness.length; example += 1)
      near[this.groups[example]!]! += nearness[example]!;
    const told = this.model.scores(call);
    const alike: Likeness[] = [];
    this.centroids.cosines(comparison).forEach((cosine, item) => {
      if (cosine === 0) return;
      const score = centreWeight * cosine + Math.log1p(near[item]!) + modelWeight * told[item]!;
      alike.push({ item, cosine, score: Math.max(0, score) });
    });
    return {
      items: alike
        .filter(({ item }) => item < this.count)
        .sort((a, b) => b.score - a.score || a.item - b.item),
      unclear: alike.find(({ item }) => item === this.count)?.score ?? 0,
    };
  }

  /** The pieces of a call that make it similar to one item, those that count most first. */
  explain({ pieces, weights }: WeightedPieces, item: number, most: number): readonly number[] {
    return pieces
      .map((piece, at) => ({ piece, part: weights[at]! * this.index.amountOf(piece, this.groups, item) }))
      .filter(({ part }) => part > 0)
      .sort((a, b) => b.part - a.part || a.piece - b.piece)
      .slice(0, most)
      .map(({ piece }) => piece);
  }
}
