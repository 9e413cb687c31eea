import { listOf, onlyFields, positive, text } from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { type ConfidenceInterval, type ConfidenceOptions, confidenceOptions } from './confidence-interval.ts';
import { eventCount, mostEvents } from './counted-exposure.ts';
import { lnGammaRise } from './distributions/gamma-function.ts';
import { gammaQuantile } from './distributions/quantiles.ts';
import { fallingRoot, highestBetween } from './maximize.ts';

/** A unit with its count of events. */
export interface CountedUnit {
  readonly id: string;
  /** The number of events; a whole number of 0 or more. */
  readonly count: number;
  /** The exposure, above 0: inhabitants, households or officer-months, in the same unit for all. */
  readonly exposure: number;
}

/** The value of a unit by itself, and shrunk towards the overall value. */
export interface Shrunken extends ConfidenceInterval {
  readonly id: string;
  /** The value by itself. */
  readonly raw: number;
  /** The value after it was shrunk towards the overall one, by as much as chance may have moved it. */
  readonly shrunken: number;
  /**
   * The weight of the unit's own value in the shrunken value: with 0 only the overall value counts, with 1 only its
   * own.
   */
  readonly ownWeight: number;
}

/** What {@link shrunkenRates} estimates. */
export interface ShrunkenRates {
  /** The estimates in the order of the units. */
  readonly units: readonly Shrunken[];
  /** The mean of the rates, towards which the units are shrunk. */
  readonly mean: number;
  /**
   * The shape of the gamma distribution of the true rates; null if the counts are most likely with one rate for all.
   */
  readonly shape: number | null;
}

/** The largest number of units for one call, which takes less than a second. */
export const mostUnits = 20_000;

/** Checks two or more units with counts. */
export const countedUnits = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<CountedUnit>({ id: text, count: eventCount, exposure: positive }),
  2,
  mostUnits,
);

/** Refuses units with more events in total than exact tails can handle. */
export function refuseTooMany(inputs: Inputs, units: readonly CountedUnit[]): void {
  const events = units.reduce((sum, { count }) => sum + count, 0);
  inputs.require(events <= mostEvents, 'sum of units.count', events, {
    en: `at most ${mostEvents}`,
    zh: `不大于 ${mostEvents} 的数`,
  });
}

/**
 * Makes the rates of small and large units comparable by empirical Bayes. The true rates are assumed to follow a gamma
 * distribution, whose mean and shape are the most likely ones for the counts. Each unit's rate is shrunk towards the
 * mean, the more the smaller the unit is. So a village with one theft among 200 households does not lead the list.
 *
 * The intervals are those of the posterior distribution. They treat the distribution of the rates as known, so with
 * fewer than about ten units they are too narrow. If the counts are most likely with one rate for all units, all units
 * get the overall rate with its exact interval.
 *
 * @param units 2 to 20,000, with different ids
 * @throws ANALYSIS_INPUT_INVALID for fewer than two units or more than 20,000, a repeated id, counts that are not whole
 * numbers of 0 or more, exposures of 0 or less, and more than 2,147,483,648 events in total
 * @see Clayton & Kaldor 1987, Empirical Bayes estimates of age-standardized relative risks, Biometrics 43, 671–681
 * @example
 * ```ts
 * const { units } = shrunkenRates([
 *   { id: 'old-town', count: 30, exposure: 1000 },
 *   { id: 'harbour', count: 95, exposure: 1000 },
 *   { id: 'village', count: 1, exposure: 10 },
 *   { id: 'heights', count: 40, exposure: 1000 },
 * ]);
 * units.map(({ id, raw, shrunken }) => [id, raw, shrunken.toFixed(3)]); // → [['old-town', 0.03, '0.032'], ['harbour', 0.095, '0.092'], ['village', 0.1, '0.061'], ['heights', 0.04, '0.041']]
 * ```
 */
export function shrunkenRates(units: readonly CountedUnit[], options: ConfidenceOptions = {}): ShrunkenRates {
  const inputs = inputsOf('shrunkenRates');
  inputs.check({ units, options }, { units: countedUnits, options: confidenceOptions });
  inputs.distinct(
    'units.id',
    units.map(({ id }) => id),
  );
  refuseTooMany(inputs, units);
  const { confidence = 0.95 } = options;
  const tail = (1 - confidence) / 2;
  const events = units.reduce((sum, { count }) => sum + count, 0);
  const exposed = units.reduce((sum, { exposure }) => sum + exposure, 0);
  const overall = events / exposed;

  const fitted = events === 0 ? null : likeliestGamma(units, overall);
  if (fitted === null) {
    const lower = events === 0 ? 0 : gammaQuantile(tail, events) / exposed;
    const upper = gammaQuantile(tail, events + 1, 'upper') / exposed;
    return {
      units: units.map(({ id, count, exposure }) => ({
        id,
        raw: count / exposure,
        shrunken: overall,
        ownWeight: 0,
        lower,
        upper,
        confidence,
      })),
      mean: overall,
      shape: null,
    };
  }

  const { shape, mean } = fitted;
  const rate = shape / mean;
  return {
    units: units.map(({ id, count, exposure }) => {
      const shrunken = (count + shape) / (exposure + rate);
      return {
        id,
        raw: count / exposure,
        shrunken,
        ownWeight: exposure / (exposure + rate),
        ...around(
          shrunken,
          gammaQuantile(tail, count + shape) / (exposure + rate),
          gammaQuantile(tail, count + shape, 'upper') / (exposure + rate),
        ),
        confidence,
      };
    }),
    mean,
    shape,
  };
}

/**
 * The gamma distribution of the rates with which the counts are most likely; null if they are more likely with one rate
 * for all, which is the limit of an infinite shape, than with any gamma distribution.
 */
function likeliestGamma(units: readonly CountedUnit[], overall: number) {
  const fitAt = (lnShape: number) => {
    const shape = Math.exp(lnShape);
    const mean = meanFor(units, shape, overall);
    return { shape, mean, likelihood: likelihood(units, shape, mean) };
  };
  // The likelihood can have a peak inside the range and another at its infinite end, so the slope at that end does not
  // decide.
  const best = fitAt(
    highestBetween(Math.log(1e-4), Math.log(1e9), 31, (lnShape) => fitAt(lnShape).likelihood),
  );
  const events = units.reduce((sum, { count }) => sum + count, 0);
  const rounding = 1e-9 + 1e-13 * events;
  return best.likelihood > likelihoodOfOneRate(units, overall) + rounding ? best : null;
}

/** The most likely mean for a shape: the point at which the falling derivative of the likelihood crosses 0. */
function meanFor(units: readonly CountedUnit[], shape: number, overall: number): number {
  const slope = (lnMean: number) => {
    const mean = Math.exp(lnMean);
    return units.reduce(
      (sum, { count, exposure }) => sum + (count - mean * exposure) / (shape + mean * exposure),
      0,
    );
  };
  let [least, most] = [overall, overall];
  for (const { count, exposure } of units) {
    const rate = count / exposure;
    if (rate > 0) least = Math.min(least, rate);
    most = Math.max(most, rate);
  }
  return Math.exp(fallingRoot(Math.log(least) - 20, Math.log(most) + 1, slope));
}

/** The log-likelihood of the counts (negative binomial), without the terms that are the same for all shapes. */
const likelihood = (units: readonly CountedUnit[], shape: number, mean: number) =>
  units.reduce((sum, { count, exposure }) => {
    const expected = mean * exposure;
    return (
      sum +
      lnGammaRise(shape, count) -
      shape * Math.log1p(expected / shape) +
      (count === 0 ? 0 : count * Math.log(expected / (shape + expected)))
    );
  }, 0);

/** The same if all units have one rate (Poisson), which is the limit of an infinite shape. */
const likelihoodOfOneRate = (units: readonly CountedUnit[], rate: number) =>
  units.reduce((sum, { count, exposure }) => {
    const expected = rate * exposure;
    return sum + (count === 0 ? 0 : count * Math.log(expected)) - expected;
  }, 0);

/**
 * The mean of a very skewed posterior distribution can lie outside its middle part; the interval is then widened to
 * include it.
 */
export const around = (value: number, lower: number, upper: number) => ({
  lower: Math.min(lower, value),
  upper: Math.max(upper, value),
});
