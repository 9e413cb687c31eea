import {
  listOf,
  notNegative,
  onlyFields,
  openShare,
  optional,
  seedNumber,
  wholeNumber,
} from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { randomFrom } from '../random/random-source.ts';
import { falseDiscoveryAdjusted, isDiscovery } from '../statistics/false-discovery.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText } from '../text/numbers-and-days.ts';
import { closePairs } from './close-pairs.ts';
import { readDays } from './days.ts';
import { type PlacedIncident, placedIncidents } from './knox-test.ts';
import { type Coordinates, coordinatesName, readPoints, refuseDegreesCalledMetres } from './place.ts';
import { belowLimit, pairsWithin, shuffle } from './time-pairs.ts';

/** A band from `from` (included) to `to` (excluded). */
export interface NearRepeatBand {
  readonly from: number;
  readonly to: number;
  /** The band as text: `[0, 100)`. */
  readonly label: string;
}

/** Options of {@link nearRepeatTable}. */
export interface NearRepeatOptions {
  readonly coordinates: Coordinates;
  /**
   * The edges in metres, in rising order: [0, 1, 100, 200] makes the bands [0, 1) (the same place), [1, 100) and [100,
   * 200).
   */
  readonly metreBands: readonly number[];
  /** The edges in days, in rising order: [0, 7, 14] makes the bands [0, 7) and [7, 14). */
  readonly dayBands: readonly number[];
  /** How often the times are shuffled among the places: 999 allow a p of 0.001. */
  readonly permutations: number;
  /** The seed of the shuffling, from 0 to 4294967295. */
  readonly seed: number;
  /** The accepted share of false ones among the cells that are called more than chance; 0.05 by default. */
  readonly falseDiscoveryRate?: number;
}

/** The pairs of one band of distances and one band of days. */
export interface NearRepeatCell {
  readonly metres: NearRepeatBand;
  readonly days: NearRepeatBand;
  readonly observed: number;
  /** The exact mean over all shuffles: pairs in the metre band × pairs in the day band / all pairs. */
  readonly expected: number;
  /** The Knox ratio; null if none is expected. 2 means twice as many as expected by chance. */
  readonly ratio: number | null;
  /** (1 + the number of shuffles with as many pairs or more) / (1 + the number of shuffles). */
  readonly p: number;
  /** p adjusted for testing all cells at once. */
  readonly adjustedP: number;
  readonly moreThanChance: boolean;
}

/** What {@link nearRepeatTable} found for each band of distances and each band of days. */
export interface NearRepeatTable {
  readonly coordinates: Coordinates;
  readonly incidents: number;
  readonly permutations: number;
  readonly seed: number;
  readonly falseDiscoveryRate: number;
  /** A cell for each day band of each metre band. */
  readonly cells: readonly NearRepeatCell[];
  readonly sentence: LocalizedText;
}

const bandEdges = /* @__PURE__ */ listOf(notNegative, 2, 200);
const nearRepeatOptions = /* @__PURE__ */ onlyFields<NearRepeatOptions>({
  coordinates: coordinatesName,
  metreBands: bandEdges,
  dayBands: bandEdges,
  permutations: /* @__PURE__ */ wholeNumber(1, 100_000),
  seed: seedNumber,
  falseDiscoveryRate: /* @__PURE__ */ optional(openShare),
});

/**
 * Analyses near repeats: how much more likely is another incident soon after one and near to it? It counts pairs of
 * incidents in half-open bands [a, b) of distance and of time, and compares the counts with those after the times are
 * shuffled.
 *
 * @example
 * ```ts
 * const incidents = [[0, 0], [0, 2], [60, 3], [5000, 40], [5040, 45], [9000, 80]].map(([x, day]) => ({
 *   place: { x, y: 0 },
 *   occurredAt: day,
 * }));
 * const { cells } = nearRepeatTable(incidents, {
 *   coordinates: 'metres', metreBands: [0, 1, 100], dayBands: [0, 7], permutations: 99, seed: 1,
 * });
 * cells.map(({ metres, days, observed }) => [metres.label, days.label, observed].join(' ')); // → ['[0, 1) [0, 7) 1', '[1, 100) [0, 7) 3']
 * ```
 * @throws ANALYSIS_INPUT_INVALID also if so many incidents lie within the last band that over 67,108,864 comparisons
 * are needed
 * @see Knox 1964; Townsley, Homel & Chaseling 2003, British Journal of Criminology 43(3), 615–633; Ratcliffe &
 *   Rengert 2008, Security Journal 21(1–2), 58–76
 */
export function nearRepeatTable(
  incidents: readonly PlacedIncident[],
  options: NearRepeatOptions,
): NearRepeatTable {
  const inputs = inputsOf('nearRepeatTable');
  inputs.check({ incidents, options }, { incidents: placedIncidents, options: nearRepeatOptions });
  const { coordinates, permutations, seed, falseDiscoveryRate = 0.05 } = options;
  const edges = (field: 'metreBands' | 'dayBands') => {
    const values = options[field];
    const rises = values.every(
      (edge, index) => Number.isFinite(edge) && edge >= 0 && (index === 0 || edge > values[index - 1]!),
    );
    inputs.require(rises && values.length >= 2 && values.length <= 200, field, values, {
      en: '2 to 200 rising finite edges of 0 or more',
      zh: '2 至 200 个递增且不小于 0 的有限界值',
    });
    return values;
  };
  const [metreEdges, dayEdges] = [edges('metreBands'), edges('dayBands')];
  const points = readPoints(
    inputs,
    'incidents',
    incidents.map(({ place }) => place),
    coordinates,
  );
  const days = readDays(
    inputs,
    'incidents',
    incidents.map(({ occurredAt }) => occurredAt),
  );
  const farthest = metreEdges.at(-1)!;
  refuseDegreesCalledMetres(inputs, points, farthest);

  const columns = dayEdges.length - 1;
  const near = closePairs(inputs, 'metreBands', {
    points,
    metres: farthest,
    bands: metreEdges.length - 1,
    bandOf: bandFinder(metreEdges),
    gaps: { limits: dayEdges, isWithin: belowLimit, columnOf: bandFinder(dayEdges) },
  });
  const observed = near.counted(days);

  const times = days.slice();
  const { below } = randomFrom(seed);
  const asMany = new Uint32Array(observed.length);
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    shuffle(times, below);
    near.counted(times).forEach((count, cell) => {
      if (count >= observed[cell]!) asMany[cell]! += 1;
    });
  }

  const sorted = days.toSorted();
  const before = dayEdges.map((edge) => pairsWithin(sorted, edge, belowLimit));
  const all = (incidents.length * (incidents.length - 1)) / 2;
  const pValues = Array.from(asMany, (shuffles) => (1 + shuffles) / (1 + permutations));
  const adjusted = falseDiscoveryAdjusted(pValues, pValues.length);
  const cells = Array.from(observed, (count, cell): NearRepeatCell => {
    const row = Math.floor(cell / columns);
    const column = cell % columns;
    const expected = (near.inBand[row]! * (before[column + 1]! - before[column]!)) / all;
    const adjustedP = adjusted[cell]!;
    return {
      metres: bandBetween(metreEdges, row),
      days: bandBetween(dayEdges, column),
      observed: count,
      expected,
      ratio: expected === 0 ? null : count / expected,
      p: pValues[cell]!,
      adjustedP,
      moreThanChance: isDiscovery(adjustedP, falseDiscoveryRate),
    };
  });
  const result = { coordinates, incidents: incidents.length, permutations, seed, falseDiscoveryRate, cells };
  return { ...result, sentence: sentenceOf(result) };
}

/**
 * Finds the band [edge, next edge) of a value; -1 if it is in none. There are few bands, so trying one after the other
 * is fastest.
 */
function bandFinder(edges: readonly number[]): (value: number) => number {
  const sorted = Float64Array.from(edges);
  const last = sorted.length - 1;
  return (value) => {
    if (!(value < sorted[last]!)) return -1;
    let band = -1;
    while (value >= sorted[band + 1]!) band += 1;
    return band;
  };
}

function bandBetween(edges: readonly number[], index: number): NearRepeatBand {
  const [from, to] = [edges[index]!, edges[index + 1]!];
  return { from, to, label: `[${from}, ${to})` };
}

function sentenceOf({
  cells,
  permutations,
  falseDiscoveryRate,
}: Omit<NearRepeatTable, 'sentence'>): LocalizedText {
  // The smallest p that shuffles can give is 1 / (1 + their number), and with many cells an even smaller p is needed.
  const enough = Math.ceil((cells.length / falseDiscoveryRate) * (1 - 1e-12)) - 1;
  const [most] = cells
    .filter(({ moreThanChance }) => moreThanChance)
    .sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0));
  if (most === undefined && permutations < enough) {
    return {
      en: `${countedText(permutations, unitName(['shuffle is', 'shuffles are'], '')).en} too few to show that any of the ${numberText(cells.length)} combinations of distance and time is more than chance; use at least ${numberText(enough)}.`,
      zh: `随机置换仅${numberText(permutations)}次，不足以在${numberText(cells.length)}种距离与时间组合中识别出非偶然者：请至少置换${numberText(enough)}次。`,
    };
  }
  if (most === undefined) {
    return {
      en: 'No combination of distance and time has more pairs of incidents than chance can explain.',
      zh: '各距离与时间区间的事件对数均可用偶然解释。',
    };
  }
  const [ratio, expected] = [numberText(most.ratio!, 1), numberText(most.expected, 1)];
  const pairs = countedText(most.observed, unitName(['pair of incidents', 'pairs of incidents'], '对'));
  const [apart, later] = [bandText(most.metres), bandText(most.days)];
  const p = `p ${most.adjustedP < 0.001 ? '< 0.001' : `= ${most.adjustedP.toFixed(3)}`}`;
  return {
    en: `Near repeats: ${pairs.en} ${apart.en} m and ${later.en} days apart, ${ratio} times the ${expected} expected by chance (adjusted ${p}).`,
    zh: `存在近重复：相距${apart.zh}米、相隔${later.zh}天的事件有${pairs.zh}，为随机预期${expected}对的${ratio}倍（校正后 ${p}）。`,
  };
}

/** "less than 100", "100 to less than 200". */
function bandText({ from, to }: NearRepeatBand): LocalizedText {
  return from === 0
    ? { en: `less than ${numberText(to)}`, zh: `不到${numberText(to)}` }
    : {
        en: `${numberText(from)} to less than ${numberText(to)}`,
        zh: `${numberText(from)}以上不到${numberText(to)}`,
      };
}
