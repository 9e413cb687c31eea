import {
  listOf,
  notNegative,
  onlyFields,
  optional,
  rowWith,
  seedNumber,
  wholeNumber,
} from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { randomFrom } from '../random/random-source.ts';
import { poissonUpperTail } from '../statistics/distributions/tails.ts';
import { countedText, pluralForm, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText } from '../text/numbers-and-days.ts';
import { closePairs } from './close-pairs.ts';
import { type Moment, momentValue, readDays } from './days.ts';
import {
  type Coordinates,
  coordinatesName,
  type PlaceInput,
  placeObject,
  readPoints,
  refuseDegreesCalledMetres,
} from './place.ts';
import { pairsWithin, shuffle, upToLimit } from './time-pairs.ts';

/** Something that happened at a place and a time. */
export interface PlacedIncident {
  readonly place: PlaceInput;
  /**
   * When it happened. The times of all incidents must be of one kind: instants in UTC, calendar days, or numbers of
   * days since any day.
   */
  readonly occurredAt: Moment;
}

/** Options of {@link knoxTest}. */
export interface KnoxOptions {
  readonly coordinates: Coordinates;
  /** Incidents at most this many metres apart are near in place. */
  readonly metres: number;
  /** Incidents at most this many days apart are near in time. */
  readonly days: number;
  /** How often the times are shuffled among the places. With 0, the default, there is no Monte Carlo test. */
  readonly permutations?: number;
  /** The seed of the shuffling, from 0 to 4294967295. It is required if there are permutations. */
  readonly seed?: number;
}

/** What {@link knoxTest} found. */
export interface KnoxTest {
  readonly coordinates: Coordinates;
  readonly metres: number;
  readonly days: number;
  readonly incidents: number;
  readonly pairs: {
    readonly nearInBoth: number;
    readonly nearInPlaceOnly: number;
    readonly nearInTimeOnly: number;
    readonly nearInNeither: number;
  };
  /** How many pairs would be near in both if place and time were independent. */
  readonly expected: number;
  /** The number of pairs that are near in both, divided by the expected number; null if none is expected. */
  readonly ratio: number | null;
  /** Knox's original approximation, which ignores that pairs share incidents. */
  readonly poisson: {
    /** P(X ≥ observed). */
    readonly p: number;
    /** P(X > observed): the strict tail, which some tables print. */
    readonly pStrict: number;
  };
  /** The result of the Monte Carlo test; null without permutations. */
  readonly monteCarlo: {
    readonly permutations: number;
    readonly seed: number;
    /** (1 + the number of shuffles with as many pairs or more) / (1 + the number of shuffles). */
    readonly p: number;
  } | null;
  readonly sentence: LocalizedText;
}

/** Checks two or more incidents with place and time. */
export const placedIncidents = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<PlacedIncident>({ place: placeObject, occurredAt: momentValue }),
  2,
);

/** Checks how often the times are shuffled. A larger number would take minutes. */
const permutationCount = /* @__PURE__ */ wholeNumber(0, 100_000);

const knoxOptions = /* @__PURE__ */ onlyFields<KnoxOptions>({
  coordinates: coordinatesName,
  metres: notNegative,
  days: notNegative,
  permutations: /* @__PURE__ */ optional(permutationCount),
  seed: /* @__PURE__ */ optional(seedNumber),
});

/**
 * Knox's test: are more pairs of incidents near in both place and time than chance would bring? Both limits are
 * included. Pairs that are near in place are found with a k-d tree, and those near in time by sorting. Incidents at the
 * same place are counted together.
 *
 * @example
 * ```ts
 * const incidents = [[0, 0], [10, 1], [500, 100], [510, 103], [900, 40], [2000, 60]].map(([x, day]) => ({
 *   place: { x, y: 0 },
 *   occurredAt: day,
 * }));
 * const { pairs, expected } = knoxTest(incidents, { coordinates: 'metres', metres: 50, days: 7 });
 * [pairs.nearInBoth, expected.toFixed(3)]; // → [2, '0.267']
 * ```
 * @throws ANALYSIS_INPUT_INVALID also if so many incidents lie within `metres` that over 67,108,864 comparisons are
 * needed
 * @see Knox 1964, Applied Statistics 13(1), 25–29; the shuffling: Mantel 1967, Cancer Research 27(2), 209–220
 */
export function knoxTest(incidents: readonly PlacedIncident[], options: KnoxOptions): KnoxTest {
  const inputs = inputsOf('knoxTest');
  inputs.check({ incidents, options }, { incidents: placedIncidents, options: knoxOptions });
  const { coordinates, metres, days: limit, permutations = 0, seed } = options;
  const points = readPoints(
    inputs,
    'incidents',
    incidents.map(({ place }) => place),
    coordinates,
  );
  refuseDegreesCalledMetres(inputs, points, metres);
  const days = readDays(
    inputs,
    'incidents',
    incidents.map(({ occurredAt }) => occurredAt),
  );

  const near = closePairs(inputs, 'metres', {
    points,
    metres,
    bands: 1,
    bandOf: () => 0,
    // The first limit is below every gap.
    gaps: { limits: [-1, limit], isWithin: upToLimit, columnOf: (gap) => (gap <= limit ? 0 : -1) },
  });
  const nearInPlace = near.inBand[0]!;
  const nearInBoth = (times: Float64Array) => near.counted(times)[0]!;
  const both = nearInBoth(days);
  const inTime = pairsWithin(days.toSorted(), limit, upToLimit);
  const all = (incidents.length * (incidents.length - 1)) / 2;
  const expected = (nearInPlace / all) * inTime;
  const result = {
    coordinates,
    metres,
    days: limit,
    incidents: incidents.length,
    pairs: {
      nearInBoth: both,
      nearInPlaceOnly: nearInPlace - both,
      nearInTimeOnly: inTime - both,
      nearInNeither: all - nearInPlace - inTime + both,
    },
    expected,
    ratio: expected === 0 ? null : both / expected,
    poisson: { p: poissonUpperTail(both, expected), pStrict: poissonUpperTail(both + 1, expected) },
    monteCarlo: permutations === 0 ? null : shuffledTest(days, nearInBoth, both, permutations, seed),
  };
  return { ...result, sentence: sentenceOf(result) };
}

function shuffledTest(
  days: Float64Array,
  statistic: (times: Float64Array) => number,
  observed: number,
  permutations: number,
  seed: number | undefined,
): KnoxTest['monteCarlo'] {
  const { below } = randomFrom(seed ?? Number.NaN);
  const times = days.slice();
  let asMany = 0;
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    shuffle(times, below);
    if (statistic(times) >= observed) asMany += 1;
  }
  return { permutations, seed: seed!, p: (1 + asMany) / (1 + permutations) };
}

function sentenceOf(result: Omit<KnoxTest, 'sentence'>): LocalizedText {
  const { pairs, expected, monteCarlo, poisson, metres, days } = result;
  const p = monteCarlo?.p ?? poisson.p;
  const verdict =
    p < 0.05
      ? { en: 'more than chance can explain', zh: '难以用偶然解释' }
      : { en: 'chance can explain it', zh: '可以用偶然解释' };
  const chance = p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`;
  const found = countedText(
    pairs.nearInBoth,
    unitName(['pair of incidents lies', 'pairs of incidents lie'], '对'),
  );
  const time = countedText(days, unitName('day', '天'));
  const number = numberText(expected, 1);
  return {
    en: `${found.en} within ${numberText(metres)} m and ${time.en} of each other, where ${number} ${pluralForm(expected, { one: 'was', other: 'were' }, 1)} expected: ${verdict.en} (p ${chance}).`,
    zh: `相距不超过${numberText(metres)}米且间隔不超过${time.zh}的事件有${found.zh}，预期为${number}对：${verdict.zh}（p ${chance}）。`,
  };
}
