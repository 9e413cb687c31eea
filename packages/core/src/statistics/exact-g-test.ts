import {
  count as countCheck,
  listOf,
  onlyFields,
  optional,
  positive,
  seedNumber,
  wholeNumber,
} from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { randomFrom } from '../random/random-source.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { binomialDraw } from './distributions/binomial-draw.ts';
import { binomialDensity } from './distributions/densities.ts';
import { chanceText } from './sentence-parts.ts';

/** Options of {@link exactGTest}. */
export interface ExactGTestOptions {
  /** The expected share of each bin, above 0 and summing to 1. Equal shares unless given. */
  readonly shares?: readonly number[];
  /** The seed, a whole number of 32 bits, which allows simulated samples if the exact sum would take too long. */
  readonly seed?: number;
  /** How many samples are simulated; 9,999 unless given. */
  readonly simulations?: number;
}

/** What {@link exactGTest} found. */
export interface ExactGTest {
  readonly counts: readonly number[];
  readonly shares: readonly number[];
  /** 2 Σ O ln(O / E): how far the counts are from those expected by the shares. */
  readonly g: number;
  readonly pValue: number;
  /** How p was computed: `exact` from all possible outcomes, or `simulated` from random ones. */
  readonly method: 'exact' | 'simulated';
  readonly sentence: LocalizedText;
}

/** How many steps the exact sum may take. This is less than a second. */
const mostSteps = 4_000_000;

/** How many counts all simulations together may draw. This takes about a second. */
const mostDraws = 5_000_000;

const binCounts = /* @__PURE__ */ listOf(countCheck, 2, 100_000);
const testOptions = /* @__PURE__ */ onlyFields<ExactGTestOptions>({
  shares: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(positive)),
  seed: /* @__PURE__ */ optional(seedNumber),
  simulations: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(1, 1e6)),
});

/** Scores that differ by less than this count as equal, because their logarithms are rounded. */
const tolerance = 1e-9;

/**
 * Tests whether counts are spread over bins as expected. It is exact also for samples that are too small for
 * chi-squared, such as the days of the week of a series of thefts, or last or first digits of reported figures.
 *
 * @param counts the number in each bin; two bins or more, and at least one count above 0
 * @throws ANALYSIS_INPUT_INVALID for invalid counts, shares that do not sum to 1, and samples that are too large to be
 * summed exactly if no seed is given
 * @see Wheeler 2016, Testing serial crime events for randomness in day-of-week patterns with small samples, J. Investigative Psychology and Offender Profiling 13(2), 148–165
 * @example
 * ```ts
 * const { g, pValue } = exactGTest([3, 0, 0, 0, 0, 0, 0]);
 * [g.toFixed(2), pValue.toFixed(4)]; // → ['11.68', '0.0204']
 * ```
 */
export function exactGTest(counts: readonly number[], options: ExactGTestOptions = {}): ExactGTest {
  const inputs = inputsOf('exactGTest');
  inputs.check({ counts, options }, { counts: binCounts, options: testOptions });
  const { shares, seed, simulations = 9999 } = options;
  const n = counts.reduce((sum, count) => sum + count, 0);
  inputs.countFromOne('sum of counts', n);
  const expected = shares ?? counts.map(() => 1 / counts.length);
  inputs.require(expected.length === counts.length, 'options.shares', expected, {
    en: `one share for each of the ${counts.length} counts`,
    zh: `与 ${counts.length} 个计数一一对应`,
  });
  const total = expected.reduce((sum, share) => sum + share, 0);
  inputs.require(Math.abs(total - 1) < 1e-6, 'sum of options.shares', total, { en: '1', zh: '1' });
  const even = expected.map((share) => share / total);

  const score = scoreOf(counts, even);
  const exact = exactTail(n, even, score - tolerance);
  if (exact === null) {
    inputs.require(seed !== undefined, 'options.seed', seed, {
      en: `given, as ${n} events in ${counts.length} bins have too many outcomes to sum exactly`,
      zh: `已给出的随机种子：${n} 个事件分布于 ${counts.length} 个分组，结果过多，无法逐一求和`,
    });
    inputs.require(simulations * counts.length <= mostDraws, 'options.simulations', simulations, {
      en: `at most ${Math.floor(mostDraws / counts.length)} for ${counts.length} bins`,
      zh: `不大于 ${Math.floor(mostDraws / counts.length)} 的数（共 ${counts.length} 个分组）`,
    });
  }
  const pValue = exact ?? simulatedTail(n, even, score - tolerance, simulations, seed!);
  const chance = chanceText(pValue >= 0.05, pValue);
  const events = countedText(n, unitName('event', '个事件'));
  const bins = countedText(counts.length, unitName('bin', '个分组'));
  return {
    counts,
    shares: even,
    g: Math.max(0, 2 * (score - n * Math.log(n))),
    pValue,
    method: exact === null ? 'simulated' : 'exact',
    sentence: {
      en: `${events.en} in ${bins.en}. ${chance.en}`,
      zh: `${events.zh}分布于${bins.zh}。${chance.zh}`,
    },
  };
}

const term = (count: number, share: number) => (count === 0 ? 0 : count * Math.log(count / share));

/** Σ O ln(O / share): G without the terms that are the same for all outcomes. */
const scoreOf = (counts: readonly number[], shares: readonly number[]) =>
  counts.reduce((sum, count, bin) => sum + term(count, shares[bin]!), 0);

/**
 * The probability that the score is at least `bound`; null if it would take too long. It goes from bin to bin and
 * merges outcomes that are equal so far. A branch ends as soon as all of its outcomes are on one side of the bound (the
 * bounds of Mehta & Patel's network algorithm).
 */
function exactTail(n: number, shares: readonly number[], bound: number): number | null {
  // With this many events, even the first bin alone would take too long.
  if (n > mostSteps / 4) return null;
  const order = shares.toSorted((a, b) => b - a);
  let left = 1;
  let steps = 0;
  let p = 0;
  // For each number that is left for the later bins, the scores so far with their probability. Scores within 1e-10 are
  // merged and keep the value of the first, because equal outcomes differ only by rounding, which must not accumulate.
  let states = new Map([[n, new Map([[0, { score: 0, probability: 1 }]])]]);
  for (let bin = 0; bin < order.length; bin += 1) {
    const share = order[bin]!;
    const rest = Math.max(0, left - share);
    const isLast = bin === order.length - 1;
    const chance = isLast ? 1 : share / left;
    const rarest = order.at(-1)!;
    const next: typeof states = new Map();
    for (const [open, scores] of states) {
      for (let count = isLast ? open : 0; count <= open; count += 1) {
        const after = open - count;
        const density = binomialDensity(count, open, chance);
        const mine = term(count, share);
        // The later bins score least if they are filled in proportion to their shares, and most if everything is in the
        // rarest one.
        const least = isLast ? 0 : term(after, rest);
        const most = isLast ? 0 : term(after, rarest);
        let kept = next.get(after);
        steps += scores.size;
        if (steps > mostSteps) return null;
        for (const { score: before, probability } of scores.values()) {
          const score = before + mine;
          if (score + least >= bound) p += probability * density;
          else if (score + most >= bound) {
            if (kept === undefined) {
              kept = new Map();
              next.set(after, kept);
            }
            const key = Math.round(score * 1e10);
            const known = kept.get(key);
            if (known === undefined) kept.set(key, { score, probability: probability * density });
            else known.probability += probability * density;
          }
        }
      }
    }
    states = next;
    left = rest;
  }
  return Math.min(1, p);
}

/**
 * The share of simulated samples, including the observed one, that score at least as high (Davison & Hinkley 1997,
 * 4.2). A sample is drawn bin by bin; each count comes from the binomial distribution over the events that are left. So
 * the time grows with the number of bins and not of events.
 */
function simulatedTail(
  n: number,
  shares: readonly number[],
  bound: number,
  simulations: number,
  seed: number,
): number {
  const random = randomFrom(seed);
  let asHigh = 1;
  for (let sample = 0; sample < simulations; sample += 1) {
    let open = n;
    let left = 1;
    let score = 0;
    for (let bin = 0; bin < shares.length && open > 0; bin += 1) {
      const share = shares[bin]!;
      const isLast = bin === shares.length - 1;
      const drawn = isLast ? open : binomialDraw(open, Math.min(1, share / left), random);
      score += term(drawn, share);
      open -= drawn;
      left -= share;
    }
    if (score >= bound) asHigh += 1;
  }
  return asHigh / (simulations + 1);
}
