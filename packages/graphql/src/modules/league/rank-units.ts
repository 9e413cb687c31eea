import { type MetricId, metricOf } from '@beatwork/core';
import { type RankedUnit, rankWithUncertainty } from '@beatwork/core/statistics';
import { GatewayError } from '../../errors/gateway-error.ts';
import type { Exposure } from './exposure.ts';
import type { Unit } from './load-units.ts';

/** A unit with its rank, and what its value was computed from. */
export interface RankedRow extends RankedUnit {
  readonly unit: Unit;
  readonly numerator: number;
  readonly denominator: number;
}

/** The units that can be ranked, and what they are compared with. */
export interface League {
  /** The value of all units together; null where fewer than two can be ranked. */
  readonly overall: number | null;
  readonly bands: number;
  readonly rows: readonly RankedRow[];
  /** How many units have no cases, or nothing to divide by. */
  readonly unranked: number;
}

type Measure = (unit: Unit) => { readonly numerator: number; readonly denominator: number };

/**
 * How a metric is measured: a share by its parts, a ratio by its counts, a count by the exposure.
 * @throws METRIC_NOT_RANKED for sums of amounts, days, runs and medians, of which the chance is not known
 */
function measureOf(metric: MetricId, per: Exposure): Measure {
  const { kind, name } = metricOf(metric);
  switch (kind) {
    case 'share':
    case 'ratio':
      if (per !== 'unit') throw new GatewayError('EXPOSURE_NOT_FOR_RATES', { name });
      return ({ numerator, denominator }) => ({ numerator: numerator ?? 0, denominator: denominator ?? 0 });
    case 'count':
    case 'distinct':
    case 'sum':
      return ({ value, exposure }) => ({ numerator: value ?? 0, denominator: exposure });
    default:
      throw new GatewayError('METRIC_NOT_RANKED', { name });
  }
}

/** @throws METRIC_NOT_RANKED, EXPOSURE_NOT_FOR_RATES */
export function rankUnits(
  units: readonly Unit[],
  {
    metric,
    per,
    highestFirst,
  }: { readonly metric: MetricId; readonly per: Exposure; readonly highestFirst: boolean },
): League {
  const measure = measureOf(metric, per);
  const measured = units
    .map((unit) => ({ unit, ...measure(unit) }))
    .filter(({ denominator }) => denominator > 0);
  const unranked = units.length - measured.length;
  if (measured.length < 2) return { overall: null, bands: 0, rows: [], unranked: units.length };
  const byId = new Map(measured.map((each) => [each.unit.id, each]));
  const {
    overall,
    bands,
    units: ranked,
  } = metricOf(metric).kind === 'share'
    ? rankWithUncertainty(
        measured.map(({ unit: { id }, numerator, denominator }) => ({
          id,
          part: numerator,
          whole: denominator,
        })),
        { highestFirst },
      )
    : rankWithUncertainty(
        measured.map(({ unit: { id }, numerator, denominator }) => ({
          id,
          count: numerator,
          exposure: denominator,
        })),
        { highestFirst },
      );
  return { overall, bands, unranked, rows: ranked.map((row) => ({ ...row, ...byId.get(row.id)! })) };
}
