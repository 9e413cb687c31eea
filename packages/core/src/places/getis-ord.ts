import { listOf, notNegative, onlyFields, positive } from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { normalTwoSided } from '../statistics/distributions/quantiles.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { giZ } from './gi-z.ts';
import { nearby } from './nearby.ts';
import {
  type Coordinates,
  coordinatesName,
  type PlaceInput,
  type Points,
  placeObject,
  readPoints,
  refuseDegreesCalledMetres,
} from './place.ts';
import { sitesOf } from './sites.ts';

/** A place with a value that is 0 or more: a count, a rate, a sum of harm. */
export interface ValueAtPlace {
  readonly place: PlaceInput;
  readonly value: number;
}

/** Options of {@link getisOrd}. */
export interface GetisOrdOptions {
  readonly coordinates: Coordinates;
  /** Places at most this many metres apart are neighbours. Neighbours have the weight 1, all others 0. */
  readonly metres: number;
}

/**
 * A standardised local statistic. Its values are null if it is not defined: without neighbours, if all places are
 * neighbours, or if all values are equal.
 */
export interface LocalStatistic {
  /**
   * By how many standard deviations the sum over the neighbours is above (positive) or below (negative) what chance
   * gives.
   */
  readonly z: number | null;
  /** The two-sided p of this one place, from the normal distribution. To judge many places at once, adjust it. */
  readonly p: number | null;
}

/** Gi* of one place. */
export interface LocalGetisOrd {
  readonly neighbours: number;
  /** The statistic over the neighbours without the place itself. */
  readonly gi: LocalStatistic;
  /** The statistic over the neighbours and the place itself, which is used for hot spots. */
  readonly giStar: LocalStatistic;
}

/** The general G of all places together. */
export interface GlobalGetisOrd {
  /** The share of Σ xᵢxⱼ over all pairs that comes from pairs of neighbours; null if all such products are 0. */
  readonly g: number | null;
  readonly expected: number;
  readonly variance: number | null;
  readonly z: number | null;
  /** The two-sided p from the normal distribution. */
  readonly p: number | null;
  /** The one-sided p, for the side on which g lies. */
  readonly pOneSided: number | null;
}

/** What {@link getisOrd} computes: one value for each place, and one for all. */
export interface GetisOrd {
  readonly coordinates: Coordinates;
  readonly metres: number;
  readonly places: number;
  /** The statistics of each place, in the order of the places. */
  readonly local: readonly LocalGetisOrd[];
  readonly global: GlobalGetisOrd;
  readonly sentence: LocalizedText;
}

const undefinedStatistic: LocalStatistic = { z: null, p: null };

const placedValues = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<ValueAtPlace>({ place: placeObject, value: notNegative }),
  4,
);
const getisOrdOptions = /* @__PURE__ */ onlyFields<GetisOrdOptions>({
  coordinates: coordinatesName,
  metres: positive,
});

/**
 * Getis–Ord statistics with binary distance weights: Gi and Gi* of each place, and the global G with its normal p.
 *
 * @example
 * ```ts
 * const values = [[10, 10, 2], [20, 10, 3], [40, 10, 3.2], [15, 20, 5], [30, 20, 8], [30, 30, 7]];
 * const { local } = getisOrd(
 *   values.map(([x, y, value]) => ({ place: { x, y }, value })),
 *   { coordinates: 'metres', metres: 15 },
 * );
 * local[5].giStar.z.toFixed(8); // → '2.02424331'
 * ```
 * @param values at least four places; values are 0 or more, because G compares sums with their total
 * @throws ANALYSIS_INPUT_INVALID also where more than 67,108,864 pairs of different places are neighbours
 * @see Getis & Ord 1992, Geographical Analysis 24(3), 189–206 (G); Ord & Getis 1995, Geographical Analysis 27(4),
 *   286–306, equations 5 and 6 (Gi, Gi*)
 */
export function getisOrd(values: readonly ValueAtPlace[], options: GetisOrdOptions): GetisOrd {
  const inputs = inputsOf('getisOrd');
  inputs.check({ values, options }, { values: placedValues, options: getisOrdOptions });
  const { coordinates, metres } = options;
  const points = readPoints(
    inputs,
    'values',
    values.map(({ place }) => place),
    coordinates,
  );
  refuseDegreesCalledMetres(inputs, points, metres);
  const centred = centre(Float64Array.from(values, ({ value }) => value));
  const neighbours = neighboursOf(inputs, points, metres, centred);
  const local = localStatistics(centred, neighbours);
  const global = globalStatistic(centred, neighbours);
  return {
    coordinates,
    metres,
    places: values.length,
    local,
    global,
    sentence: sentenceOf(global, metres),
  };
}

/** Sums over the neighbours of each place, without the place itself. */
interface Neighbours {
  readonly degrees: Uint32Array;
  /** For each place, the sum of the deviations of its neighbours. */
  readonly sums: Float64Array;
  readonly of: (place: number) => readonly number[];
}

/** This many take some seconds. If there are more, the distance is too long for neighbours. */
const mostNeighbourPairs = 2 ** 26;

/** Values at exactly the same coordinates are summed first, so that many of them at one place cost as much as one. */
function neighboursOf(
  inputs: Inputs,
  points: Points,
  metres: number,
  { deviations }: CentredValues,
): Neighbours {
  const { points: places, members, starts, siteOf } = sitesOf(points);
  const membersOf = (site: number) => members.subarray(starts[site]!, starts[site + 1]!);
  const near = nearby(places);
  const own = Float64Array.from(places.across, (_, site) => sumAt(deviations, membersOf(site)));
  const degreesOfSites = new Uint32Array(own.length);
  let pairs = 0;
  const sumsOfSites = own.map((_, site) => {
    let sum = 0;
    near(site, metres, (other) => {
      degreesOfSites[site]! += starts[other + 1]! - starts[other]!;
      if (other === site) return;
      sum += own[other]!;
      if (other > site) pairs += 1;
    });
    inputs.require(pairs <= mostNeighbourPairs, 'metres', metres, fewNeighbourPairs);
    return sum;
  });
  return {
    degrees: Uint32Array.from(siteOf, (site) => degreesOfSites[site]! - 1),
    sums: deviations.map((deviation, place) => {
      const site = siteOf[place]!;
      return sumsOfSites[site]! + (own[site]! - deviation);
    }),
    of: (place) => {
      const others: number[] = [];
      near(siteOf[place]!, metres, (site) => {
        for (const other of membersOf(site)) if (other !== place) others.push(other);
      });
      return others;
    },
  };
}

const fewNeighbourPairs = {
  en: 'a distance short enough that at most 67,108,864 pairs of different places are neighbours',
  zh: '足够短的距离，使互为邻近的不同地点不超过 67108864 对',
};

/**
 * Values as deviations from their mean, so that sums of their powers do not lose digits to a large mean. If all values
 * are equal, every deviation is exactly 0.
 */
interface CentredValues {
  readonly mean: number;
  readonly deviations: Float64Array;
}

function centre(values: Float64Array): CentredValues {
  if (values.every((value) => value === values[0])) {
    return { mean: values[0]!, deviations: new Float64Array(values.length) };
  }
  const about = sumOf(values) / values.length;
  // A second pass removes the rounding error of the first mean.
  const rest = sumOf(values.map((value) => value - about)) / values.length;
  return { mean: about + rest, deviations: values.map((value) => value - about - rest) };
}

const sumOf = (values: Iterable<number>, power = 1) => {
  let sum = 0;
  for (const value of values) sum += value ** power;
  return sum;
};

function sumAt(values: Float64Array, places: Iterable<number>): number {
  let sum = 0;
  for (const place of places) sum += values[place]!;
  return sum;
}

function localStatistics(centred: CentredValues, neighbours: Neighbours): readonly LocalGetisOrd[] {
  const { deviations } = centred;
  const squares = sumOf(deviations, 2);
  return Array.from(deviations, (own, place) => {
    const degree = neighbours.degrees[place]!;
    const sum = neighbours.sums[place]!;
    return {
      neighbours: degree,
      gi: statistic(zWithoutOwn(deviations, squares, neighbours, place)),
      giStar: statistic(giZ(sum + own, degree + 1, 0, squares, deviations.length)),
    };
  });
}

/** Computes Gi: the value of the place itself is left out, both of the sum and of what it is compared with. */
function zWithoutOwn(
  deviations: Float64Array,
  squares: number,
  { degrees, sums, of }: Neighbours,
  place: number,
): number | null {
  const n = deviations.length;
  const own = deviations[place]!;
  const rest = squares - own * own;
  if (rest - (own * own) / (n - 1) > squares * 1e-6) {
    return giZ(sums[place]!, degrees[place]!, -own, rest, n - 1);
  }
  // If nearly all of the variance comes from this place, the other values are centred by themselves.
  const { deviations: others } = centre(deviations.filter((_, other) => other !== place));
  const near = of(place).map((other) => (other < place ? other : other - 1));
  return giZ(sumAt(others, near), near.length, 0, sumOf(others, 2), n - 1);
}

const statistic = (z: number | null): LocalStatistic =>
  z === null ? undefinedStatistic : { z, p: normalTwoSided(z) };

/**
 * Computes the global G. With x = m + d, where m is the mean, Σ wᵢⱼxᵢxⱼ = m² S0 + 2m A + B with A = Σ kᵢdᵢ and B = Σ
 * wᵢⱼdᵢdⱼ. Σ xᵢxⱼ is the same however the values are shuffled, so that the variance of G is that of 2m A + B: of
 * deviations only, and equal to that of the paper.
 */
function globalStatistic({ mean, deviations }: CentredValues, { degrees, sums }: Neighbours): GlobalGetisOrd {
  const n = deviations.length;
  const [m2, m3, m4] = [sumOf(deviations, 2), sumOf(deviations, 3), sumOf(deviations, 4)];
  // Binary and symmetric weights: S0 = Σk, S1 = 2 S0, S2 = 4 Σk².
  const s0 = sumOf(degrees);
  const degreeSquares = sumOf(degrees, 2);
  const expected = s0 / (n * (n - 1));
  const products = n * (n - 1) * mean ** 2 - m2;
  if (!(products > (n * mean) ** 2 * 1e-14))
    return { g: null, expected, variance: null, z: null, p: null, pOneSided: null };
  const a = degrees.reduce((sum, degree, place) => sum + degree * deviations[place]!, 0);
  const b = deviations.reduce((sum, deviation, place) => sum + deviation * sums[place]!, 0);
  const expectedB = (-s0 * m2) / (n * (n - 1));
  const numerator = mean ** 2 * s0 + 2 * mean * a + b;
  const degreeVariance = sumOf(
    Float64Array.from(degrees, (degree) => degree - s0 / n),
    2,
  );
  const varianceA = (m2 * degreeVariance) / (n - 1);
  const covariance = (2 * m3 * (s0 ** 2 - n * degreeSquares)) / (n * (n - 1) * (n - 2));
  // E(B²) of Getis & Ord, where the sum of the deviations is 0.
  const s1 = 2 * s0;
  const s2 = 4 * degreeSquares;
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
  const fourfold = n * (n - 1) * (n - 2) * (n - 3);
  const terms = [
    4 * mean ** 2 * varianceA,
    4 * mean * covariance,
    (b0 * m2 ** 2) / fourfold,
    (b1 * m4) / fourfold,
    -(expectedB ** 2),
  ];
  const spread = sumOf(terms);
  const g = numerator / products;
  // If no places or all places are neighbours, or all values are equal, only rounding is left.
  if (!(spread > sumOf(terms.map(Math.abs)) * 1e-13)) {
    return { g, expected, variance: 0, z: null, p: null, pOneSided: null };
  }
  const variance = spread / products ** 2;
  const z = (2 * mean * a + b - expectedB) / Math.sqrt(spread);
  const p = normalTwoSided(z);
  return { g, expected, variance, z, p, pOneSided: p / 2 };
}

function sentenceOf({ z, p }: GlobalGetisOrd, metres: number): LocalizedText {
  if (z === null || p === null) {
    return {
      en: `It cannot be said whether high values lie together within ${metres} m: the values are all equal, or no place or every place is a neighbour.`,
      zh: `无法判断${metres}米内高值是否聚集：各值相同，或没有邻近地点，或全部互为邻近。`,
    };
  }
  const figures = `z = ${z.toFixed(2)}, p ${chanceText(p)}`;
  if (p >= 0.05) {
    return {
      en: `High and low values within ${metres} m of each other are mixed as expected by chance (${figures}).`,
      zh: `${metres}米范围内高低值的分布与随机情形无显著差异（${figures}）。`,
    };
  }
  return z > 0
    ? {
        en: `High values lie together within ${metres} m, more than chance explains (${figures}).`,
        zh: `${metres}米范围内高值显著聚集，难以用偶然解释（${figures}）。`,
      }
    : {
        en: `High values lie apart, or low ones together, within ${metres} m, more than chance explains (${figures}).`,
        zh: `${metres}米范围内高值显著分散或低值聚集，难以用偶然解释（${figures}）。`,
      };
}

const chanceText = (p: number) => (p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`);
