import { inputsOf } from '../analysis/inputs.ts';
import type { ConfidenceInterval, ConfidenceOptions } from './confidence-interval.ts';
import { lnGamma } from './distributions/gamma-function.ts';
import { gammaQuantile } from './distributions/quantiles.ts';
import { fallingRoot, peakBetween } from './maximize.ts';

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

export interface ShrunkenRates {
  /** In the order of the units. */
  readonly units: readonly Shrunken[];
  /** The mean of the rates that the units are drawn towards. */
  readonly mean: number;
  /** The shape of the gamma distribution of the true rates; null where chance alone explains all differences. */
  readonly shape: number | null;
}

/**
 * Rates of small and large units, made comparable by empirical Bayes: the rates are taken to follow a gamma
 * distribution, whose mean and shape are the likeliest for the counts, and each unit's rate is drawn towards the
 * mean, the more the smaller the unit is. So a village with one theft on 200 households does not top the list.
 *
 * The intervals are the posterior's. They take the distribution of the rates as known, so with fewer than about
 * ten units they are too narrow. Where chance alone explains all differences, all units have the overall rate
 * with its exact interval.
 *
 * @param units two or more, with different ids
 * @throws ANALYSIS_INPUT_INVALID for fewer than two units, an id that is there twice, counts or exposures that are none
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
export function shrunkenRates(
  units: readonly CountedUnit[],
  { confidence = 0.95 }: ConfidenceOptions = {},
): ShrunkenRates {
  const inputs = inputsOf('shrunkenRates');
  inputs.require(units.length >= 2, 'units', units, { en: 'two units or more', zh: '两个或以上单位' });
  inputs.distinct(
    'units.id',
    units.map(({ id }) => id),
  );
  units.forEach(({ count, exposure }, place) => {
    inputs.count(`units.${place}.count`, count);
    inputs.positive(`units.${place}.exposure`, exposure);
  });
  inputs.openShare('confidence', confidence);
  const tail = (1 - confidence) / 2;
  const events = units.reduce((sum, { count }) => sum + count, 0);
  const exposed = units.reduce((sum, { exposure }) => sum + exposure, 0);
  const overall = events / exposed;

  if (!isOverdispersed(units, overall)) {
    const lower = events === 0 ? 0 : gammaQuantile(tail, events) / exposed;
    const upper = gammaQuantile(1 - tail, events + 1) / exposed;
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

  const shape = Math.exp(
    peakBetween(Math.log(1e-4), Math.log(1e6), (lnShape) => {
      const tried = Math.exp(lnShape);
      return likelihood(units, tried, meanFor(units, tried, overall));
    }),
  );
  const mean = meanFor(units, shape, overall);
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
          gammaQuantile(1 - tail, count + shape) / (exposure + rate),
        ),
        confidence,
      };
    }),
    mean,
    shape,
  };
}

/** Whether the likelihood rises as the rates begin to differ: more variance than the counts alone would have. */
const isOverdispersed = (units: readonly CountedUnit[], overall: number) =>
  units.reduce((sum, { count, exposure }) => sum + (count - overall * exposure) ** 2 - count, 0) >
  1e-9 * units.length;

/** The likeliest mean for a shape: where the derivative of the likelihood, which falls, crosses 0. */
function meanFor(units: readonly CountedUnit[], shape: number, overall: number): number {
  const slope = (lnMean: number) => {
    const mean = Math.exp(lnMean);
    return units.reduce(
      (sum, { count, exposure }) => sum + (count - mean * exposure) / (shape + mean * exposure),
      0,
    );
  };
  const rates = units.map(({ count, exposure }) => count / exposure);
  const least = Math.min(...rates.filter((value) => value > 0), overall);
  return Math.exp(fallingRoot(Math.log(least) - 20, Math.log(Math.max(...rates)) + 1, slope));
}

/** The log-likelihood of the counts (negative binomial), without what is the same for all shapes. */
const likelihood = (units: readonly CountedUnit[], shape: number, mean: number) =>
  units.reduce((sum, { count, exposure }) => {
    const expected = mean * exposure;
    return (
      sum +
      lnGamma(count + shape) -
      lnGamma(shape) -
      shape * Math.log1p(expected / shape) -
      (count === 0 ? 0 : count * Math.log((shape + expected) / expected))
    );
  }, 0);

/** The mean of a very skewed posterior can lie outside of its middle; the interval is then widened up to it. */
export const around = (value: number, lower: number, upper: number) => ({
  lower: Math.min(lower, value),
  upper: Math.max(upper, value),
});
