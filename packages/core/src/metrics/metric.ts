import type { LocalizedText } from '../text/localized-text.ts';
import type { RecordType } from './record-types.ts';

/** A condition on one field of a record. */
export interface Condition {
  readonly field: string;
  readonly equals: string | boolean;
}

interface Described {
  readonly id: string;
  readonly name: LocalizedText;
  /** What is counted, in a sentence. */
  readonly definition: LocalizedText;
  /** The article that speaks of it, `003`. */
  readonly source: string;
}

/** A number counted over the records of one member and month: how many, or how many different values. */
export interface Counter extends Described {
  readonly kind: 'count' | 'distinct';
  readonly record: RecordType;
  /** The field whose different values are counted; only with `distinct`. */
  readonly field?: string;
  readonly where?: Condition;
  /** What one of it is called: "12 visits", "12 户次". */
  readonly unit: LocalizedText;
}

/**
 * A share of one counter in another, from 0 to 1. It keeps both; where nothing was counted below the line it
 * is unknown, never 0 and never 1.
 */
export interface Share extends Described {
  readonly kind: 'share';
  readonly numerator: string;
  readonly denominator: string;
}

/** A sum of counters. */
export interface Sum extends Described {
  readonly kind: 'sum';
  readonly of: readonly [string, ...string[]];
  readonly unit: LocalizedText;
}

export type Metric = Counter | Share | Sum;
