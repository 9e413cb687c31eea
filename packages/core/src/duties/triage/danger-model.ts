/** The features of a call: their numbers, and the amount of each. */
export interface Shown {
  readonly features: readonly number[];
  readonly amounts: Float64Array;
}

const rounds = 6;
const firstStep = 2;
/**
 * The step size for the weights of signs. It is smaller than that of pieces, because signs have the amount 1 and pieces
 * only small shares.
 */
const signStepSize = 0.01;
/** A number without a common divisor with the count of examples, so that every round meets each in a mixed order. */
const stride = 7919;

/**
 * Learns from labelled calls how much each feature speaks for danger: logistic regression by gradient descent, one call
 * at a time in a fixed order, so that the same examples always give the same weights.
 *
 * @param shown the features of each example
 * @param isDanger the label of each
 * @param features how many features there are
 * @param signs how many of the features, counted from the first, are signs
 */
export function learnDanger(
  shown: readonly Shown[],
  isDanger: readonly boolean[],
  features: number,
  signs: number,
): Float64Array {
  const weights = new Float64Array(features);
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + 0.3 * round);
    for (let turn = 0; turn < shown.length; turn += 1) {
      const at = ((turn + round) * stride) % shown.length;
      const each = shown[at]!;
      const miss = Number(isDanger[at]) - 1 / (1 + Math.exp(-sumOf(each, weights)));
      for (let i = 0; i < each.features.length; i += 1)
        weights[each.features[i]!]! +=
          step * miss * each.amounts[i]! * (each.features[i]! < signs ? signStepSize : 1);
    }
  }
  return weights;
}

/** The weighted sum of the features of a call. */
export function sumOf({ features, amounts }: Shown, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += weights[features[i]!]! * amounts[i]!;
  return sum;
}
