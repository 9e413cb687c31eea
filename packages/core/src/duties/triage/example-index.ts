import type { WeightedPieces } from './ngrams.ts';

/**
 * How much more a nearer example counts than a farther one. It was chosen together with the weights in
 * danger-likelihood.ts, by the results for sets of calls that were left out.
 */
const sharpness = 20;

/** How similar a call is to each example. */
export interface Comparison {
  /** For each example the scalar product of its pieces and those of the call. */
  readonly products: Float64Array;
  /**
   * For each example the kernel e^(sharpness × cosine) − 1, which is nearly 0 for most examples and large for the few
   * that are really similar.
   */
  readonly nearness: Float64Array;
}

/** An index of the examples by their pieces: for each piece, the examples that contain it, with the amount. */
export class ExampleIndex {
  /** The position at which the examples of each piece begin, followed by the end of the last one. */
  private readonly starts: Uint32Array;
  private readonly owners: Uint32Array;
  private readonly amounts: Float64Array;
  private readonly lengths: Float64Array;

  /**
   * @param pieces how many pieces there are
   * @param examples the pieces of each example
   */
  constructor(pieces: number, examples: readonly WeightedPieces[]) {
    this.starts = new Uint32Array(pieces + 1);
    for (const example of examples) for (const piece of example.pieces) this.starts[piece + 1]! += 1;
    for (let piece = 0; piece < pieces; piece += 1) this.starts[piece + 1]! += this.starts[piece]!;
    const next = this.starts.slice();
    this.owners = new Uint32Array(this.starts[pieces]!);
    this.amounts = new Float64Array(this.starts[pieces]!);
    examples.forEach((example, owner) => {
      example.pieces.forEach((piece, at) => {
        const place = next[piece]!;
        next[piece] = place + 1;
        this.owners[place] = owner;
        this.amounts[place] = example.weights[at]!;
      });
    });
    this.lengths = Float64Array.from(examples, ({ weights }) =>
      Math.sqrt(weights.reduce((sum, each) => sum + each * each, 0)),
    );
  }

  /** Compares a call with all examples. */
  compare({ pieces, weights }: WeightedPieces): Comparison {
    const products = new Float64Array(this.lengths.length);
    for (let at = 0; at < pieces.length; at += 1) {
      const weight = weights[at]!;
      const end = this.starts[pieces[at]! + 1]!;
      for (let i = this.starts[pieces[at]!]!; i < end; i += 1)
        products[this.owners[i]!]! += weight * this.amounts[i]!;
    }
    const nearness = new Float64Array(products.length);
    for (let i = 0; i < products.length; i += 1)
      if (products[i]! > 0) nearness[i] = Math.exp((sharpness * products[i]!) / this.lengths[i]!) - 1;
    return { products, nearness };
  }

  /** The total amount of one piece in the examples of a group. */
  amountOf(piece: number, groups: Int32Array, group: number): number {
    let sum = 0;
    for (let i = this.starts[piece]!; i < this.starts[piece + 1]!; i += 1)
      if (groups[this.owners[i]!] === group) sum += this.amounts[i]!;
    return sum;
  }

  /** For each group the length of the sum of its examples. */
  lengthsOfSums(groups: Int32Array, count: number): Float64Array {
    const squares = new Float64Array(count);
    const sums = new Float64Array(count);
    for (let piece = 0; piece + 1 < this.starts.length; piece += 1) {
      const [from, to] = [this.starts[piece]!, this.starts[piece + 1]!];
      for (let i = from; i < to; i += 1) {
        const group = groups[this.owners[i]!]!;
        if (group >= 0) sums[group]! += this.amounts[i]!;
      }
      for (let i = from; i < to; i += 1) {
        const group = groups[this.owners[i]!]!;
        if (group < 0) continue;
        squares[group]! += sums[group]! * sums[group]!;
        sums[group] = 0;
      }
    }
    return squares.map(Math.sqrt);
  }
}
