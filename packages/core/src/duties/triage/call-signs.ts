import type { Comparison } from './example-index.ts';
import type { CallReading, Found } from './find-evidence.ts';
import type { FoundSign } from './find-signs.ts';
import type { CallLikeness } from './item-likeness.ts';
import type { WeightedPieces } from './ngrams.ts';

/** Everything in a call that may point to danger. */
export interface CallSigns {
  readonly reading: CallReading;
  readonly found: readonly Found[];
  readonly signs: readonly FoundSign[];
  readonly pieces: WeightedPieces;
}

/** A call that was compared with the examples. */
export interface ComparedCall extends CallSigns {
  readonly comparison: Comparison;
  readonly likeness: CallLikeness;
}
