import { count, countFromOne, notNegative, nullable, onlyFields, optional } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';
import { defineTerms } from '../text/terms.ts';
import { largestHiddenOf, type SmallCountOptions, smallCountFields } from './small-counts.ts';

/** Why a rate is not released. */
export const withholdingReasons = defineTerms({
  small_count: ['it would reveal a small count', '会透露过小的计数'],
  few_events: ['too few events for a rate without an interval', '事件数过少，须附置信区间'],
  no_population: ['there is nothing to divide by', '没有可作分母的数'],
});
/** One of {@link withholdingReasons}. */
export type WithholdingReason = (typeof withholdingReasons.values)[number];

/** An interval for a rate, in the same unit. */
export interface RateInterval {
  readonly low: number;
  readonly high: number;
}

/** A rate that somebody wants to show. */
export interface RateToRelease {
  /** The number of events; null if this count is hidden in the table that is shown with the rate. */
  readonly events: number | null;
  /** The number of residents, call-backs or visits among which events are counted; null if hidden. */
  readonly population: number | null;
  /** Its interval; null if none is shown with the rate. */
  readonly interval: RateInterval | null;
}

/** Options of {@link releaseRate}. */
export interface RateOptions extends SmallCountOptions {
  /** The number of events from which a rate may be shown without its interval; 16 by default. */
  readonly fewestEvents?: number;
}

/** A rate as it may be shown. If it is withheld, the counts from which it was computed are withheld too. */
export type ReleasedRate = (
  | {
      readonly withheld: null;
      /** The number of events divided by the population. */
      readonly rate: number;
      readonly events: number;
      readonly population: number;
      readonly interval: RateInterval | null;
    }
  | {
      readonly withheld: WithholdingReason;
      readonly rate: null;
      readonly events: null;
      readonly population: null;
      readonly interval: null;
    }
) & { readonly sentence: LocalizedText };

const rateFields = /* @__PURE__ */ onlyFields<RateToRelease>({
  events: /* @__PURE__ */ nullable(count),
  population: /* @__PURE__ */ nullable(count),
  interval: /* @__PURE__ */ nullable(
    /* @__PURE__ */ onlyFields<RateInterval>({ low: notNegative, high: notNegative }),
  ),
});
const rateOptions = /* @__PURE__ */ onlyFields<RateOptions>({
  ...smallCountFields,
  fewestEvents: /* @__PURE__ */ optional(countFromOne),
});

/**
 * Decides whether a rate may be shown. A rate times its population gives the count, and a reader who knows the formula
 * can compute the count from an interval. So the rate of a hidden or small count is always withheld, also if all but a
 * small number are events (98 of 100 reveals the other 2). A rate of 16 events or more may be shown alone. A rate of
 * fewer events is shown only with its interval, because it depends much on chance.
 *
 * @example
 * ```ts
 * const interval = { low: 0.0215, high: 0.1118 };
 * releaseRate({ events: 5, population: 100, interval }).rate; // → 0.05
 * releaseRate({ events: 5, population: 100, interval: null }).withheld; // → 'few_events'
 * releaseRate({ events: 3, population: 100, interval }).withheld; // → 'small_count'
 * ```
 * @throws ANALYSIS_INPUT_INVALID for invalid counts, or an interval that does not contain the rate
 * @see US Cancer Statistics, suppression of rates and counts (fewer than 16); CMS cell-size policy
 */
export function releaseRate(rate: RateToRelease, options: RateOptions = {}): ReleasedRate {
  inputsOf('releaseRate').check({ rate, options }, { rate: rateFields, options: rateOptions });
  check(rate);
  const largest = largestHiddenOf('releaseRate', options);
  const fewestEvents = options.fewestEvents ?? 16;
  inputsOf('releaseRate').countFromOne('fewestEvents', fewestEvents);
  const { events, population, interval } = rate;
  const isSmall = (count: number) => count > 0 && count <= largest;
  if (events === null || population === null) return withheldBecauseOf('small_count');
  if (population === 0) return withheldBecauseOf('no_population');
  if ([events, population, population - events].some(isSmall)) return withheldBecauseOf('small_count');
  if (events < fewestEvents && interval === null) return withheldBecauseOf('few_events');
  return {
    withheld: null,
    rate: events / population,
    events,
    population,
    interval,
    sentence: sentenceOf(events, population, interval),
  };
}

function withheldBecauseOf(withheld: WithholdingReason): ReleasedRate {
  const { en, zh } = withholdingReasons.labels[withheld];
  return {
    withheld,
    rate: null,
    events: null,
    population: null,
    interval: null,
    sentence: { en: `The rate is not shown: ${en}.`, zh: `该比率不予公布：${zh}。` },
  };
}

function sentenceOf(events: number, population: number, interval: RateInterval | null): LocalizedText {
  const rate = percentage(events / population);
  const [part, whole] = [numberText(events), numberText(population)];
  const [low, high] = [percentage(interval?.low ?? 0), percentage(interval?.high ?? 0)];
  const range =
    interval === null
      ? { en: '', zh: '' }
      : { en: `; interval ${low.en} to ${high.en}`, zh: `，置信区间为${low.zh}至${high.zh}` };
  return {
    en: `${rate.en} (${part} of ${whole}${range.en}).`,
    zh: `${rate.zh}（${part}/${whole}${range.zh}）。`,
  };
}

function check({ events, population, interval }: RateToRelease): void {
  const inputs = inputsOf('releaseRate');
  if (events !== null) inputs.count('events', events);
  if (population !== null) inputs.count('population', population);
  if (interval === null) return;
  inputs.notNegative('interval.low', interval.low);
  inputs.notNegative('interval.high', interval.high);
  const rate = events === null || population === null || population === 0 ? null : events / population;
  const holds = rate === null ? interval.low <= interval.high : interval.low <= rate && rate <= interval.high;
  inputs.require(holds, 'interval', interval, {
    en: 'an interval that contains the rate',
    zh: '包含该比率的区间',
  });
}
