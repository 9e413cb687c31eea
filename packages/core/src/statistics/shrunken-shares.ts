import { count, listOf, onlyFields, text, wholeNumber } from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { type ConfidenceOptions, confidenceOptions } from './confidence-interval.ts';
import { mostEvents } from './counted-exposure.ts';
import { digamma, lnGammaRise } from './distributions/gamma-function.ts';
import { betaQuantile } from './distributions/quantiles.ts';
import { fallingRoot, highestBetween } from './maximize.ts';
import { around, mostUnits, type Shrunken } from './shrunken-rates.ts';

/** A unit, with how many of its cases have the property. */
export interface SharedUnit {
  readonly id: string;
  /** How many cases have the property; a whole number of 0 to `whole`. */
  readonly part: number;
  /** The number of cases; a whole number of 1 or more. */
  readonly whole: number;
}

/** What {@link shrunkenShares} estimates. */
export interface ShrunkenShares {
  /** The estimates in the order of the units. */
  readonly units: readonly Shrunken[];
  /** The mean of the shares, towards which the units are shrunk. */
  readonly mean: number;
  /**
   * The weight of the overall share as a number of cases (α + β); null if the counts are most likely with one share for
   * all.
   */
  readonly precision: number | null;
}

const sharedUnits = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<SharedUnit>({
    id: text,
    part: count,
    whole: /* @__PURE__ */ wholeNumber(1, mostEvents),
  }),
  2,
  mostUnits,
);

/** The beta distribution takes longer to fit than the gamma distribution of the rates. */
const mostUnitsToFit = 5_000;

/** Refuses units whose part is above the whole, and more cases in total than exact tails can handle. */
export function checkSharedUnits(inputs: Inputs, units: readonly SharedUnit[]): void {
  inputs.check({ units }, { units: sharedUnits });
  units.forEach(({ part, whole }, place) => {
    inputs.require(part <= whole, `units[${place}].part`, part, {
      en: `at most the whole, ${whole}`,
      zh: `不大于总数 ${whole} 的数`,
    });
  });
  const cases = units.reduce((sum, { whole }) => sum + whole, 0);
  inputs.require(cases <= mostEvents, 'sum of units.whole', cases, {
    en: `at most ${mostEvents}`,
    zh: `不大于 ${mostEvents} 的数`,
  });
}

/**
 * Makes the shares of small and large units comparable by empirical Bayes. The true shares are assumed to follow a beta
 * distribution, the most likely one for the counts. Each unit's share is shrunk towards its mean, the more the fewer
 * cases the unit has. So 3 satisfied of 3 do not beat 78 of 80. What {@link shrunkenRates} says about its intervals
 * holds here too.
 *
 * @param units 2 to 5,000, with different ids
 * @throws ANALYSIS_INPUT_INVALID for fewer than two units or more than 5,000, a repeated id, or a part above its whole
 * @see Griffiths 1973, Maximum likelihood estimation for the beta-binomial distribution, Biometrics 29, 637–648
 * @example
 * ```ts
 * const { units } = shrunkenShares([
 *   { id: 'a', part: 78, whole: 80 },
 *   { id: 'b', part: 3, whole: 3 },
 *   { id: 'c', part: 60, whole: 90 },
 *   { id: 'd', part: 70, whole: 75 },
 * ]);
 * units.map(({ id, raw, shrunken }) => [id, raw.toFixed(3), shrunken.toFixed(3)]); // → [['a', '0.975', '0.966'], ['b', '1.000', '0.909'], ['c', '0.667', '0.682'], ['d', '0.933', '0.928']]
 * ```
 */
export function shrunkenShares(
  units: readonly SharedUnit[],
  options: ConfidenceOptions = {},
): ShrunkenShares {
  const inputs = inputsOf('shrunkenShares');
  inputs.check({ options }, { options: confidenceOptions });
  checkSharedUnits(inputs, units);
  inputs.require(units.length <= mostUnitsToFit, 'units', units, {
    en: `a list of 2 to ${mostUnitsToFit} entries`,
    zh: `有 2 至 ${mostUnitsToFit} 项的列表`,
  });
  inputs.distinct(
    'units.id',
    units.map(({ id }) => id),
  );
  const { confidence = 0.95 } = options;
  const tail = (1 - confidence) / 2;
  const parts = units.reduce((sum, { part }) => sum + part, 0);
  const wholes = units.reduce((sum, { whole }) => sum + whole, 0);
  const overall = parts / wholes;

  const fitted = overall === 0 || overall === 1 ? null : likeliestBeta(units, overall);
  if (fitted === null) {
    const lower = betaQuantile(tail, parts, wholes - parts + 1);
    const upper = betaQuantile(tail, parts + 1, wholes - parts, 'upper');
    return {
      units: units.map(({ id, part, whole }) => ({
        id,
        raw: part / whole,
        shrunken: overall,
        ownWeight: 0,
        lower,
        upper,
        confidence,
      })),
      mean: overall,
      precision: null,
    };
  }

  const { precision, mean } = fitted;
  const alpha = mean * precision;
  const beta = (1 - mean) * precision;
  return {
    units: units.map(({ id, part, whole }) => {
      const shrunken = (part + alpha) / (whole + precision);
      return {
        id,
        raw: part / whole,
        shrunken,
        ownWeight: whole / (whole + precision),
        ...around(
          shrunken,
          betaQuantile(tail, part + alpha, whole - part + beta),
          betaQuantile(tail, part + alpha, whole - part + beta, 'upper'),
        ),
        confidence,
      };
    }),
    mean,
    precision,
  };
}

/**
 * The beta distribution of the shares with which the parts are most likely; null if they are more likely with one share
 * for all, which is the limit of an infinite precision, than with any beta distribution.
 */
function likeliestBeta(units: readonly SharedUnit[], overall: number) {
  const fitAt = (lnPrecision: number) => {
    const precision = Math.exp(lnPrecision);
    const mean = meanFor(units, precision);
    return { precision, mean, likelihood: likelihood(units, precision, mean) };
  };
  // The likelihood can have a peak inside the range and another at its infinite end, so the slope at that end does not
  // decide.
  const best = fitAt(highestBetween(Math.log(1e-4), Math.log(1e9), 31, (at) => fitAt(at).likelihood));
  const cases = units.reduce((sum, { whole }) => sum + whole, 0);
  const rounding = 1e-9 + 1e-13 * cases;
  return best.likelihood > likelihoodOfOneShare(units, overall) + rounding ? best : null;
}

/** The most likely mean for a precision: the point at which the falling derivative of the likelihood crosses 0. */
const meanFor = (units: readonly SharedUnit[], precision: number) =>
  fallingRoot(0, 1, (mean) => {
    const alpha = mean * precision;
    const beta = (1 - mean) * precision;
    return units.reduce(
      (sum, { part, whole }) =>
        sum +
        (part === 0 ? 0 : digamma(part + alpha)) -
        (part === whole ? 0 : digamma(whole - part + beta)) -
        (part === 0 ? 0 : digamma(alpha)) +
        (part === whole ? 0 : digamma(beta)),
      0,
    );
  });

/** The log-likelihood of the parts (beta-binomial), without the terms that are the same for all distributions. */
function likelihood(units: readonly SharedUnit[], precision: number, mean: number): number {
  const alpha = mean * precision;
  const beta = (1 - mean) * precision;
  return units.reduce(
    (sum, { part, whole }) =>
      sum + lnGammaRise(alpha, part) + lnGammaRise(beta, whole - part) - lnGammaRise(precision, whole),
    0,
  );
}

/** The same if all units have one share (binomial), which is the limit of an infinite precision. */
const likelihoodOfOneShare = (units: readonly SharedUnit[], share: number) =>
  units.reduce(
    (sum, { part, whole }) => sum + part * Math.log(share) + (whole - part) * Math.log1p(-share),
    0,
  );
