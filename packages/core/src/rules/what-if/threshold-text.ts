import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/tally.ts';
import { countedText, pointUnit } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { numberText, percentText } from '../../text/numbers-and-days.ts';
import type { RuleSet } from '../format/index.ts';
import { periodUnits } from '../roll-up/counted.ts';
import type { LocatedComparison } from './threshold-at.ts';

/** A threshold that is tried: "household visits at least 100", "入户走访数不少于100户次". */
export function thresholdText(
  ruleSet: RuleSet,
  { comparison }: LocatedComparison,
  threshold: number,
): LocalizedText {
  const { name, bound } = measured(ruleSet, comparison, threshold);
  return comparison.is === 'atLeast'
    ? { en: `${name.en} at least ${bound.en}`, zh: `${name.zh}不少于${bound.zh}` }
    : { en: `${name.en} at most ${bound.en}`, zh: `${name.zh}不多于${bound.zh}` };
}

function measured(
  ruleSet: RuleSet,
  comparison: LocatedComparison['comparison'],
  threshold: number,
): { readonly name: LocalizedText; readonly bound: LocalizedText } {
  const number = numberText(threshold);
  if ('score' in comparison) {
    const { name } = ruleSet.scores.find(({ id }) => id === comparison.score)!;
    return { name, bound: { en: number, zh: countedText(threshold, pointUnit).zh } };
  }
  if ('streakOf' in comparison) {
    const { name } = metricOf(comparison.streakOf.metric);
    const unit = periodUnits[ruleSet.period];
    return {
      name: { en: `${unit.en.other} in a row of ${name.en}`, zh: `${name.zh}连续达标` },
      bound: { en: number, zh: countedText(threshold, unit).zh },
    };
  }
  const metric: Metric = metricOf(comparison.metric);
  const name =
    'comparedWith' in comparison
      ? { en: `change of ${metric.name.en}`, zh: `${metric.name.zh}的变化` }
      : metric.name;
  const inPercent = 'comparedWith' in comparison && comparison.as === 'relative_change';
  if (metric.kind === 'share' || inPercent) {
    const text = `${threshold < 0 ? '−' : ''}${percentText(Math.abs(threshold))}`;
    return { name, bound: { en: text, zh: text } };
  }
  return { name, bound: { en: number, zh: countedText(threshold, metric.unit).zh } };
}
