import { type CounterId, type MetricId, metricOf } from '@beatwork/core';
import {
  type CountedUnit,
  type RankedUnit,
  rankWithUncertainty,
  type SharedUnit,
  type Shrunken,
  shrunkenRates,
  shrunkenShares,
} from '@beatwork/core/statistics';
import { GatewayError } from '../../errors/gateway-error.ts';
import type { Exposure } from './exposure.ts';
import type { Unit } from './load-units.ts';

/** A unit with its rank, and what its value was computed from. */
export interface RankedRow extends RankedUnit {
  readonly unit: Unit;
  readonly numerator: number;
  readonly denominator: number;
  /** The value shrunk towards that of all; null where there are too many units to estimate it. Computed when it is asked for. */
  shrunken(): Shrunken | null;
}

/** Why a unit has no rank. */
export type WhyUnranked = 'NO_CASES' | 'NO_EXPOSURE' | 'ALONE';

export interface UnrankedRow {
  readonly unit: Unit;
  readonly reason: WhyUnranked;
}

/** The units that can be ranked, and what they are compared with. */
export interface League {
  /** The value of all units together; null where fewer than two can be ranked. */
  readonly overall: number | null;
  readonly bands: number;
  readonly rows: readonly RankedRow[];
  /** By id. */
  readonly unranked: readonly UnrankedRow[];
}

/** How a metric is compared: as a share of cases, or as a number of records for an exposure. */
interface Measure {
  readonly isShare: boolean;
  /** Why a unit whose denominator is 0 cannot be ranked. */
  readonly without: WhyUnranked;
  of(unit: Unit): { readonly numerator: number; readonly denominator: number };
}

/**
 * Only of records it is known how much their number varies by chance: of minutes, say, ten in one session are not ten
 * events.
 */
const areRecords = (counter: string) => ['count', 'distinct'].includes(metricOf(counter as CounterId).kind);

/** @throws METRIC_NOT_RANKED where the metric is not made of records: sums of amounts, days, runs and medians */
function measureOf(metric: MetricId, per: Exposure): Measure {
  const definition = metricOf(metric);
  const { name } = definition;
  switch (definition.kind) {
    case 'share':
    case 'ratio': {
      const { kind, numerator, denominator } = definition;
      const isShare = kind === 'share';
      if (!areRecords(numerator) || (isShare && !areRecords(denominator))) break;
      if (per !== 'unit') throw new GatewayError('EXPOSURE_NOT_FOR_RATES', { name });
      const of = (unit: Unit) => ({ numerator: unit.numerator ?? 0, denominator: unit.denominator ?? 0 });
      return { isShare, without: 'NO_CASES', of };
    }
    case 'sum':
      if (!definition.of.every(areRecords)) break;
      return countedPer;
    case 'count':
    case 'distinct':
      return countedPer;
  }
  throw new GatewayError('METRIC_NOT_RANKED', { name });
}

const countedPer: Measure = {
  isShare: false,
  without: 'NO_EXPOSURE',
  of: ({ value, exposure }) => ({ numerator: value ?? 0, denominator: exposure }),
};

export interface Ranking {
  readonly metric: MetricId;
  readonly per: Exposure;
  readonly highestFirst: boolean;
}

/** @throws METRIC_NOT_RANKED, EXPOSURE_NOT_FOR_RATES */
export function rankUnits(units: readonly Unit[], { metric, per, highestFirst }: Ranking): League {
  const measure = measureOf(metric, per);
  const measured = units.map((unit) => ({ unit, ...measure.of(unit) }));
  const ranked = measured.filter(({ denominator }) => denominator > 0);
  const alone = ranked.length < 2;
  const unranked = measured
    .filter(({ denominator }) => alone || denominator === 0)
    .map(({ unit, denominator }) => ({
      unit,
      reason: denominator === 0 ? measure.without : ('ALONE' as const),
    }))
    .sort((one, other) => (one.unit.id < other.unit.id ? -1 : 1));
  if (alone) return { overall: null, bands: 0, rows: [], unranked };

  const byId = new Map(ranked.map((each) => [each.unit.id, each]));
  const given = ranked.map(({ unit: { id }, numerator, denominator }) =>
    measure.isShare
      ? { id, part: numerator, whole: denominator }
      : { id, count: numerator, exposure: denominator },
  ) as SharedUnit[] | CountedUnit[];
  const { overall, bands, units: rows } = rankWithUncertainty(given, { highestFirst });
  const shrunken = shrunkenOf(given, measure.isShare);
  return {
    overall,
    bands,
    unranked,
    rows: rows.map((row) => ({ ...row, ...byId.get(row.id)!, shrunken: () => shrunken(row.id) })),
  };
}

/** The most units whose shares core shrinks. */
const mostShares = 5000;

/** Shrinks all values at the first question. */
function shrunkenOf(
  given: readonly SharedUnit[] | readonly CountedUnit[],
  isShare: boolean,
): (id: string) => Shrunken | null {
  let known: ReadonlyMap<string, Shrunken> | undefined;
  return (id) => {
    if (isShare && given.length > mostShares) return null;
    known ??= new Map(
      (isShare
        ? shrunkenShares(given as readonly SharedUnit[])
        : shrunkenRates(given as readonly CountedUnit[])
      ).units.map((unit) => [unit.id, unit]),
    );
    return known.get(id)!;
  };
}
