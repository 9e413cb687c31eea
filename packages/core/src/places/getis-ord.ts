import { inputsOf } from '../analysis/inputs.ts';
import { normalTwoSided } from '../statistics/distributions/quantiles.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { giZ } from './gi-z.ts';
import { type Nearby, nearby } from './nearby.ts';
import { type Coordinates, type Place, readPoints, refuseDegreesCalledMetres } from './place.ts';

/** A place with a value that has a zero of its own: a count, a rate, a sum of harm. */
export interface ValueAtPlace {
  readonly place: Place;
  readonly value: number;
}

export interface GetisOrdOptions {
  readonly coordinates: Coordinates;
  /** Whoever is at most so many metres away is a neighbour: weight 1; all others 0. */
  readonly metres: number;
}

/** A local statistic, standardised. Null where it isn't defined: no neighbours, everybody a neighbour, or equal values. */
export interface LocalStatistic {
  /** How many standard deviations the neighbours' sum lies above (high values) or below (low values) what chance gives. */
  readonly z: number | null;
  /** Two-sided, from the normal distribution, of this one place: many places at once need an adjustment. */
  readonly p: number | null;
}

export interface LocalGetisOrd {
  readonly neighbours: number;
  /** Of the neighbours without the place itself. */
  readonly gi: LocalStatistic;
  /** Of the neighbours and the place itself: the one used for hot spots. */
  readonly giStar: LocalStatistic;
}

export interface GlobalGetisOrd {
  /** The share of Σ xᵢxⱼ that pairs of neighbours have; null where all such products are 0. */
  readonly g: number | null;
  readonly expected: number;
  readonly variance: number | null;
  readonly z: number | null;
  /** Two-sided, from the normal distribution. */
  readonly p: number | null;
  /** Of the side on which g lies. */
  readonly pOneSided: number | null;
}

export interface GetisOrd {
  readonly coordinates: Coordinates;
  readonly metres: number;
  readonly places: number;
  /** In the order of the places. */
  readonly local: readonly LocalGetisOrd[];
  readonly global: GlobalGetisOrd;
  readonly sentence: LocalizedText;
}

const undefinedStatistic: LocalStatistic = { z: null, p: null };

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
 * @throws ANALYSIS_INPUT_INVALID
 * @see Getis & Ord 1992, Geographical Analysis 24(3), 189–206 (G); Ord & Getis 1995, Geographical Analysis 27(4),
 *   286–306, equations 5 and 6 (Gi, Gi*)
 */
export function getisOrd(values: readonly ValueAtPlace[], options: GetisOrdOptions): GetisOrd {
  const { coordinates, metres } = options;
  const inputs = inputsOf('getisOrd');
  inputs.require(values.length >= 4, 'values', values, {
    en: 'a list of at least 4 places',
    zh: '至少有 4 个地点的列表',
  });
  inputs.positive('metres', metres);
  values.forEach(({ value }, index) => void inputs.notNegative(`values[${index}].value`, value));
  const points = readPoints(
    inputs,
    'values',
    values.map(({ place }) => place),
    coordinates,
  );
  refuseDegreesCalledMetres(inputs, points, metres);
  const x = Float64Array.from(values, ({ value }) => value);
  const sums = neighbourSums(x, nearby(points), metres);
  const local = localStatistics(x, sums);
  const global = globalStatistic(x, sums);
  return { coordinates, metres, places: x.length, local, global, sentence: sentenceOf(global, metres) };
}

interface NeighbourSums {
  readonly neighbours: Uint32Array;
  readonly values: Float64Array;
}

function neighbourSums(x: Float64Array, near: Nearby, metres: number): NeighbourSums {
  const neighbours = new Uint32Array(x.length);
  const values = new Float64Array(x.length);
  x.forEach((_, place) => {
    near(place, metres, (other) => {
      if (other === place) return;
      neighbours[place]! += 1;
      values[place]! += x[other]!;
    });
  });
  return { neighbours, values };
}

function localStatistics(x: Float64Array, sums: NeighbourSums): readonly LocalGetisOrd[] {
  const n = x.length;
  const total = x.reduce((sum, value) => sum + value, 0);
  const squares = x.reduce((sum, value) => sum + value * value, 0);
  return Array.from(x, (own, place) => {
    const neighbours = sums.neighbours[place]!;
    const sum = sums.values[place]!;
    return {
      neighbours,
      gi: statistic(giZ(sum, neighbours, total - own, squares - own * own, n - 1)),
      giStar: statistic(giZ(sum + own, neighbours + 1, total, squares, n)),
    };
  });
}

const statistic = (z: number | null): LocalStatistic =>
  z === null ? undefinedStatistic : { z, p: normalTwoSided(z) };

function globalStatistic(x: Float64Array, { neighbours, values }: NeighbourSums): GlobalGetisOrd {
  const n = x.length;
  const power = (exponent: number) => x.reduce((sum, value) => sum + value ** exponent, 0);
  const [m1, m2, m3, m4] = [power(1), power(2), power(3), power(4)];
  // Binary and symmetric weights: S0 = Σk, S1 = 2 S0, S2 = 4 Σk².
  const s0 = neighbours.reduce((sum, count) => sum + count, 0);
  const s1 = 2 * s0;
  const s2 = 4 * neighbours.reduce((sum, count) => sum + count * count, 0);
  const expected = s0 / (n * (n - 1));
  const products = m1 ** 2 - m2;
  if (!(products > m2 * 1e-14))
    return { g: null, expected, variance: null, z: null, p: null, pOneSided: null };
  const g = x.reduce((sum, value, place) => sum + value * values[place]!, 0) / products;
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0 ** 2);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 ** 2;
  const b4 = s1 - s2 + s0 ** 2;
  const square =
    (b0 * m2 ** 2 + b1 * m4 + b2 * m1 ** 2 * m2 + b3 * m1 * m3 + b4 * m1 ** 4) /
    (products ** 2 * n * (n - 1) * (n - 2) * (n - 3));
  const variance = square - expected ** 2;
  // Where nobody or everybody is a neighbour, or all values are equal, only rounding is left.
  if (!(variance > square * 1e-13)) return { g, expected, variance: 0, z: null, p: null, pOneSided: null };
  const z = (g - expected) / Math.sqrt(variance);
  const p = normalTwoSided(z);
  return { g, expected, variance, z, p, pOneSided: p / 2 };
}

function sentenceOf({ z, p }: GlobalGetisOrd, metres: number): LocalizedText {
  if (z === null || p === null) {
    return {
      en: `Whether high values lie together within ${metres} m cannot be told: they are all equal, or nobody or everybody is a neighbour.`,
      zh: `无法判断${metres}米内高值是否聚集：各值相同，或没有邻近地点，或全部互为邻近。`,
    };
  }
  const figures = `z = ${z.toFixed(2)}, p ${chanceText(p)}`;
  if (p >= 0.05) {
    return {
      en: `High and low values within ${metres} m of each other are mixed as chance would mix them (${figures}).`,
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
