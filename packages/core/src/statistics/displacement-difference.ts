import {
  finite,
  listOf,
  onlyFields,
  openShare,
  optional,
  positive,
  rowWith,
  where,
} from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { type ConfidenceInterval, type ConfidenceOptions, confidenceOptions } from './confidence-interval.ts';
import { type BeforeAfter, countsBeforeAfter, sizesBeforeAfter } from './counted-exposure.ts';
import { normalReach, normalTwoSided } from './distributions/quantiles.ts';
import { chanceText, figure, figures, intervalText } from './sentence-parts.ts';

/** The counts that a displacement test compares. */
export interface DisplacementCounts {
  /** The area in which the work was done. */
  readonly treated: BeforeAfter;
  /** A similar area in which it was not done. */
  readonly control: BeforeAfter;
  /** The area to which crime may have moved. It needs a control area of its own. */
  readonly displacement?: BeforeAfter;
  readonly displacementControl?: BeforeAfter;
}

/** Options of {@link displacementDifference}. */
export interface DisplacementOptions extends ConfidenceOptions {
  /** The lengths of the two periods in one unit: 2 and 1 for two years before and one year after. */
  readonly periods?: BeforeAfter;
  /** The sizes of the areas in one unit; 1 unless given. */
  readonly areas?: { readonly [A in keyof DisplacementCounts]?: number };
}

/** A difference with its interval. */
export interface EstimatedDifference {
  readonly difference: number;
  readonly standardError: number;
}

/** A difference with its test: what {@link displacementDifference} and {@link weightedHarm} give. */
export interface TestedDifference extends EstimatedDifference, ConfidenceInterval {
  /** The difference divided by its standard error; 0 if nothing was counted. */
  readonly z: number;
  /** The two-sided p from the normal distribution. */
  readonly pValue: number;
  readonly sentence: LocalizedText;
}

/** What {@link displacementDifference} computes. */
export interface DisplacementDifference extends TestedDifference {
  readonly counts: Required<DisplacementCounts>;
  readonly periods: BeforeAfter;
  readonly areas: { readonly [A in keyof DisplacementCounts]-?: number };
  /** The treated area compared with its control area. */
  readonly local: EstimatedDifference;
  /** The displacement area compared with its control area. */
  readonly displaced: EstimatedDifference;
}

const countsByArea = /* @__PURE__ */ onlyFields<DisplacementCounts>({
  treated: countsBeforeAfter,
  control: countsBeforeAfter,
  displacement: /* @__PURE__ */ optional(countsBeforeAfter),
  displacementControl: /* @__PURE__ */ optional(countsBeforeAfter),
});
const size = /* @__PURE__ */ optional(positive);
const displacementOptions = /* @__PURE__ */ onlyFields<DisplacementOptions>({
  confidence: /* @__PURE__ */ optional(openShare),
  periods: /* @__PURE__ */ optional(sizesBeforeAfter),
  areas: /* @__PURE__ */ optional(
    /* @__PURE__ */ onlyFields<NonNullable<DisplacementOptions['areas']>>({
      treated: size,
      control: size,
      displacement: size,
      displacementControl: size,
    }),
  ),
});

const none: BeforeAfter = { before: 0, after: 0 };

/**
 * The weighted displacement difference: by how many events a treated area did better (below 0) or worse than its
 * control area, including events that moved next door. If periods or areas differ in size, it is per unit of them. It
 * assumes independent events and counts that are not very small, because the test uses the normal distribution.
 *
 * @param counts before and after, by area; without displacement areas only the treated one counts
 * @param options level of the interval (0.9 unless given, as in the paper), lengths of periods, sizes of areas
 * @throws ANALYSIS_INPUT_INVALID for invalid counts, sizes of 0 or less, a displacement area without its control area
 * or the reverse
 * @see Wheeler & Ratcliffe 2018, A simple weighted displacement difference test, Crime Science 7:11
 * @example
 * ```ts
 * const wdd = displacementDifference({ control: { before: 20, after: 20 }, treated: { before: 20, after: 10 } });
 * [wdd.difference, wdd.standardError.toFixed(6), wdd.z.toFixed(6)]; // → [-10, '8.366600', '-1.195229']
 * [wdd.lower.toFixed(6), wdd.upper.toFixed(6)]; // → ['-23.761833', '3.761833']
 * ```
 */
export function displacementDifference(
  counts: DisplacementCounts,
  options: DisplacementOptions = {},
): DisplacementDifference {
  const inputs = inputsOf('displacementDifference');
  inputs.check({ counts, options }, { counts: countsByArea, options: displacementOptions });
  const { confidence = 0.9, periods = { before: 1, after: 1 }, areas = {} } = options;
  inputs.require(
    (counts.displacement === undefined) === (counts.displacementControl === undefined),
    'displacementControl',
    counts.displacementControl,
    { en: 'given together with displacement, and only then', zh: '与 displacement 同时给出' },
  );
  const all = {
    treated: counts.treated,
    control: counts.control,
    displacement: counts.displacement ?? none,
    displacementControl: counts.displacementControl ?? none,
  };
  const sizes = {
    treated: areas.treated ?? 1,
    control: areas.control ?? 1,
    displacement: areas.displacement ?? 1,
    displacementControl: areas.displacementControl ?? 1,
  };
  const changeIn = (name: keyof DisplacementCounts) => {
    const before = 1 / (periods.before * sizes[name]);
    const after = 1 / (periods.after * sizes[name]);
    return {
      change: all[name].after * after - all[name].before * before,
      variance: all[name].after * after ** 2 + all[name].before * before ** 2,
    };
  };
  const against = (area: keyof DisplacementCounts, control: keyof DisplacementCounts) => {
    const mine = changeIn(area);
    const theirs = changeIn(control);
    return {
      difference: mine.change - theirs.change,
      standardError: Math.sqrt(mine.variance + theirs.variance),
    };
  };
  const local = against('treated', 'control');
  const displaced = against('displacement', 'displacementControl');
  return {
    ...tested(
      local.difference + displaced.difference,
      Math.hypot(local.standardError, displaced.standardError),
      confidence,
    ),
    counts: all,
    periods,
    areas: sizes,
    local,
    displaced,
  };
}

/** One kind of event, with the result of its test and the harm that each event does. */
export interface HarmPart {
  readonly result: EstimatedDifference;
  /** The weight of an event, above 0: days of a prison sentence, cost, or another scale. */
  readonly harm: number;
}

const harmParts = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<HarmPart>({
    result: /* @__PURE__ */ rowWith<EstimatedDifference>({
      difference: finite,
      standardError: /* @__PURE__ */ where(
        (value) => typeof value === 'number' && (value === 0 || (value >= 1e-50 && value <= 1e50)),
        { en: '0, or a number from 1e-50 to 1e50', zh: '0，或 1e-50 至 1e50 之间的数' },
      ),
    }),
    harm: positive,
  }),
  1,
);

/**
 * Combines several displacement tests, one for each kind of event, into one test of their harm. It assumes that the
 * kinds are counted independently, so that no event counts twice.
 *
 * @throws ANALYSIS_INPUT_INVALID for an empty list, or weights of 0 or less
 * @see Wheeler 2020, Amending the WDD test to incorporate harm weights
 * @example
 * ```ts
 * const thefts = displacementDifference({ control: { before: 388, after: 305 }, treated: { before: 327, after: 202 } });
 * const assaults = displacementDifference({ control: { before: 94, after: 67 }, treated: { before: 183, after: 96 } });
 * weightedHarm([{ result: thefts, harm: 2 }, { result: assaults, harm: 10 }]).difference; // → -684
 * ```
 */
export function weightedHarm(parts: readonly HarmPart[], options: ConfidenceOptions = {}): TestedDifference {
  inputsOf('weightedHarm').check({ parts, options }, { parts: harmParts, options: confidenceOptions });
  const { confidence = 0.9 } = options;
  return tested(
    parts.reduce((sum, { result, harm }) => sum + result.difference * harm, 0),
    Math.sqrt(parts.reduce((sum, { result, harm }) => sum + (result.standardError * harm) ** 2, 0)),
    confidence,
  );
}

function tested(difference: number, standardError: number, confidence: number): TestedDifference {
  const reach = normalReach(confidence) * standardError;
  const z = standardError === 0 ? 0 : difference / standardError;
  const pValue = normalTwoSided(z);
  const [lower, upper] = [difference - reach, difference + reach];
  const interval = intervalText(confidence, figures(lower), figures(upper));
  const chance = chanceText(pValue >= 1 - confidence, pValue);
  const size = figure(Math.abs(difference));
  const said =
    size === '0'
      ? { en: 'As many as expected from the control areas', zh: '与按对照区推算的相同' }
      : {
          en: `${size} ${difference < 0 ? 'fewer' : 'more'} than expected from the control areas`,
          zh: `比按对照区推算的${difference < 0 ? '少' : '多'}${size}`,
        };
  return {
    difference,
    standardError,
    lower,
    upper,
    confidence,
    z,
    pValue,
    sentence: {
      en: `${said.en} (${interval.en}). ${chance.en}`,
      zh: `${said.zh}（${interval.zh}）。${chance.zh}`,
    },
  };
}
