import { finite, oneOf, onlyFields, optional, positive, wholeNumber } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { type CountedExposure, inOrder } from './counted-exposure.ts';
import { poissonDensity } from './distributions/densities.ts';
import { chanceText, figure } from './sentence-parts.ts';

/** Options of {@link poissonETest}. */
export interface PoissonETestOptions {
  /** The difference of the rates that is tested, first minus second; 0 unless given. */
  readonly difference?: number;
  /** Which deviations count: in either direction unless given, or only that the first rate is greater, or less. */
  readonly alternative?: 'different' | 'greater' | 'less';
}

/** What {@link poissonETest} found. */
export interface PoissonETest {
  readonly first: Required<CountedExposure>;
  readonly second: Required<CountedExposure>;
  readonly difference: number;
  readonly alternative: 'different' | 'greater' | 'less';
  /** The difference of the rates divided by its standard error; 0 if nothing was counted. */
  readonly statistic: number;
  readonly pValue: number;
  readonly sentence: LocalizedText;
}

const counted = /* @__PURE__ */ onlyFields<CountedExposure>({
  count: /* @__PURE__ */ wholeNumber(0, 1e8),
  exposure: /* @__PURE__ */ optional(positive),
});
const testOptions = /* @__PURE__ */ onlyFields<PoissonETestOptions>({
  difference: /* @__PURE__ */ optional(finite),
  alternative: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['different', 'greater', 'less'])),
});

/** Values that differ by less than this count as equal, because their square roots are rounded. */
const tolerance = 1e-12;

/**
 * Tests whether two counts of independent events differ by more than chance, by the E-test. It is more powerful than
 * the exact conditional test of {@link rateRatio} and keeps its level nearly everywhere.
 *
 * @param first one count, with its exposure
 * @param second the other count, with its exposure in the same unit
 * @throws ANALYSIS_INPUT_INVALID for invalid counts or counts above 100,000,000, exposures of 0 or less, or a
 * difference that is not finite
 * @see Krishnamoorthy & Thomson 2004, A more powerful test for comparing two Poisson means, J. Stat. Plan. Inference 119, 23–35
 * @example
 * ```ts
 * poissonETest({ count: 6 }, { count: 2 }).pValue.toFixed(8); // → '0.17487482'
 * poissonETest({ count: 0, exposure: 100 }, { count: 3, exposure: 100 }).pValue.toFixed(4); // → '0.0884'
 * ```
 */
export function poissonETest(
  first: CountedExposure,
  second: CountedExposure,
  options: PoissonETestOptions = {},
): PoissonETest {
  const inputs = inputsOf('poissonETest');
  inputs.check({ first, second, options }, { first: counted, second: counted, options: testOptions });
  const { difference = 0, alternative = 'different' } = options;
  const one = { count: first.count, exposure: first.exposure ?? 1 };
  const other = { count: second.count, exposure: second.exposure ?? 1 };
  // The means under the hypothesis differ by this much. If it is too large, there are too many counts to sum over.
  const apart = Math.abs(difference) * Math.max(one.exposure, other.exposure);
  inputs.require(apart <= 2e8, 'options.difference', difference, {
    en: 'so small that it makes up at most 200,000,000 events in the longer exposure',
    zh: '足够小，在较大的暴露量中不超过 200000000 个事件',
  });
  const pValue = pOf(one, other, difference, alternative);
  const known = { first: one, second: other, difference, alternative };
  const chance = chanceText(pValue >= 0.05, pValue);
  return {
    ...known,
    statistic:
      one.count + other.count === 0 ? 0 : statisticOf(one, other, difference)(one.count, other.count),
    pValue,
    sentence: {
      en: `${figure(one.count)} and ${figure(other.count)}. ${chance.en}`,
      zh: `${figure(one.count)}与${figure(other.count)}。${chance.zh}`,
    },
  };
}

type Exposed = Required<CountedExposure>;

const statisticOf =
  ({ exposure: m }: Exposed, { exposure: n }: Exposed, difference: number) =>
  (i: number, j: number) => {
    const off = i / m - j / n - difference;
    // 0 / 0 means no difference. Any other difference divided by a spread of 0 is infinitely many standard errors.
    return off === 0 ? 0 : off / Math.sqrt(i / (m * m) + j / (n * n));
  };

function pOf(
  one: Exposed,
  other: Exposed,
  difference: number,
  alternative: PoissonETest['alternative'],
): number {
  // The counts are swapped so that the difference is never positive; the statistic then always falls with the second
  // count. Without a difference, both orders give exactly the same computation.
  if (difference > 0 || (difference === 0 && inOrder(one, other)[0] !== one)) {
    const mirrored = { different: 'different', greater: 'less', less: 'greater' } as const;
    return pOf(other, one, 0 - difference, mirrored[alternative]);
  }
  const m = one.exposure;
  const n = other.exposure;
  const pooled = (one.count + other.count - difference * m) / (m + n);
  const meanOne = (pooled + difference) * m;
  // Without an estimate of the common rate above 0 there is no evidence (Krishnamoorthy & Thomson).
  if (!(meanOne > 0) || !(pooled > 0)) return 1;
  const statistic = statisticOf(one, other, difference);
  const observed = statistic(one.count, other.count);
  const bound = { different: Math.abs(observed), greater: observed, less: observed }[alternative];
  const ones = windowOf(meanOne);
  const others = windowOf(pooled * n);
  let p = 0;
  // The borders nearly always move up with the first count, so each search starts where the last one ended.
  let last = 0;
  let next = 0;
  ones.densities.forEach((density, place) => {
    const i = ones.from + place;
    const at = (j: number) => statistic(i, others.from + j);
    const count = others.densities.length;
    let extreme = 0;
    if (alternative !== 'less') {
      // How many of the second counts from the smallest one lie at or above the bound.
      while (last < count && at(last) >= bound - tolerance) last += 1;
      while (last > 0 && at(last - 1) < bound - tolerance) last -= 1;
      extreme += others.before[last]!;
    }
    if (alternative !== 'greater') {
      const least = alternative === 'less' ? bound : -bound;
      while (next < count && at(next) > least + tolerance) next += 1;
      while (next > 0 && at(next - 1) <= least + tolerance) next -= 1;
      // If both borders meet (a bound of 0), nothing may count twice.
      extreme += others.onward[Math.max(next, alternative === 'different' ? last : 0)]!;
    }
    p += density * extreme;
  });
  return Math.min(1, p);
}

/** The likely counts of a Poisson distribution. The probability of all others is below 1e-20. */
interface Window {
  readonly from: number;
  readonly densities: Float64Array;
  /** For each index, the probability of the counts before it. */
  readonly before: Float64Array;
  /** For each index, the probability of this count and all after it. */
  readonly onward: Float64Array;
}

function windowOf(mean: number): Window {
  const reach = 10 * Math.sqrt(mean) + 30;
  const from = Math.max(0, Math.floor(mean - reach));
  const densities = Float64Array.from({ length: Math.ceil(mean + reach) - from + 1 }, (_, place) =>
    poissonDensity(from + place, mean),
  );
  const before = new Float64Array(densities.length + 1);
  const onward = new Float64Array(densities.length + 1);
  densities.forEach((density, place) => {
    before[place + 1] = before[place]! + density;
  });
  for (let place = densities.length - 1; place >= 0; place -= 1) {
    onward[place] = onward[place + 1]! + densities[place]!;
  }
  return { from, densities, before, onward };
}
