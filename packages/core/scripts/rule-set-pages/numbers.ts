import { metricKinds } from '../../src/metrics/formula.ts';
import { metricOf } from '../../src/metrics/tally.ts';
import type { Quantity, RuleSet } from '../../src/rules/format/index.ts';
import { partsText } from '../../src/rules/roll-up/counted.ts';
import { pluralForm, pointUnit } from '../../src/text/counted.ts';
import type { LocalizedText } from '../../src/text/localized-text.ts';
import { text } from './text.ts';

/** A number as it stands in the rules, not rounded, with a true minus. */
const plain = (value: number) => `${value < 0 ? '−' : ''}${Number(Math.abs(value).toPrecision(12))}`;

export function pointsText(points: number): LocalizedText {
  const { en, zh } = pointUnit;
  return text(`${plain(points)} ${pluralForm(Math.abs(points), en)}`, `${plain(points)}${zh}`);
}

/** A share of something that is no metric: a weight, the share of a threshold. */
export const shareText = (share: number): LocalizedText =>
  text(`${plain(share * 100)} %`, `${plain(share * 100)}%`);

export const bareText = (value: number): LocalizedText => text(plain(value), plain(value));

const isShare = (metric: string) => metricOf(metric).kind === 'share';

/**
 * A value of a metric with its unit. In English a count goes without one, because the name says what is counted.
 */
export function metricText(id: string, value: number): LocalizedText {
  const metric = metricOf(id);
  if (metric.kind === 'share') return shareText(value);
  const { en, zh } = metric.unit;
  const counted = ['count', 'distinct', 'sum'].includes(metric.kind);
  return text(counted ? plain(value) : `${plain(value)} ${pluralForm(value, en)}`, `${plain(value)}${zh}`);
}

/** A value of a quantity, as thresholds, starts and steps show it. */
export function quantityText(quantity: Quantity, value: number, { period }: RuleSet): LocalizedText {
  if ('score' in quantity) return pointsText(value);
  if ('streakOf' in quantity) {
    const { en, zh } = partsText({ period }, value);
    return text(`${en} in a row`, `连续${zh}`);
  }
  if (!('comparedWith' in quantity)) return metricText(quantity.metric, value);
  if (quantity.as === 'relative_change') return shareText(value);
  if (isShare(quantity.metric))
    return text(`${plain(value * 100)} percentage points`, `${plain(value * 100)}个百分点`);
  return metricText(quantity.metric, value);
}

/** Whether a quantity is called high or low rather than as much or little; Chinese distinguishes them. */
export function isLevel(quantity: Quantity): boolean {
  if ('score' in quantity) return true;
  if ('streakOf' in quantity) return false;
  if ('comparedWith' in quantity && quantity.as === 'relative_change') return true;
  return metricKinds[metricOf(quantity.metric).kind].isLevel;
}

/** What a quantity is called. */
export function quantityName(quantity: Quantity, ruleSet: RuleSet): LocalizedText {
  if ('score' in quantity) {
    const { en, zh } = ruleSet.scores.find(({ id }) => id === quantity.score)!.name;
    return text(`points of “${en}”`, `“${zh}”得分`);
  }
  if ('streakOf' in quantity) {
    const { en, zh } = metricOf(quantity.streakOf.metric).name;
    return text(`streak of ${en}`, `${zh}连续达标`);
  }
  const { en, zh } = metricOf(quantity.metric).name;
  if (!('comparedWith' in quantity)) return text(en, zh);
  return quantity.comparedWith === 'previous_period'
    ? text(`change of ${en} on the period before`, `${zh}环比变化`)
    : text(`change of ${en} on the year before`, `${zh}同比变化`);
}
