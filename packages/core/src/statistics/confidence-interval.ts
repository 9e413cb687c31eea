/** An interval around what was measured, with the level of confidence that it was made for. */
export interface ConfidenceInterval {
  readonly lower: number;
  readonly upper: number;
  /** The level, as a share: 0.95. */
  readonly confidence: number;
}

/** What every function with an interval can be told. */
export interface ConfidenceOptions {
  /** The level of the interval as a share above 0 and below 1; 0.95 unless given. */
  readonly confidence?: number;
}
