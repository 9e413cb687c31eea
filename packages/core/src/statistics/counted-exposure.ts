import { count, onlyFields, optional, positive, wholeNumber } from '../analysis/checks.ts';

/** A count of events and its exposure: for how long, or among how much, they were counted. */
export interface CountedExposure {
  /** The number of events; a whole number of 0 or more. */
  readonly count: number;
  /**
   * The exposure, above 0: days, officer-months, inhabitants. Both counts of a pair must use the same unit. 1 unless
   * given.
   */
  readonly exposure?: number;
}

/** The counts before and after, of one area or of one kind of event. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/**
 * The largest count of events that exact tests accept: 2,147,483,648. The time to compute exact tails grows with the
 * square root of the counts.
 */
export const mostEvents = 2 ** 31;

/** Checks a count of events for an exact test. */
export const eventCount = /* @__PURE__ */ wholeNumber(0, mostEvents);

/** Checks a {@link CountedExposure} of an exact test. */
export const countedExposure = /* @__PURE__ */ onlyFields<CountedExposure>({
  count: eventCount,
  exposure: /* @__PURE__ */ optional(positive),
});

/** Puts a pair of counts into an order that does not depend on which was given first. */
export function inOrder(
  one: Required<CountedExposure>,
  other: Required<CountedExposure>,
): readonly [Required<CountedExposure>, Required<CountedExposure>] {
  const isInOrder =
    one.exposure === other.exposure ? one.count <= other.count : one.exposure < other.exposure;
  return isInOrder ? [one, other] : [other, one];
}

/** Checks the counts of a {@link BeforeAfter}. */
export const countsBeforeAfter = /* @__PURE__ */ onlyFields<BeforeAfter>({ before: count, after: count });

/** Checks a {@link BeforeAfter} that holds sizes, such as the lengths of two periods. */
export const sizesBeforeAfter = /* @__PURE__ */ onlyFields<BeforeAfter>({
  before: positive,
  after: positive,
});
