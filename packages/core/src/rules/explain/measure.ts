import type { MetricId } from '../../metrics/catalogue.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/tally.ts';
import { countedText, pointUnit, type UnitName, unitName } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { percentage } from '../../text/numbers-and-days.ts';
import type { CompiledQuantity } from '../compile/compiled.ts';
import { partsText } from '../roll-up/counted.ts';
import type { Situation } from './situation.ts';

/** How the values of a quantity are written. */
export interface Measure {
  readonly value: (value: number, decimals: number) => LocalizedText;
  /** By how much the written number is larger: a share of 0.9 is written as 90. */
  readonly scale: 1 | 100;
  /** How many decimals are written if they are enough. */
  readonly decimals: number;
}

/** How the values of a quantity are written; for a change, its size without its direction. */
export function measureOf(quantity: CompiledQuantity, { compiled }: Situation): Measure {
  switch (quantity.kind) {
    case 'score':
      return withUnit(pointUnit);
    case 'streak': {
      const { period } = compiled.ruleSet;
      return {
        value: (value) => {
          const { en, zh } = partsText({ period }, value);
          return { en: `${en} in a row`, zh: value === 0 ? zh : `连续${zh}` };
        },
        scale: 1,
        decimals: 2,
      };
    }
    case 'change':
      return measureOfChange(quantity.of.metric, quantity.as);
    case 'metric':
      return measureOfMetric(quantity.metric);
  }
}

/** How the values of a metric are written. */
export function measureOfMetric(id: MetricId): Measure {
  const metric: Metric = metricOf(id);
  return metric.kind === 'share' ? percent : withUnit(metric.unit);
}

/** How the size of a change of a metric is written. */
export function measureOfChange(id: MetricId, as: 'relative_change' | 'difference'): Measure {
  if (as === 'relative_change') return percent;
  const metric: Metric = metricOf(id);
  return metric.kind === 'share' ? percentagePoints : withUnit(metric.unit);
}

function withUnit(unit: UnitName): Measure {
  return { value: (value, decimals) => countedText(value, unit, decimals), scale: 1, decimals: 2 };
}

const percent: Measure = { value: percentage, scale: 100, decimals: 1 };

const percentagePoint = unitName('percentage point', '个百分点');

const percentagePoints: Measure = {
  value: (value, decimals) => countedText(value * 100, percentagePoint, decimals),
  scale: 100,
  decimals: 2,
};

/** A change with its direction: "up 10 %", "down 4 households", "下降10%", or "unchanged". */
export function changeText(value: number, measure: Measure, decimals = measure.decimals): LocalizedText {
  if (value === 0) return { en: 'unchanged', zh: '持平' };
  const { en, zh } = measure.value(Math.abs(value), decimals);
  return value > 0 ? { en: `up ${en}`, zh: `上升${zh}` } : { en: `down ${en}`, zh: `下降${zh}` };
}
