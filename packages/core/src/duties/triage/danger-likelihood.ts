/** The evidence for and against danger in a call, before it is weighted. */
export interface DangerEvidence {
  /** The sum of the weights of its signs, calming words and pieces by logistic regression. */
  readonly regression: number;
  /** The logarithms of the odds by the centres of the examples, and by single examples. */
  readonly centres: number;
  readonly examples: number;
  /** Whether the item with the most similar examples is urgent by itself. */
  readonly urgentItem: boolean;
  /** Whether it has any sign of danger. */
  readonly sign: boolean;
  /** Whether it contains a word of danger of the catalogue that is not denied. */
  readonly word: boolean;
}

/** The weights of the evidence, in the order of {@link evidenceAmounts}; the constant is last. */
const weights = [0.867, 0.558, 1.103, 0.902, 0.41, -1.793, 1.273] as const;

/** The evidence as numbers, with the constant. */
export const evidenceAmounts = (of: DangerEvidence): readonly number[] => [
  of.regression,
  of.centres,
  of.examples,
  Number(of.urgentItem),
  Number(of.sign),
  Number(of.word),
  1,
];

/**
 * Turns the evidence into a likelihood from 0 to 1, for a mix with as many dangerous as harmless calls. It is a
 * logistic regression over calls that were left out of the examples, so that no part gets too much weight for examples
 * that it memorised (stacking). scripts/choose-thresholds.ts chooses the weights. A word of danger counts against
 * danger here, because `regression` trusts it too much; the two together count for it.
 *
 * @see Wolpert (1992), Stacked generalization; Platt (1999), Probabilistic outputs for support vector machines
 */
export function dangerLikelihood(of: DangerEvidence): number {
  const sum = evidenceAmounts(of).reduce((total, amount, at) => total + amount * weights[at]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
