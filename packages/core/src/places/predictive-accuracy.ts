import { listOf, onlyFields, optional, positive, share, text, where } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';

/** A unit of a forecast: a cell, a street, a community. */
export interface ForecastUnit {
  /** Defaults to its place in the list. */
  readonly id?: string;
  /** What the forecast said: a count, a risk, a rank turned into a number; 0 or more, the higher the hotter. */
  readonly predicted: number;
  /** What then happened: 0 or more. */
  readonly observed: number;
  /** Its size in any one unit: square kilometres, metres of street. */
  readonly area: number;
}

/** Options of {@link predictiveAccuracy}. */
export interface PredictiveAccuracyOptions {
  /** The sentence is about the hottest units that fit into this share of the area, of one at least; 0.1 by default. */
  readonly areaShare?: number;
}

/** The forecast's hottest units down to this one. */
export interface AccuracyRow {
  readonly id: string;
  readonly units: number;
  readonly observed: number;
  readonly predicted: number;
  readonly areaShare: number;
  /** The hit rate: the share of what happened that lies in these units. */
  readonly hitRate: number;
  /** Hit rate by share of area: 1 is no better than spreading evenly. */
  readonly pai: number;
  /** PAI by the best that any choice of the same area could have had: 0 to 1. */
  readonly pei: number;
  /** Predicted by observed; null where nothing was observed. Below 1, more happened than was said. */
  readonly recaptureRateIndex: number | null;
}

/** How well a forecast of places came true. */
export interface PredictiveAccuracy {
  readonly units: number;
  readonly observed: number;
  readonly predicted: number;
  readonly area: number;
  /** Units with the same predicted density as another: their order is the least favourable one. */
  readonly tied: number;
  /** From the hottest unit on, each row with all those before it. */
  readonly rows: readonly AccuracyRow[];
  readonly sentence: LocalizedText;
}

/** 0 or more, of a size that leaves quotients finite. */
const measured = /* @__PURE__ */ where<number>(
  (value) => typeof value === 'number' && (value === 0 || (value >= 1e-50 && value <= 1e50)),
  { en: '0, or a number from 1e-50 to 1e50', zh: '0，或 1e-50 至 1e50 之间的数' },
);
const forecastUnits = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<ForecastUnit>({
    id: /* @__PURE__ */ optional(text),
    predicted: measured,
    observed: measured,
    area: positive,
  }),
  1,
);
const accuracyOptions = /* @__PURE__ */ onlyFields<PredictiveAccuracyOptions>({
  areaShare: /* @__PURE__ */ optional(share),
});

/**
 * How well a forecast found the places where it then happened: PAI, PEI and the recapture rate index of its hottest
 * units, of one, of two, and so on. Units come by predicted density; among equals those come first in which less
 * happened, so that a forecast gains nothing by saying the same of everything.
 *
 * @example
 * ```ts
 * const { rows } = predictiveAccuracy([
 *   { predicted: 3, observed: 6, area: 1 },
 *   { predicted: 2, observed: 3, area: 1 },
 *   { predicted: 1, observed: 0, area: 1 },
 * ]);
 * rows.map(({ pai, pei }) => [pai, pei]); // → [[2, 1], [1.5, 1], [1, 1]]
 * ```
 * @throws ANALYSIS_INPUT_INVALID
 * @see Chainey, Tompson & Uhlig 2008, Security Journal 21, 4–28 (PAI); Hunt 2016 (PEI); Drawve & Wooditch 2019,
 *   Journal of Criminal Justice 64; Wheeler & Steenbeek 2021, Journal of Quantitative Criminology 37, 445–480, whose
 *   recapture rate index is the one here
 */
export function predictiveAccuracy(
  units: readonly ForecastUnit[],
  options: PredictiveAccuracyOptions = {},
): PredictiveAccuracy {
  const inputs = inputsOf('predictiveAccuracy');
  inputs.check({ units, options }, { units: forecastUnits, options: accuracyOptions });
  const { areaShare = 0.1 } = options;
  const named = units.map((unit, index) => ({ ...unit, id: unit.id ?? String(index) }));
  inputs.distinct(
    'units.id',
    named.map(({ id }) => id),
  );
  const total = (field: 'observed' | 'predicted' | 'area') =>
    units.reduce((sum, unit) => sum + unit[field], 0);
  const [observed, predicted, area] = [total('observed'), total('predicted'), total('area')];
  inputs.require(observed > 0, 'units.observed', observed, {
    en: 'above 0 somewhere: where nothing happened, no forecast can be judged',
    zh: '至少一处大于 0：没有发生任何事件时无法评价预测',
  });
  const density = (unit: ForecastUnit) => unit.predicted / unit.area;
  const happened = (unit: ForecastUnit) => unit.observed / unit.area;
  const ordered = named.toSorted(
    (a, b) => density(b) - density(a) || happened(a) - happened(b) || b.area - a.area,
  );
  const best = bestWithin(units.toSorted((a, b) => happened(b) - happened(a)));
  const sums = { observed: 0, predicted: 0, area: 0 };
  const rows = ordered.map((unit, index): AccuracyRow => {
    sums.observed += unit.observed;
    sums.predicted += unit.predicted;
    sums.area += unit.area;
    const hitRate = sums.observed / observed;
    // The last row is the whole: adding up in another order must not make it 0.9999.
    const share = index === ordered.length - 1 ? 1 : sums.area / area;
    return {
      id: unit.id,
      units: index + 1,
      observed: sums.observed,
      predicted: sums.predicted,
      areaShare: share,
      hitRate: Math.min(1, hitRate),
      pai: Math.min(1, hitRate) / share,
      pei: Math.min(1, sums.observed / best(sums.area)),
      recaptureRateIndex: sums.observed === 0 ? null : sums.predicted / sums.observed,
    };
  });
  const densities = ordered.map(density);
  const tied = densities.filter(
    (value, index) => value === densities[index - 1] || value === densities[index + 1],
  );
  const chosen = rows.findLast((row) => row.areaShare <= areaShare * (1 + rounding)) ?? rows[0]!;
  return {
    units: units.length,
    observed,
    predicted,
    area,
    tied: tied.length,
    rows,
    sentence: sentenceOf(chosen),
  };
}

/** Ten areas of 0.09 add up to a little more than 0.9: what differs by less than this share is equal. */
const rounding = 1e-9;

/** The most that happened on any choice of units with so much area, the last of them in part. */
function bestWithin(densest: readonly ForecastUnit[]): (area: number) => number {
  // Rows ask for ever larger areas: each unit is taken once.
  let [taken, area, observed] = [0, 0, 0];
  return (limit) => {
    while (taken < densest.length && area + densest[taken]!.area <= limit * (1 + rounding)) {
      area += densest[taken]!.area;
      observed += densest[taken]!.observed;
      taken += 1;
    }
    const next = densest[taken];
    return next === undefined ? observed : observed + next.observed * Math.max(0, (limit - area) / next.area);
  };
}

function sentenceOf({ units, areaShare, hitRate, pai, pei }: AccuracyRow): LocalizedText {
  const hottest =
    units === 1
      ? 'The hottest unit of the forecast'
      : `The ${numberText(units)} hottest units of the forecast`;
  const [area, hits, best] = [percentage(areaShare), percentage(hitRate), percentage(pei)];
  return {
    en: `${hottest}, ${area.en} of the area, had ${hits.en} of what happened: the prediction accuracy index (PAI) is ${pai.toFixed(2)}, which is ${best.en} of the best possible.`,
    zh: `预测最热的${numberText(units)}个单元占面积的${area.zh}，实际发生数占${hits.zh}：预测准确度指数（PAI）为${pai.toFixed(2)}，为最优值的${best.zh}。`,
  };
}
