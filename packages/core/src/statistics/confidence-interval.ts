import { onlyFields, openShare, optional } from '../analysis/checks.ts';

/** An interval around a measured value, with its level of confidence. */
export interface ConfidenceInterval {
  readonly lower: number;
  readonly upper: number;
  /** The level, as a share: 0.95. */
  readonly confidence: number;
}

/** The options of every function with an interval. */
export interface ConfidenceOptions {
  /** The level of the interval as a share above 0 and below 1; 0.95 unless given. */
  readonly confidence?: number;
}

/** Checks {@link ConfidenceOptions}. */
export const confidenceOptions = /* @__PURE__ */ onlyFields<ConfidenceOptions>({
  confidence: /* @__PURE__ */ optional(openShare),
});
