/** The limits of one query. */
export interface QueryLimits {
  /** How many tokens (words and symbols) its text may have. */
  readonly tokens: number;
  readonly aliases: number;
  /** How many levels of fields it may have. */
  readonly depth: number;
  /** How many fields an answer may have at most, counting a field once for each item of the lists around it. */
  readonly cost: number;
  /** How many items a list of its input may have. */
  readonly items: number;
}

/** The default limits of a query. */
export const queryLimits: QueryLimits = { tokens: 2000, aliases: 30, depth: 15, cost: 50_000, items: 100 };
