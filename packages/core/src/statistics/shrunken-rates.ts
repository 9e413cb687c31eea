import { listOf, onlyFields, positive, text } from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { type ConfidenceInterval, type ConfidenceOptions, confidenceOptions } from './confidence-interval.ts';
import { eventCount, mostEvents } from './counted-exposure.ts';
import { lnGammaRise } from './distributions/gamma-function.ts';
import { gammaQuantile } from './distributions/quantiles.ts';
import { fallingRoot, highestBetween } from './maximize.ts';

/** A unit and what was counted in it. */
export interface CountedUnit {
  readonly id: string;
  /** How many events; a whole number of 0 or more. */
  readonly count: number;
  /** Inhabitants, households, officer-months: above 0, in one unit for all. */
  readonly exposure: number;
}

/** A unit's value as it is, and drawn towards what all have in common. */
export interface Shrunken extends ConfidenceInterval {
  readonly id: string;
  /** The value by itself. */
  readonly raw: number;
  /** The value, drawn towards the overall one by as much as chance may have moved it. */
  readonly shrunken: number;
  /** How much of the shrunken value is the unit's own; 0 is all in common, 1 is all its own. */
  readonly ownWeight: number;
}

/** What {@link shrunkenRates} estimates. */
export interface ShrunkenRates {
  /** In the order of the units. */
  readonly units: readonly Shrunken[];
  /** The mean of the rates that the units are drawn towards. */
  readonly mean: number;
  /** The shape of the gamma distribution of the true rates; null where the counts are likeliest with one rate for all. */
  readonly shape: number | null;
}

/** The most units that one call takes: they take less than a second. */
export const mostUnits = 20_000;

/** Checks two or more units with counts. */
export const countedUnits = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<CountedUnit>({ id: text, count: eventCount, exposure: positive }),
  2,
  mostUnits,
);

/** Refuses units with more events in all than the exact tails take. */
export function refuseTooMany(inputs: Inputs, units: readonly CountedUnit[]): void {
  const events = units.reduce((sum, { count }) => sum + count, 0);
  inputs.require(events <= mostEvents, 'sum of units.count', events, {
    en: `at most ${mostEvents}`,
    zh: `不大于 ${mostEvents} 的数`,
  });
}

/**
 * Rates of small and large units, made comparable by empirical Bayes: the rates are taken to follow a gamma
 * distribution, whose mean and shape are the likeliest for the counts, and each unit's rate is drawn towards the
 * mean, the more the smaller the unit is. So a village with one theft on 200 households does not top the list.
 *
 * The intervals are the posterior's. They take the distribution of the rates as known, so with fewer than about
 * ten units they are too narrow. Where no differences between the true rates make the counts likelier than one rate
 * for all does, all units have the overall rate with its exact interval.
 *
 * @param units 2 to 20,000, with different ids
 * @throws ANALYSIS_INPUT_INVALID for fewer than two units or more than 20,000, an id that is there twice, counts that are not whole numbers of 0 or more, exposures of 0 or less, and for more than 2,147,483,648 events in all
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
 * The gamma distribution of the rates for which the counts are likeliest; null where one rate for all, which is the
 * limit of an infinite shape, makes them likelier than any gamma distribution does.
 */
function likeliestGamma(units: readonly CountedUnit[], overall: number) {
  const fitAt = (lnShape: number) => {
    const shape = Math.exp(lnShape);
    const mean = meanFor(units, shape, overall);
    return { shape, mean, likelihood: likelihood(units, shape, mean) };
  };
  // The likelihood can have a peak within as well as at the infinite end, so its slope there decides nothing.
  const best = fitAt(
    highestBetween(Math.log(1e-4), Math.log(1e9), 31, (lnShape) => fitAt(lnShape).likelihood),
  );
  const events = units.reduce((sum, { count }) => sum + count, 0);
  const rounding = 1e-9 + 1e-13 * events;
  return best.likelihood > likelihoodOfOneRate(units, overall) + rounding ? best : null;
}

/** The likeliest mean for a shape: where the derivative of the likelihood, which falls, crosses 0. */
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

/** The log-likelihood of the counts (negative binomial), without what is the same for all shapes. */
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

/** The same where all units have one rate (Poisson): the limit of an infinite shape. */
const likelihoodOfOneRate = (units: readonly CountedUnit[], rate: number) =>
  units.reduce((sum, { count, exposure }) => {
    const expected = rate * exposure;
    return sum + (count === 0 ? 0 : count * Math.log(expected)) - expected;
  }, 0);

/** The mean of a very skewed posterior can lie outside of its middle; the interval is then widened up to it. */
export const around = (value: number, lower: number, upper: number) => ({
  lower: Math.min(lower, value),
  upper: Math.max(upper, value),
});
