import { metricIds } from '../../metrics/catalogue.ts';
import { suggestedMetric } from '../../metrics/metric-name.ts';
import { isMetricId, metricOf, sampleOf } from '../../metrics/tally.ts';
import { didYouMeanText } from '../../text/did-you-mean.ts';
import type { Quantity } from '../format/index.ts';
import type { RuleSet } from '../format/rule-set.ts';
import type { Report } from './report.ts';
import { type ValueUse, walk } from './walk.ts';

/**
 * Checks that metrics exist, that minimum samples belong to metrics with a sample, and that numbers are allowed in
 * their places.
 */
export function checkUnits(ruleSet: RuleSet, report: Report): void {
  walk(ruleSet, {
    quantity: (path, quantity) => checkQuantity(path, quantity, report),
    values: (path, values, use) => {
      const range = rangeOf(use);
      values.forEach(({ value }, index) => {
        const at = `${path}.${index}.value`;
        if (value < range.min || value > range.max) report(at, 'UNIT_WRONG', range.en, range.zh);
        else if (range.whole === true && !Number.isInteger(value)) {
          report(at, 'NOT_WHOLE', 'write a whole number', '请写整数');
        }
      });
    },
    tables: (path, tables) => {
      tables.forEach(({ steps }, index) => {
        steps.forEach(({ atLeast }, place) => {
          if (place === 0 || steps[place - 1]!.atLeast < atLeast) return;
          report(
            `${path}.${index}.steps.${place}.atLeast`,
            'STEPS_NOT_RISING',
            'each step must begin above the one before',
            '每一档的起点必须高于前一档',
          );
        });
      });
    },
  });
}

function checkQuantity(path: string, quantity: Quantity, report: Report): void {
  if (!('metric' in quantity)) return;
  if (!isMetricId(quantity.metric)) {
    const { suggestion, suggestionName } = suggestedMetric(quantity.metric, metricIds);
    const meant = didYouMeanText(suggestion, suggestionName);
    report(
      `${path}.metric`,
      'METRIC_UNKNOWN',
      `there is no metric "${quantity.metric}" in the catalogue.${meant.en}`,
      `指标目录中没有名为“${quantity.metric}”的指标。${meant.zh}`,
    );
  } else if (quantity.minimumSample !== undefined && sampleOf(metricOf(quantity.metric)) === null) {
    report(
      `${path}.minimumSample`,
      'SAMPLE_OF_A_COUNT',
      'only a share, a ratio or a median has a sample: leave this out',
      '只有比例、比值或中位数才有样本数：请删除此项',
    );
  }
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  readonly en: string;
  readonly zh: string;
}

const anything: Range = { min: -Infinity, max: Infinity, en: '', zh: '' };
const share: Range = {
  min: 0,
  max: 1,
  en: 'a share is from 0 to 1: write 100 % as 1',
  zh: '比例应在 0 到 1 之间：100% 请写作 1',
};
const count: Range = {
  min: 0,
  max: Infinity,
  en: 'what is counted is never below 0: write 0 or more',
  zh: '计数不会小于 0：请写 0 或更大的数',
};
const wholeFrom1 = (max: number): Range => ({
  min: 1,
  max,
  whole: true,
  en: max === Infinity ? 'write a whole number from 1' : `write a whole number from 1 to ${max}`,
  zh: max === Infinity ? '请写不小于 1 的整数' : `请写 1 到 ${max} 之间的整数`,
});

function rangeOf(use: ValueUse): Range {
  switch (use.kind) {
    case 'threshold':
      return 'streakOf' in use.of ? wholeFrom1(10_000) : rangeOfQuantity(use.of);
    case 'start':
      return rangeOfQuantity(use.of);
    case 'sample':
      return count;
    case 'share':
      return share;
    case 'weight':
      return {
        min: 0.0001,
        max: 100,
        en: 'a weight is a share of the whole: write 30 % as 0.3',
        zh: '权重是占整体的比例：30% 请写作 0.3',
      };
    case 'places':
      return wholeFrom1(1000);
    case 'parts':
      return wholeFrom1(Infinity);
    case 'howMany':
      return wholeFrom1(use.among);
    case 'points':
      return anything;
  }
}

/** The range of values that a quantity can take, where it is known. */
export function rangeOfQuantity(quantity: Quantity): Range {
  if ('score' in quantity) return anything;
  if ('streakOf' in quantity) return count;
  if (!isMetricId(quantity.metric)) return anything;
  const isShare = metricOf(quantity.metric).kind === 'share';
  if (!('comparedWith' in quantity)) return isShare ? share : count;
  if (quantity.as === 'relative_change') {
    return {
      min: -1,
      max: Infinity,
      en: 'nothing falls by more than all of it: a fall by a quarter is -0.25',
      zh: '降幅不会超过全部：下降四分之一请写作 -0.25',
    };
  }
  return isShare
    ? {
        min: -1,
        max: 1,
        en: 'shares differ by -1 to 1: 5 points are 0.05',
        zh: '比例之差在 -1 到 1 之间：5 个百分点请写作 0.05',
      }
    : anything;
}
