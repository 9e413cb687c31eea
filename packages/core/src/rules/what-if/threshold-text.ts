import { metricOf } from '../../metrics/tally.ts';
import { capitalised } from '../../text/capitalised.ts';
import { countedText, pointUnit } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { numberText } from '../../text/numbers-and-days.ts';
import { changeBoundText } from '../explain/change-bound.ts';
import { changeText, measureOfChange, measureOfMetric } from '../explain/measure.ts';
import type { RuleSet } from '../format/index.ts';
import { periodUnits } from '../roll-up/counted.ts';
import type { LocatedComparison } from './threshold-at.ts';

/** The words for a threshold that is tried. */
interface ThresholdText {
  /** "Households visited, at least 100 needed", "要求走访户数不少于100户". */
  readonly required: LocalizedText;
  /** The threshold alone: "100", "100户". */
  readonly value: LocalizedText;
}

/** Names a threshold that is tried. */
export function thresholdText(
  ruleSet: RuleSet,
  { comparison }: LocatedComparison,
  threshold: number,
): ThresholdText {
  if ('comparedWith' in comparison) {
    const { name } = metricOf(comparison.metric);
    const measure = measureOfChange(comparison.metric, comparison.as);
    const size = measure.value(Math.abs(threshold), measure.decimals);
    const bound = changeBoundText(comparison.is, threshold, size);
    return {
      required: { en: `Change in ${name.en}, ${bound.en}`, zh: `${name.zh}的变化${bound.zh}` },
      value: changeText(threshold, measure),
    };
  }
  const { name, value } = measured(ruleSet, comparison, threshold);
  return {
    required:
      comparison.is === 'atLeast'
        ? {
            en: `${capitalised(name.en)}, at least ${value.en} needed`,
            zh: `要求${name.zh}不少于${value.zh}`,
          }
        : {
            en: `${capitalised(name.en)}, at most ${value.en} allowed`,
            zh: `要求${name.zh}不多于${value.zh}`,
          },
    value,
  };
}

function measured(
  ruleSet: RuleSet,
  comparison: Exclude<LocatedComparison['comparison'], { readonly comparedWith: unknown }>,
  threshold: number,
): { readonly name: LocalizedText; readonly value: LocalizedText } {
  if ('score' in comparison) {
    const { name } = ruleSet.scores.find(({ id }) => id === comparison.score)!;
    return { name, value: countedText(threshold, pointUnit) };
  }
  if ('streakOf' in comparison) {
    const { name } = metricOf(comparison.streakOf.metric);
    const unit = periodUnits[ruleSet.period];
    return {
      name: { en: `${unit.en.other} in a row with enough ${name.en}`, zh: `${name.zh}连续达标` },
      value: { en: numberText(threshold), zh: countedText(threshold, unit).zh },
    };
  }
  const metric = metricOf(comparison.metric);
  const measure = measureOfMetric(comparison.metric);
  const { en, zh } = measure.value(threshold, measure.decimals);
  return { name: metric.name, value: { en: metric.kind === 'share' ? en : numberText(threshold), zh } };
}
