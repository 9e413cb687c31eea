import { oneOf, onlyFields, optional, positive, wholeNumber } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { poissonDensity } from './distributions/densities.ts';
import { incompleteGamma } from './distributions/incomplete-gamma.ts';
import { chanceText } from './sentence-parts.ts';

/** A cluster that was noticed in a long series. */
export interface ScannedSeries {
  /** How long the series was observed, in any unit; at least two windows. */
  readonly periods: number;
  /** The length of the window in which the cluster was seen, in the same unit. */
  readonly window: number;
  /** How many events one window holds on average; above 0. */
  readonly mean: number;
  /** How many events the window with the cluster held; a whole number of 0 to 10,000. */
  readonly count: number;
}

/** Options of {@link scanStatistic}. */
export interface ScanOptions {
  /**
   * The method. `naus`, the default, is the approximation as published. `scanw` computes like the function of this name
   * in the R package ptools: it uses periods − window as the exponent instead of periods / window − 2, and leaves out
   * the last term of Naus's A4. Simulated series agree with `naus`; use `scanw` only to compare with ptools.
   */
  readonly method?: 'naus' | 'scanw';
}

/** What {@link scanStatistic} found. */
export interface ScanStatistic extends ScannedSeries {
  readonly method: 'naus' | 'scanw';
  /** The probability that some window of the series holds this many or more by chance. */
  readonly probability: number;
  readonly sentence: LocalizedText;
}

const scannedSeries = /* @__PURE__ */ onlyFields<ScannedSeries>({
  periods: positive,
  window: positive,
  mean: positive,
  count: /* @__PURE__ */ wholeNumber(0, 10_000),
});
const scanOptions = /* @__PURE__ */ onlyFields<ScanOptions>({
  method: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['naus', 'scanw'])),
});

/**
 * Computes how likely it is that a long series contains such a cluster somewhere by chance alone. Six thefts in a week
 * with one on average are rare (p = 0.0006) for a week that was chosen beforehand. But the worst seven days of five
 * years hold as many in about half of all cases.
 *
 * It assumes independent events at a constant rate. If there is a strong season, analyse its months separately.
 *
 * @throws ANALYSIS_INPUT_INVALID for a series shorter than two windows, a mean of 0 or less, or an invalid count
 * @see Naus 1982, Approximations for distributions of scan statistics, JASA 77(377), 177–183
 * @example
 * ```ts
 * const week = { periods: 260, window: 1, mean: 1, count: 6 };
 * scanStatistic(week).probability.toFixed(6); // → '0.485587'
 * scanStatistic(week, { method: 'scanw' }).probability.toFixed(6); // → '0.486814'
 * ```
 */
export function scanStatistic(series: ScannedSeries, options: ScanOptions = {}): ScanStatistic {
  const inputs = inputsOf('scanStatistic');
  inputs.check({ series, options }, { series: scannedSeries, options: scanOptions });
  const { periods, window, mean, count } = series;
  const { method = 'naus' } = options;
  inputs.require(periods >= 2 * window, 'series.periods', periods, {
    en: `at least two windows, ${2 * window}`,
    zh: `不短于两个窗口，即 ${2 * window}`,
  });
  const windows = periods / window;
  const probability = probabilityOf(
    windows,
    mean,
    count,
    method === 'naus' ? windows - 2 : periods - window,
    method,
  );
  const chance = chanceText(probability >= 0.05, probability);
  const events = countedText(count, unitName('event', '起'));
  const all = countedText(Math.floor(windows), unitName('window', '个窗口'));
  return {
    periods,
    window,
    mean,
    count,
    method,
    probability,
    sentence: {
      en: `${events.en} within one window, in a time as long as ${all.en}. ${chance.en}`,
      zh: `在相当于${all.zh}长的时段中，某一窗口内有${events.zh}。${chance.zh}`,
    },
  };
}

function probabilityOf(
  windows: number,
  mean: number,
  n: number,
  exponent: number,
  method: ScanStatistic['method'],
): number {
  if (n === 0) return 1;
  // One event somewhere needs no approximation.
  if (n === 1) return -Math.expm1(-mean * windows);
  const p = (k: number) => (k < 0 ? 0 : poissonDensity(k, mean));
  const upTo = (k: number) => (k < 0 ? 0 : incompleteGamma(k + 1, mean).upper);
  // The probabilities that no window holds n within a time of two and of three windows (Naus 1982, eq. 2.1 and 2.2).
  const q2 = upTo(n - 1) ** 2 - (n - 1) * p(n) * p(n - 2) - (n - 1 - mean) * p(n) * upTo(n - 3);
  const a1 = 2 * p(n) * upTo(n - 1) * ((n - 1) * upTo(n - 2) - mean * upTo(n - 3));
  const a2 =
    0.5 *
    p(n) ** 2 *
    ((n - 1) * (n - 2) * upTo(n - 3) - 2 * (n - 2) * mean * upTo(n - 4) + mean ** 2 * upTo(n - 5));
  let a3 = 0;
  let a4 = 0;
  const last = method === 'naus' ? n - 1 : n - 2;
  for (let r = 1; r < n; r += 1) {
    const rest = p(2 * n - r);
    if (rest === 0) continue;
    a3 += rest * upTo(r - 1) ** 2;
    if (r >= 2 && r <= last) a4 += rest * p(r) * ((r - 1) * upTo(r - 2) - mean * upTo(r - 3));
  }
  const q3 = upTo(n - 1) ** 3 - a1 + a2 + a3 - a4;
  // If so many are certain, rounding makes the probabilities of the opposite 0 or negative.
  if (q2 <= 0 || q3 <= 0) return 1;
  const free = Math.min(1, q2) * Math.min(1, q3 / q2) ** exponent;
  return 1 - Math.min(1, free);
}
