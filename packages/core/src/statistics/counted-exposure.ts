/** A count of events and how long, or in how much, they were counted. */
export interface CountedExposure {
  /** How many events; a whole number of 0 or more. */
  readonly count: number;
  /** Days, officer-months, inhabitants: anything above 0, in the same unit for both of a pair. 1 unless given. */
  readonly exposure?: number;
}

/** The counts before and after, of one area or of one kind of event. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}
