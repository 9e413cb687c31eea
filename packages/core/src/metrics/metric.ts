import type { UnitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { RecordType } from './record-types.ts';

/** The source articles, by their numbers. */
export type ArticleId = '000' | '001' | '002' | '003' | '004';

/** The systems of the domain that a metric can serve, S1 to S23. */
export type SystemId = `S${
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23}`;

/** A condition on one record. A field that is null meets no condition except `present: false`. */
export type Condition =
  | { readonly field: string; readonly equals: string | boolean }
  | { readonly field: string; readonly oneOf: readonly string[] }
  /** Whether the field has a value; an empty list has none. */
  | { readonly field: string; readonly present: boolean }
  | { readonly field: string; readonly atLeast: number }
  /** The field is no less, or no earlier, than another of the same kind. */
  | { readonly field: string; readonly atLeastField: string }
  /** At most this many milliseconds lie between the two instants. */
  | { readonly from: string; readonly to: string; readonly within: number }
  /** Both instants are on one local day. */
  | { readonly from: string; readonly to: string; readonly sameDay: true };

/**
 * A number that each record has: the value of a field, or the time between two instants in milliseconds. Records in
 * which it is unknown are left out. The numbers are whole, so that sums are exact in any order. `per` says how many of
 * them make one unit of the metric: 60 if a field in minutes is shown in hours.
 */
export type Amount =
  | { readonly field: string; readonly per?: number }
  | { readonly from: string; readonly to: string; readonly per: number };

interface Described {
  readonly id: string;
  readonly name: LocalizedText;
  /** What is counted, in a sentence. */
  readonly definition: LocalizedText;
  /** The systems that it serves. */
  readonly systems: readonly [SystemId, ...SystemId[]];
  /** The articles that mention it; the list is empty if the metric is our own. */
  readonly source: readonly ArticleId[];
}

interface Measured {
  /** What it is counted in: "1 visit", "12 visits", "12户次". */
  readonly unit: UnitName;
}

/**
 * A metric for which something is kept while records are added. What is kept depends on the kind; all kinds can be
 * merged exactly.
 */
interface Accumulated extends Described, Measured {
  readonly record: RecordType;
  /** A record counts if it meets all of them; if there are none, every record counts. */
  readonly where: readonly Condition[];
}

/** How many records. */
export interface CountMetric extends Accumulated {
  readonly kind: 'count';
}

/** How many different values of a field. The values are kept. */
export interface DistinctMetric extends Accumulated {
  readonly kind: 'distinct';
  readonly field: string;
  /**
   * `station` where the values are codes that each station gives itself: the same code of two stations is then two
   * values. Left out where a value means the same everywhere, such as a kind or a household.
   */
  readonly codesOf?: 'station';
}

/** The sum of an amount. */
export interface TotalMetric extends Accumulated {
  readonly kind: 'total';
  readonly amount: Amount;
}

/** How many different local days have a record. The days are kept. */
export interface DaysMetric extends Accumulated {
  readonly kind: 'days';
}

/** How many local days in a row have a record, at most. The days are kept. */
export interface LongestRunMetric extends Accumulated {
  readonly kind: 'longestRun';
}

/**
 * The exact median of an amount; for an even number of records, the mean of the middle two. It is unknown if its sample
 * is 0. What is kept is how often each value occurred. The median is therefore exact in whatever order parts are
 * merged. It costs an entry for each different value: few for minutes, but up to one per record for lags in
 * milliseconds.
 */
export interface MedianMetric extends Accumulated {
  readonly kind: 'median';
  readonly amount: Amount;
  /** The counter that says over how many records the median is taken. */
  readonly sample: string;
}

/** A metric that is counted over records; all other metrics are computed from these. */
export type CounterMetric =
  | CountMetric
  | DistinctMetric
  | TotalMetric
  | DaysMetric
  | LongestRunMetric
  | MedianMetric;

/**
 * The share that one counter is of another that contains it, from 0 to 1. Both counters are kept. If the denominator is
 * 0 the share is unknown, never 0 and never 1.
 */
export interface ShareMetric extends Described {
  readonly kind: 'share';
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * One counter divided by another that does not contain it, such as minutes per session or visits per officer. It may be
 * above 1.
 */
export interface RatioMetric extends Described, Measured {
  readonly kind: 'ratio';
  readonly numerator: string;
  readonly denominator: string;
}

/** A sum of counters. */
export interface SumMetric extends Described, Measured {
  readonly kind: 'sum';
  readonly of: readonly [string, ...string[]];
}

/** A metric of the catalogue: a counter, or a metric that is computed from counters. */
export type Metric = CounterMetric | ShareMetric | RatioMetric | SumMetric;

/** Whether a metric is counted over records. */
export function isCounter(metric: Metric): metric is CounterMetric {
  return 'record' in metric;
}
