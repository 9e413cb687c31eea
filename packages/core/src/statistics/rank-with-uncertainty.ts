import { flag, listOf, onlyFields, openShare, optional, rowWith, text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { defineTerms } from '../text/terms.ts';
import { byarInterval } from './byar-interval.ts';
import type { ConfidenceInterval } from './confidence-interval.ts';
import { type FunnelLimit, funnelLimits, shareFunnelLimits } from './funnel-limits.ts';
import { type CountedUnit, countedUnits, refuseTooMany } from './shrunken-rates.ts';
import { checkSharedUnits, type SharedUnit } from './shrunken-shares.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** The position of a unit in the funnel around the overall value of all units. */
export const funnelPositions = /* @__PURE__ */ defineTerms({
  far_below: ['far below the overall rate', '远低于总体水平'],
  below: ['below the overall rate', '低于总体水平'],
  within: ['within chance of the overall rate', '与总体水平的差异可用偶然解释'],
  above: ['above the overall rate', '高于总体水平'],
  far_above: ['far above the overall rate', '远高于总体水平'],
});
/** One of {@link funnelPositions}. */
export type FunnelPosition = (typeof funnelPositions.values)[number];

/** Options of {@link rankWithUncertainty}. */
export interface RankOptions {
  /** Whether the highest value comes first; true unless given. */
  readonly highestFirst?: boolean;
  /**
   * The level of the intervals that are compared; 0.834 unless given. At this level, two intervals of equal width just
   * touch if the difference of the two units is significant at 5 %. At 0.95 they would still overlap.
   */
  readonly confidence?: number;
}

/** A unit with its rank, and the ranks that are possible given chance. */
export interface RankedUnit extends ConfidenceInterval {
  readonly id: string;
  readonly value: number;
  /** The rank by the value alone. Equal units share a rank, and the next rank is skipped. */
  readonly rank: number;
  /** The best rank that the interval allows: the next after all units whose whole interval is better. */
  readonly rankFrom: number;
  /** The worst rank that the interval allows. */
  readonly rankTo: number;
  /**
   * The number of the band, from 1. No two units of a band differ by more than chance; a new band begins with the first
   * unit that differs.
   */
  readonly band: number;
  readonly funnel: FunnelPosition;
  /** The funnel limits for a unit of this size, in the unit of the value, for tails of 0.025 and 0.001. */
  readonly limits: readonly FunnelLimit[];
  readonly sentence: LocalizedText;
}

/** What {@link rankWithUncertainty} computes. */
export interface RankWithUncertainty {
  /** The value of all units together, which is the middle of the funnel. */
  readonly overall: number;
  /** The units from first to last; equal ones in the order of their ids. */
  readonly units: readonly RankedUnit[];
  readonly bands: number;
}

const rankOptions = /* @__PURE__ */ onlyFields<RankOptions>({
  highestFirst: /* @__PURE__ */ optional(flag),
  confidence: /* @__PURE__ */ optional(openShare),
});
const unitsOfEitherKind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<{ readonly id: string }>({ id: text }),
  2,
);

/**
 * Makes a ranking that says how much of it is chance: each unit with the ranks that its interval allows, in bands of
 * units that do not differ by more than chance, and with its position in the funnel for its size. Publish the bands,
 * not the ranks.
 *
 * Each pair is compared at about 5 %, so among many units some pairs seem to differ only by chance. The outer limits of
 * the funnel (0.001) are the stricter criterion.
 *
 * @param units 2 to 20,000 with different ids: either all with part and whole, or all with count and exposure
 * @throws ANALYSIS_INPUT_INVALID for fewer than two units or more than 20,000, repeated ids, or invalid counts
 * @see Goldstein & Healy 1995, The graphical presentation of a collection of means, JRSS A 158(1), 175–177; Goldstein & Spiegelhalter 1996, League tables and their limitations, JRSS A 159(3), 385–443
 * @example
 * ```ts
 * const { units } = rankWithUncertainty([
 *   { id: 'a', part: 3, whole: 3 },
 *   { id: 'b', part: 78, whole: 80 },
 *   { id: 'c', part: 60, whole: 90 },
 * ]);
 * units.map(({ id, rank, rankTo, band, funnel }) => [id, rank, rankTo, band, funnel]); // → [['a', 1, 3, 1, 'within'], ['b', 2, 2, 1, 'far_above'], ['c', 3, 3, 2, 'far_below']]
 * ```
 */
export function rankWithUncertainty(
  units: readonly SharedUnit[] | readonly CountedUnit[],
  options: RankOptions = {},
): RankWithUncertainty {
  const inputs = inputsOf('rankWithUncertainty');
  inputs.check({ options }, { options: rankOptions });
  inputs.check<{ readonly units: readonly { readonly id: string }[] }>(
    { units },
    { units: unitsOfEitherKind },
  );
  inputs.distinct(
    'units.id',
    units.map(({ id }) => id),
  );
  const { highestFirst = true, confidence = 0.834 } = options;
  const shared = units.filter((unit): unit is SharedUnit => 'whole' in unit);
  inputs.require(shared.length === 0 || shared.length === units.length, 'units', units, {
    en: 'all of one kind: part and whole, or count and exposure',
    zh: '同一类：均为 part 与 whole，或均为 count 与 exposure',
  });
  if (shared.length > 0) checkSharedUnits(inputs, shared);
  else {
    const counted = units as readonly CountedUnit[];
    inputs.check({ units: counted }, { units: countedUnits });
    refuseTooMany(inputs, counted);
  }
  const { overall, measured } =
    shared.length > 0 ? sharesOf(shared, confidence) : ratesOf(units as readonly CountedUnit[], confidence);

  // Values are turned so that less is better, and every comparison below is the same for both directions.
  const turned = measured
    .map((unit) =>
      highestFirst
        ? { ...unit, at: -unit.value, best: -unit.upper, worst: -unit.lower }
        : { ...unit, at: unit.value, best: unit.lower, worst: unit.upper },
    )
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const worsts = turned.map(({ worst }) => worst).sort((a, b) => a - b);
  const bests = turned.map(({ best }) => best).sort((a, b) => a - b);

  let band = 0;
  let bandReaches = Number.NEGATIVE_INFINITY;
  let rank = 0;
  const ranked = turned.map(({ at, best, worst, ...unit }, place) => {
    if (best > bandReaches) {
      band += 1;
      bandReaches = worst;
    }
    bandReaches = Math.min(bandReaches, worst);
    if (place === 0 || at > turned[place - 1]!.at) rank = place + 1;
    const rankFrom = 1 + countBelow(worsts, best);
    const rankTo = countUpTo(bests, worst);
    const label = funnelPositions.labels[unit.funnel];
    return {
      ...unit,
      confidence,
      rank,
      rankFrom,
      rankTo,
      band,
      sentence: {
        en: `Rank ${rank} of ${turned.length}; ${rankFrom === rankTo ? 'chance allows no other rank' : `chance allows ranks ${rankFrom} to ${rankTo}`}; ${label.en}.`,
        zh: `第${rank}位（共${turned.length}个）；考虑偶然波动${rankFrom === rankTo ? '仍为此位次' : `可为第${rankFrom}至${rankTo}位`}；${label.zh}。`,
      },
    };
  });
  return { overall, units: ranked, bands: band };
}

/** How many of the ascending values satisfy the condition, if all smaller ones do too. */
function leading(values: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const countBelow = (values: readonly number[], limit: number) => leading(values, (value) => value < limit);
const countUpTo = (values: readonly number[], limit: number) => leading(values, (value) => value <= limit);

interface Measured {
  readonly id: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly limits: readonly FunnelLimit[];
  readonly funnel: FunnelPosition;
}

function sharesOf(units: readonly SharedUnit[], confidence: number) {
  const intervals = units.map(({ part, whole }) => wilsonInterval(part, whole, { confidence }));
  const overall =
    units.reduce((sum, { part }) => sum + part, 0) / units.reduce((sum, { whole }) => sum + whole, 0);
  const measured = intervals.map(({ share, lower, upper }, place): Measured => {
    const { id, whole } = units[place]!;
    // If all or none have the property, there is no spread, and the funnel is a line.
    const limits = overall > 0 && overall < 1 ? shareFunnelLimits(overall, whole).limits : [];
    return { id, value: share, lower, upper, limits, funnel: positionOf(share, limits) };
  });
  return { overall, measured };
}

function ratesOf(units: readonly CountedUnit[], confidence: number) {
  const intervals = units.map(({ count, exposure }) => byarInterval(count, { exposure, confidence }));
  const overall =
    units.reduce((sum, { count }) => sum + count, 0) / units.reduce((sum, { exposure }) => sum + exposure, 0);
  const measured = intervals.map(({ rate, lower, upper }, place): Measured => {
    const { id, exposure } = units[place]!;
    const limits =
      overall === 0
        ? []
        : funnelLimits(overall * exposure).limits.map((limit) => ({
            tail: limit.tail,
            lower: limit.lower * overall,
            upper: limit.upper * overall,
          }));
    return { id, value: rate, lower, upper, limits, funnel: positionOf(rate, limits) };
  });
  return { overall, measured };
}

function positionOf(value: number, [near, far]: readonly FunnelLimit[]): FunnelPosition {
  if (near === undefined || far === undefined) return 'within';
  if (value < far.lower) return 'far_below';
  if (value < near.lower) return 'below';
  if (value > far.upper) return 'far_above';
  return value > near.upper ? 'above' : 'within';
}
