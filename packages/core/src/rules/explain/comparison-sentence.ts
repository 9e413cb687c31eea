import type { PeriodKind } from '../../calendar/period-kinds.ts';
import { periodText } from '../../calendar/period-text.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOf, numeratorOf } from '../../metrics/tally.ts';
import { capitalised } from '../../text/capitalised.ts';
import { countedText, pointUnit } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { dayText, numberText } from '../../text/numbers-and-days.ts';
import type { CompiledQuantity } from '../compile/compiled.ts';
import { partsText } from '../roll-up/counted.ts';
import type { ComparisonCard } from './cards.ts';
import { changeBoundText } from './change-bound.ts';
import { decimalsFor } from './decimals.ts';
import { changeText, type Measure, measureOf } from './measure.ts';
import type { Situation } from './situation.ts';

type Facts = Omit<ComparisonCard, 'sentence'>;

/**
 * Says the result of a comparison in a sentence: "Household visits: 68 visits, at least 80 needed; 12 short." Inside a
 * "not" it names the opposite bound and gives no verdict: "Household visits: 68 visits, fewer than 80 allowed."
 */
export function comparisonSentence(
  facts: Facts,
  quantity: CompiledQuantity,
  situation: Situation,
  negated: boolean,
): LocalizedText {
  const { en, zh } = facts.name;
  const said = saidText(facts, quantity, situation, negated);
  if (negated && facts.outcome !== 'not_evaluable') {
    return { en: `${capitalised(en)}: ${said.en}.`, zh: `${zh}：${said.zh}。` };
  }
  const end = endText(facts, quantity, situation);
  return { en: `${capitalised(en)}: ${said.en}; ${end.en}.`, zh: `${zh}：${said.zh}；${end.zh}。` };
}

function saidText(
  facts: Facts,
  quantity: CompiledQuantity,
  situation: Situation,
  negated: boolean,
): LocalizedText {
  const { actual, is, threshold, numerator, denominator, earlier } = facts;
  const measure = measureOf(quantity, situation);
  const { scale, decimals: usual } = measure;
  const decimals = actual === null ? usual : decimalsFor(is, actual * scale, threshold * scale, usual);
  const needed = boundText(quantity, is, threshold, measure, decimals, negated);
  if (actual === null) return { en: `unknown, ${needed.en}`, zh: `未知，${needed.zh}` };
  const value =
    quantity.kind === 'change' ? changeText(actual, measure, decimals) : measure.value(actual, decimals);
  if (numerator !== null && denominator !== null) {
    const [part, whole] = [numberText(numerator), numberText(denominator)];
    // In a ratio, neither number is a part of the other.
    const isShare = quantity.kind === 'metric' && metricOf(quantity.metric).kind === 'share';
    return {
      en: `${value.en} (${part} ${isShare ? 'of' : 'to'} ${whole}), ${needed.en}`,
      zh: `${value.zh}（${part}/${whole}），${needed.zh}`,
    };
  }
  if (earlier !== null && earlier.value !== null) {
    const then = periodText(earlier.period);
    return {
      en: `${value.en} compared with ${then.en}, ${needed.en}`,
      zh: `较${then.zh}${value.zh}，${needed.zh}`,
    };
  }
  return { en: `${value.en}, ${needed.en}`, zh: `${value.zh}，${needed.zh}` };
}

/** Says what is required: "at least 80 needed", or inside a "not" the opposite, "fewer than 80 allowed". */
function boundText(
  quantity: CompiledQuantity,
  is: Facts['is'],
  threshold: number,
  measure: Measure,
  decimals: number,
  negated: boolean,
): LocalizedText {
  if (quantity.kind === 'change') {
    const opposite = is === 'atLeast' ? 'lessThan' : 'moreThan';
    return changeBoundText(negated ? opposite : is, threshold, measure.value(Math.abs(threshold), decimals));
  }
  const bound = measure.value(threshold, decimals);
  const counted = quantity.kind === 'metric' && quantity.sample === null;
  const isShare = quantity.kind === 'metric' && metricOf(quantity.metric).kind === 'share';
  // If the unit was already named, the number alone is enough.
  const en = counted ? numberText(threshold, decimals) : bound.en;
  const isCount = counted || quantity.kind === 'streak';
  const [more, less] = isCount ? ['多', '少'] : ['高', '低'];
  if (negated) {
    return is === 'atLeast'
      ? { en: `${isCount ? 'fewer' : 'less'} than ${en} allowed`, zh: `要求${less}于${bound.zh}` }
      : { en: `more than ${en} needed`, zh: `要求${more}于${bound.zh}` };
  }
  if (is === 'atLeast') {
    return isShare && threshold === 1
      ? { en: `${en} needed`, zh: `要求达到${bound.zh}` }
      : { en: `at least ${en} needed`, zh: `要求不${less}于${bound.zh}` };
  }
  return counted && threshold === 0
    ? { en: 'none allowed', zh: '不允许出现' }
    : { en: `at most ${en} allowed`, zh: `要求不${more}于${bound.zh}` };
}

function endText(facts: Facts, quantity: CompiledQuantity, { open, compiled }: Situation): LocalizedText {
  const { outcome, gap, is, threshold } = facts;
  if (outcome === 'met') return { en: 'met', zh: '达标' };
  if (outcome === 'not_evaluable') return unknownText(facts, quantity);
  if (gap === null) {
    return quantity.kind === 'metric' && metricOf(quantity.metric).kind === 'share' && threshold >= 1
      ? {
          en: 'not met: one failure is enough, and more cases cannot make up for it',
          zh: '未达标：已有不符，之后再多也无法补回',
        }
      : { en: 'not met', zh: '未达标' };
  }
  const number = gapText(gap, quantity, compiled.ruleSet.period);
  if (is === 'atMost') return { en: `${number.en} too many`, zh: `超出${number.zh}` };
  const of = countedBy(quantity);
  if (open === null || quantity.kind === 'streak' || quantity.kind === 'score') {
    return of === null
      ? { en: `${number.en} short`, zh: `还差${number.zh}` }
      : { en: `${number.en} more needed of ${of.en}`, zh: `${of.zh}还差${number.zh}` };
  }
  const day = dayText(open.closesOn);
  return of === null
    ? { en: `${number.en} more by ${day.en}`, zh: `截至${day.zh}（含当日）还需${number.zh}` }
    : {
        en: `${number.en} more of ${of.en} needed by ${day.en}`,
        zh: `截至${day.zh}（含当日）${of.zh}还需${number.zh}`,
      };
}

/** What has to grow for a share or ratio to rise; null if the quantity itself is counted. */
function countedBy(quantity: CompiledQuantity): LocalizedText | null {
  if (quantity.kind !== 'metric') return null;
  const metric: Metric = metricOf(quantity.metric);
  const numerator = numeratorOf(metric);
  return numerator === null ? null : metricOf(numerator).name;
}

function gapText(gap: number, quantity: CompiledQuantity, period: PeriodKind): LocalizedText {
  switch (quantity.kind) {
    case 'score':
      return countedText(gap, pointUnit);
    case 'streak':
      return partsText({ period }, gap);
    default: {
      const metric: Metric = metricOf(quantity.kind === 'change' ? quantity.of.metric : quantity.metric);
      const numerator = numeratorOf(metric);
      const grown: Metric = numerator === null ? metric : metricOf(numerator);
      if (quantity.kind === 'change' && 'unit' in grown) return countedText(gap, grown.unit);
      // In English the unit was already named, so the number is enough.
      return { en: numberText(gap), zh: 'unit' in grown ? countedText(gap, grown.unit).zh : numberText(gap) };
    }
  }
}

function unknownText({ reason, missingSample }: Facts, quantity: CompiledQuantity): LocalizedText {
  if (missingSample !== null && quantity.kind === 'metric') {
    const sample: Metric = metricOf(quantity.sample!);
    const unit = 'unit' in sample ? sample.unit.zh : '';
    return {
      en: `cannot be judged: at least ${numberText(missingSample)} more needed of ${sample.name.en}`,
      zh: `无法评定：${sample.name.zh}至少还需${numberText(missingSample)}${unit}`,
    };
  }
  switch (reason) {
    case 'EARLIER_ZERO':
      return {
        en: 'cannot be judged: the earlier value was 0, so there is no percentage change',
        zh: '无法评定：对比期数值为0，无法计算变化幅度',
      };
    case 'STREAK_OPEN':
      return {
        en: 'cannot be judged: earlier periods are not known, so it may be longer',
        zh: '无法评定：更早各期情况不明，实际可能更长',
      };
    case 'NOT_BEGUN':
      return { en: 'cannot be judged: the period has not begun', zh: '无法评定：本期尚未开始' };
    case 'POINTS_UNKNOWN':
      return { en: 'cannot be judged: the points are unknown', zh: '无法评定：得分未知' };
    case 'NO_SAMPLE':
    case 'SAMPLE_TOO_SMALL':
      return { en: 'cannot be judged: too few cases in this period', zh: '无法评定：本期样本不足' };
    default:
      return { en: 'cannot be judged: the earlier period is not known', zh: '无法评定：对比期情况不明' };
  }
}
