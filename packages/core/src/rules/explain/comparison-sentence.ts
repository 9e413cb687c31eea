import type { PeriodKind } from '../../calendar/period-kinds.ts';
import { periodText } from '../../calendar/period-text.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOf, numeratorOf } from '../../metrics/tally.ts';
import { countedText, pointUnit, type UnitName, unitName } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { dayText, numberText, percentText } from '../../text/numbers-and-days.ts';
import type { CompiledQuantity } from '../compile/compiled.ts';
import { partsText } from '../roll-up/counted.ts';
import type { ComparisonCard } from './cards.ts';
import type { Situation } from './situation.ts';

type Facts = Omit<ComparisonCard, 'sentence'>;

/** What a comparison came to, in a sentence: "Household visits: 68 visits, at least 80 needed; 12 short." */
export function comparisonSentence(
  facts: Facts,
  quantity: CompiledQuantity,
  situation: Situation,
): LocalizedText {
  const { en, zh } = facts.name;
  const said = saidText(facts, quantity, situation);
  const end = endText(facts, quantity, situation);
  return { en: `${capitalised(en)}: ${said.en}; ${end.en}.`, zh: `${zh}：${said.zh}；${end.zh}。` };
}

/** How the values of a quantity are written. */
interface Measure {
  readonly value: (value: number) => LocalizedText;
}

function measureOf(quantity: CompiledQuantity, { compiled }: Situation): Measure {
  const withUnit = (unit: UnitName): Measure => ({ value: (value) => countedText(value, unit) });
  switch (quantity.kind) {
    case 'score':
      return withUnit(pointUnit);
    case 'streak': {
      const { period } = compiled.ruleSet;
      return {
        value: (value) => {
          const { en, zh } = partsText({ period }, value);
          return { en: `${en} in a row`, zh: `连续${zh}` };
        },
      };
    }
    case 'change':
      return quantity.as === 'relative_change' ? signedPercent : signed(metricOf(quantity.of.metric));
    case 'metric': {
      const metric: Metric = metricOf(quantity.metric);
      return metric.kind === 'share' ? percent : withUnit(metric.unit);
    }
  }
}

const percent: Measure = { value: (value) => ({ en: percentText(value), zh: percentText(value) }) };

const percentagePoint = unitName('percentage point', '个百分点');

const sign = (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '');

const signedPercent: Measure = {
  value: (value) => {
    const text = `${sign(value)}${percentText(Math.abs(value))}`;
    return { en: text, zh: text };
  },
};

function signed(metric: Metric): Measure {
  return {
    value: (value) => {
      const size = Math.abs(value);
      const { en, zh } =
        metric.kind === 'share' ? countedText(size * 100, percentagePoint) : countedText(size, metric.unit);
      return { en: `${sign(value)}${en}`, zh: `${sign(value)}${zh}` };
    },
  };
}

function saidText(facts: Facts, quantity: CompiledQuantity, situation: Situation): LocalizedText {
  const { actual, is, threshold, numerator, denominator, earlier } = facts;
  const measure = measureOf(quantity, situation);
  // Where the unit was said before, the bare number is enough.
  const counted = quantity.kind === 'metric' && quantity.sample === null;
  const bound = measure.value(threshold);
  const bare = counted ? { en: numberText(threshold), zh: bound.zh } : bound;
  const rate = quantity.kind === 'metric' && !counted;
  const needed =
    is === 'atLeast'
      ? { en: `at least ${bare.en} needed`, zh: `要求不${rate ? '低' : '少'}于${bare.zh}` }
      : { en: `at most ${bare.en} allowed`, zh: `要求不${rate ? '高' : '多'}于${bare.zh}` };
  if (actual === null) return { en: `unknown, ${needed.en}`, zh: `未知，${needed.zh}` };
  const value = measure.value(actual);
  if (numerator !== null && denominator !== null) {
    return {
      en: `${value.en} (${numberText(numerator)} of ${numberText(denominator)}), ${needed.en}`,
      zh: `${value.zh}（${numberText(numerator)}/${numberText(denominator)}），${needed.zh}`,
    };
  }
  if (earlier !== null && earlier.value !== null) {
    const then = periodText(earlier.period);
    return { en: `${value.en} on ${then.en}, ${needed.en}`, zh: `较${then.zh}${value.zh}，${needed.zh}` };
  }
  return { en: `${value.en}, ${needed.en}`, zh: `${value.zh}，${needed.zh}` };
}

function endText(facts: Facts, quantity: CompiledQuantity, { open, compiled }: Situation): LocalizedText {
  const { outcome, gap, is } = facts;
  if (outcome === 'met') return { en: 'met', zh: '达标' };
  if (outcome === 'not_evaluable') return unknownText(facts, quantity);
  if (gap === null) {
    return quantity.kind === 'metric' && metricOf(quantity.metric).kind === 'share'
      ? { en: 'not met, and further cases can no longer change that', zh: '未达标，后续再增加也无法达标' }
      : { en: 'not met', zh: '未达标' };
  }
  const number = gapText(gap, quantity, compiled.ruleSet.period);
  if (is === 'atMost') return { en: `${number.en} too many`, zh: `超出${number.zh}` };
  const counted = countedBy(quantity);
  const within = counted === null ? { en: '', zh: '' } : { en: ` in ${counted.en}`, zh: counted.zh };
  if (open === null || quantity.kind === 'streak' || quantity.kind === 'score') {
    return { en: `${number.en} short${within.en}`, zh: `${within.zh}还差${number.zh}` };
  }
  const day = dayText(open.closesOn);
  return { en: `${number.en} more${within.en} by ${day.en}`, zh: `${day.zh}前${within.zh}还需${number.zh}` };
}

/** Of a share or ratio, what has to grow for it to rise; null where the quantity itself is counted. */
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
      // In English the unit was named before, so the number is enough.
      return { en: numberText(gap), zh: 'unit' in grown ? countedText(gap, grown.unit).zh : numberText(gap) };
    }
  }
}

function unknownText({ reason, missingSample }: Facts, quantity: CompiledQuantity): LocalizedText {
  if (missingSample !== null && quantity.kind === 'metric') {
    const sample: Metric = metricOf(quantity.sample!);
    const unit = 'unit' in sample ? sample.unit.zh : '';
    return {
      en: `cannot be judged: ${numberText(missingSample)} more needed in ${sample.name.en}`,
      zh: `无法评定：${sample.name.zh}还需增加${numberText(missingSample)}${unit}`,
    };
  }
  switch (reason) {
    case 'EARLIER_ZERO':
      return {
        en: 'cannot be judged: the earlier period was 0, and nothing can be compared with that',
        zh: '无法评定：对比期为零，无法比较',
      };
    case 'STREAK_OPEN':
      return { en: 'cannot be judged: the periods before are not known', zh: '无法评定：此前各期情况不明' };
    case 'POINTS_UNKNOWN':
      return { en: 'cannot be judged: the points are unknown', zh: '无法评定：得分未知' };
    case 'NO_SAMPLE':
    case 'SAMPLE_TOO_SMALL':
      return { en: 'cannot be judged: too few cases in this period', zh: '无法评定：本期样本不足' };
    default:
      return { en: 'cannot be judged: the earlier period is not known', zh: '无法评定：对比期情况不明' };
  }
}

/** A text with its first letter in upper case. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
