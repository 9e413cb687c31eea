/** What one query may ask for at most. */
export interface QueryLimits {
  /** Words and signs of its text. */
  readonly tokens: number;
  readonly aliases: number;
  /** Levels of fields. */
  readonly depth: number;
  /** Fields, each as often as the lists around it may repeat it. */
  readonly cost: number;
}

/** The limits of a query unless others are given. */
export const queryLimits: QueryLimits = { tokens: 2000, aliases: 30, depth: 15, cost: 50_000 };
