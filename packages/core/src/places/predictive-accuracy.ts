import { listOf, onlyFields, optional, positive, share, text, where } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';

/** A unit of a forecast: a cell, a street, a community. */
export interface ForecastUnit {
  /** Its id; by default its position in the list. */
  readonly id?: string;
  /**
   * What was forecast, 0 or more: a count, a risk, or a number made from a rank. A higher number means that more is
   * expected.
   */
  readonly predicted: number;
  /** How much then happened, 0 or more. */
  readonly observed: number;
  /** Its size, in the same unit for all: square kilometres, metres of street. */
  readonly area: number;
}

/** Options of {@link predictiveAccuracy}. */
export interface PredictiveAccuracyOptions {
  /**
   * The sentence describes the units with the highest predicted density that fit into this share of the area, but at
   * least one; 0.1 by default.
   */
  readonly areaShare?: number;
}

/** The units with the highest predicted density, down to this one. */
export interface AccuracyRow {
  readonly id: string;
  readonly units: number;
  readonly observed: number;
  readonly predicted: number;
  readonly areaShare: number;
  /** The hit rate: the share of what happened that lies in these units. */
  readonly hitRate: number;
  /** The hit rate divided by the share of the area. 1 is no better than an even spread. */
  readonly pai: number;
  /** The PAI divided by the best PAI that any choice of the same area could have reached, from 0 to 1. */
  readonly pei: number;
  /**
   * The predicted number divided by the observed one; null if nothing was observed. Below 1, more happened than was
   * forecast.
   */
  readonly recaptureRateIndex: number | null;
}

/** How well a forecast of places came true. */
export interface PredictiveAccuracy {
  readonly units: number;
  readonly observed: number;
  readonly predicted: number;
  readonly area: number;
  /**
   * How many units have the same predicted density as another. They are put in the order that is least favourable for
   * the forecast.
   */
  readonly tied: number;
  /** A row for each unit, the highest predicted density first. Each row includes all units before it. */
  readonly rows: readonly AccuracyRow[];
  readonly sentence: LocalizedText;
}

/** Accepts numbers of 0 or more, of a size with which quotients stay finite. */
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
 * Measures how well a forecast found the places where incidents then happened: PAI, PEI and the recapture rate index of
 * the first unit, of the first two, and so on. Units are ordered by predicted density. Among equal units those come
 * first in which less happened, so that a forecast gains nothing by predicting the same everywhere.
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
    en: 'above 0 somewhere, because no forecast can be judged if nothing happened',
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
    // The last row is the whole area. Sums in another order must not make its share 0.9999.
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

/**
 * Ten areas of 0.09 add up to slightly more than 0.9. Numbers that differ by less than this share are taken as equal.
 */
const rounding = 1e-9;

/** The most that happened in any choice of units with this area; of the last unit only a part may be taken. */
function bestWithin(densest: readonly ForecastUnit[]): (area: number) => number {
  // Each row asks for a larger area than the row before, so each unit is taken only once.
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
      ? 'The unit with the highest forecast'
      : `The ${numberText(units)} units with the highest forecast`;
  const [area, hits, best] = [percentage(areaShare), percentage(hitRate), percentage(pei)];
  return {
    en: `${hottest}, ${area.en} of the area, had ${hits.en} of what happened: the prediction accuracy index (PAI) is ${pai.toFixed(2)}, which is ${best.en} of the best possible.`,
    zh: `预测值最高的${numberText(units)}个单元占面积的${area.zh}，实际发生数占${hits.zh}：预测准确度指数（PAI）为${pai.toFixed(2)}，为最优值的${best.zh}。`,
  };
}
