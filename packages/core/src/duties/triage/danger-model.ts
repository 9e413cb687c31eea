import { exampleAt } from './mixed-order.ts';
import type { WeightedPieces } from './ngrams.ts';

/** The features of a call: the numbers of its signs, and its pieces. */
export interface Shown {
  readonly signs: readonly number[];
  readonly pieces: WeightedPieces;
}

const rounds = 6;
const firstStep = 2;
/**
 * The step size for the weights of signs. It is smaller than that of pieces, because signs have the amount 1 and pieces
 * only small shares.
 */
const signStepSize = 0.01;

/**
 * Learns from labelled calls how much each feature speaks for danger: logistic regression by gradient descent, one call
 * at a time in a fixed order, so that the same examples always give the same weights.
 *
 * @param shown the features of each example
 * @param isDanger the label of each
 * @param signs how many signs there are; their weights come first, those of the pieces after them
 * @param pieces how many pieces there are
 */
export function learnDanger(
  shown: readonly Shown[],
  isDanger: readonly boolean[],
  signs: number,
  pieces: number,
): Float64Array {
  const weights = new Float64Array(signs + pieces);
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + 0.3 * round);
    for (let turn = 0; turn < shown.length; turn += 1) {
      const at = exampleAt(turn, round, shown.length);
      const each = shown[at]!;
      const miss = step * (Number(isDanger[at]) - 1 / (1 + Math.exp(-sumOf(each, weights, signs))));
      for (const sign of each.signs) weights[sign]! += miss * signStepSize;
      const { pieces: shownPieces, weights: amounts } = each.pieces;
      for (let i = 0; i < shownPieces.length; i += 1) weights[signs + shownPieces[i]!]! += miss * amounts[i]!;
    }
  }
  return weights;
}

/** The weighted sum of the signs and pieces of a call. */
export function sumOf(
  { signs: shown, pieces: { pieces, weights: amounts } }: Shown,
  weights: Float64Array,
  signs: number,
): number {
  let sum = 0;
  for (const sign of shown) sum += weights[sign]!;
  for (let i = 0; i < pieces.length; i += 1) sum += weights[signs + pieces[i]!]! * amounts[i]!;
  return sum;
}
