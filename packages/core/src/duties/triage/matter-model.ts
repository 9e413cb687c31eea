import { exampleAt } from './mixed-order.ts';
import type { WeightedPieces } from './ngrams.ts';

// Chosen by cross-validation over sets of calls by different writers; docs/decisions/triage.md has the figures.
/** Pieces that fewer examples have teach little that holds for other calls. */
const fewestExamples = 3;
/** Large, since each example is met only once: what is learned in more rounds is learned by heart. */
const step = 30;
/** A group whose likelihood for an example is off by less than this learns nothing from it, which saves time. */
const leastMiss = 0.01;

/**
 * Learns which pieces tell groups of examples apart that share many: softmax regression by gradient descent that meets
 * each example once, in a fixed order, so that the same examples always give the same weights.
 *
 * @see Bishop (2006), Pattern recognition and machine learning, section 4.3.4
 */
export class MatterModel {
  private readonly count: number;
  /** For each piece where its weights begin, one for each group; -1 where it has none. */
  private readonly starts: Int32Array;
  private readonly weights: Float32Array;

  /**
   * @param pieces how many pieces there are
   * @param groups for each example the number of its group
   * @param count how many groups there are
   */
  constructor(pieces: number, examples: readonly WeightedPieces[], groups: Int32Array, count: number) {
    const owners = new Uint32Array(pieces);
    for (const example of examples) for (const piece of example.pieces) owners[piece]! += 1;
    let size = 0;
    this.count = count;
    this.starts = Int32Array.from(owners, (those) => (those < fewestExamples ? -1 : count * size++));
    this.weights = new Float32Array(count * size);
    this.learn(examples, groups);
  }

  /** What the pieces of a call count for in each group. */
  scores(call: WeightedPieces): Float64Array {
    return this.addScores(call, new Float64Array(this.count));
  }

  private learn(examples: readonly WeightedPieces[], groups: Int32Array): void {
    const { count, starts, weights } = this;
    const likelihoods = new Float64Array(count);
    for (let turn = 0; turn < examples.length; turn += 1) {
      const at = exampleAt(turn, 0, examples.length);
      const { pieces, weights: amounts } = examples[at]!;
      normalise(this.addScores(examples[at]!, likelihoods.fill(0)));
      for (let group = 0; group < count; group += 1) {
        const miss = Number(group === groups[at]) - likelihoods[group]!;
        if (Math.abs(miss) < leastMiss) continue;
        for (let i = 0; i < pieces.length; i += 1) {
          const start = starts[pieces[i]!]!;
          if (start >= 0) weights[start + group]! += step * miss * amounts[i]!;
        }
      }
    }
  }

  private addScores({ pieces, weights: amounts }: WeightedPieces, scores: Float64Array): Float64Array {
    const { count, starts, weights } = this;
    for (let i = 0; i < pieces.length; i += 1) {
      const start = starts[pieces[i]!]!;
      if (start < 0) continue;
      const amount = amounts[i]!;
      for (let group = 0; group < count; group += 1) scores[group]! += amount * weights[start + group]!;
    }
    return scores;
  }
}

/** Turns scores into likelihoods, whose sum is 1. */
function normalise(scores: Float64Array): void {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp(scores[at]! - most);
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
}
