import { inputsOf } from '../analysis/inputs.ts';
import type { ConfidenceOptions } from './confidence-interval.ts';
import { digamma, lnGamma } from './distributions/gamma-function.ts';
import { betaQuantile } from './distributions/quantiles.ts';
import { fallingRoot, peakBetween } from './maximize.ts';
import { around, type Shrunken } from './shrunken-rates.ts';

/** A unit and which part of its cases had the property. */
export interface SharedUnit {
  readonly id: string;
  /** A whole number of 0 to `whole`. */
  readonly part: number;
  /** A whole number of 1 or more. */
  readonly whole: number;
}

export interface ShrunkenShares {
  /** In the order of the units. */
  readonly units: readonly Shrunken[];
  /** The mean of the shares that the units are drawn towards. */
  readonly mean: number;
  /** As how many cases the overall share weighs (α + β); null where chance alone explains all differences. */
  readonly precision: number | null;
}

/**
 * Shares of small and large units, made comparable by empirical Bayes: the true shares are taken to follow a beta
 * distribution, the likeliest one for the counts, and each unit's share is drawn towards its mean, the more the
 * fewer cases it has. So 3 satisfied of 3 do not beat 78 of 80. What {@link shrunkenRates} says of its intervals
 * holds here too.
 *
 * @param units two or more, with different ids
 * @throws ANALYSIS_INPUT_INVALID for fewer than two units, an id that is there twice, a part above its whole
 * @see Griffiths 1973, Maximum likelihood estimation for the beta-binomial distribution, Biometrics 29, 637–648; Tarone 1979, Biometrika 66, 585–590, for whether the shares differ at all
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
  { confidence = 0.95 }: ConfidenceOptions = {},
): ShrunkenShares {
  const inputs = inputsOf('shrunkenShares');
  inputs.require(units.length >= 2, 'units', units, { en: 'two units or more', zh: '两个或以上单位' });
  inputs.distinct(
    'units.id',
    units.map(({ id }) => id),
  );
  units.forEach(({ part, whole }, place) => {
    inputs.countFromOne(`units.${place}.whole`, whole);
    inputs.count(`units.${place}.part`, part);
    inputs.require(part <= whole, `units.${place}.part`, part, {
      en: `at most the whole, ${whole}`,
      zh: `不大于总数 ${whole}`,
    });
  });
  inputs.openShare('confidence', confidence);
  const tail = (1 - confidence) / 2;
  const parts = units.reduce((sum, { part }) => sum + part, 0);
  const wholes = units.reduce((sum, { whole }) => sum + whole, 0);
  const overall = parts / wholes;

  if (!isOverdispersed(units, overall)) {
    const lower = betaQuantile(tail, parts, wholes - parts + 1);
    const upper = betaQuantile(1 - tail, parts + 1, wholes - parts);
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

  const precision = Math.exp(
    peakBetween(Math.log(1e-4), Math.log(1e6), (lnPrecision) => {
      const tried = Math.exp(lnPrecision);
      return likelihood(units, tried, meanFor(units, tried));
    }),
  );
  const mean = meanFor(units, precision);
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
          betaQuantile(1 - tail, part + alpha, whole - part + beta),
        ),
        confidence,
      };
    }),
    mean,
    precision,
  };
}

/** Tarone's criterion: whether the likelihood rises as the shares begin to differ. */
function isOverdispersed(units: readonly SharedUnit[], share: number): boolean {
  if (share === 0 || share === 1) return false;
  const pairs = (count: number) => count * (count - 1);
  const rise = units.reduce(
    (sum, { part, whole }) => sum + pairs(part) / share + pairs(whole - part) / (1 - share) - pairs(whole),
    0,
  );
  return rise > 1e-9 * units.length;
}

/** The likeliest mean for a precision: where the derivative of the likelihood, which falls, crosses 0. */
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

/** The log-likelihood of the parts (beta-binomial), without what is the same for all distributions. */
function likelihood(units: readonly SharedUnit[], precision: number, mean: number): number {
  const alpha = mean * precision;
  const beta = (1 - mean) * precision;
  const prior = lnGamma(alpha) + lnGamma(beta) - lnGamma(precision);
  return units.reduce(
    (sum, { part, whole }) =>
      sum + lnGamma(part + alpha) + lnGamma(whole - part + beta) - lnGamma(whole + precision) - prior,
    0,
  );
}
