import { type PeriodKind, periodKinds } from '../../calendar/period-kinds.ts';
import { periodText } from '../../calendar/period-text.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/tally.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { dayText, percentText } from '../../text/numbers-and-days.ts';
import type { CompiledQuantity } from '../compile/compiled.ts';
import type { ComparisonCard } from './cards.ts';
import { numberText } from './number-text.ts';
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

/** How numbers of a quantity are told. */
interface Measure {
  readonly value: (value: number) => LocalizedText;
}

function measureOf(quantity: CompiledQuantity, { compiled }: Situation): Measure {
  const plain = (value: number) => numberText(value);
  const withUnit = (unit: LocalizedText): Measure => ({
    value: (value) => ({ en: `${plain(value)} ${unit.en}`, zh: `${plain(value)}${unit.zh}` }),
  });
  switch (quantity.kind) {
    case 'score':
      return withUnit({ en: 'points', zh: '分' });
    case 'streak': {
      const { period } = compiled.ruleSet;
      const kind = periodKinds.labels[period].en;
      return {
        value: (value) => ({
          en: `${plain(value)} ${kind}s in a row`,
          zh: `连续${plain(value)}${periodsInChinese[period]}`,
        }),
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

/** Periods as they are counted in Chinese. */
const periodsInChinese: Readonly<Record<PeriodKind, string>> = {
  day: '天',
  week: '周',
  month: '个月',
  quarter: '个季度',
  half_year: '个半年',
  year: '年',
};

const percent: Measure = { value: (value) => ({ en: percentText(value), zh: percentText(value) }) };

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
      if (metric.kind === 'share') {
        const text = `${sign(value)}${numberText(size * 100)}`;
        return { en: `${text} percentage points`, zh: `${text}个百分点` };
      }
      const text = `${sign(value)}${numberText(size)}`;
      return { en: `${text} ${metric.unit.en}`, zh: `${text}${metric.unit.zh}` };
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

function endText(facts: Facts, quantity: CompiledQuantity, { open }: Situation): LocalizedText {
  const { outcome, gap, is } = facts;
  if (outcome === 'met') return { en: 'met', zh: '达标' };
  if (outcome === 'not_evaluable') return unknownText(facts, quantity);
  if (gap === null) {
    return quantity.kind === 'metric' && metricOf(quantity.metric).kind === 'share'
      ? { en: 'not met, and no more of them can mend it', zh: '未达标，且无法通过增加数量弥补' }
      : { en: 'not met', zh: '未达标' };
  }
  const number = gapText(gap, quantity);
  if (is === 'atMost') return { en: `${number.en} too many`, zh: `超出${number.zh}` };
  if (open === null || quantity.kind === 'streak' || quantity.kind === 'score') {
    return { en: `${number.en} short`, zh: `还差${number.zh}` };
  }
  const day = dayText(open.closesOn);
  return { en: `${number.en} more by ${day.en}`, zh: `${day.zh}前还需${number.zh}` };
}

function gapText(gap: number, quantity: CompiledQuantity): LocalizedText {
  const text = numberText(gap);
  switch (quantity.kind) {
    case 'score':
      return { en: `${text} points`, zh: `${text}分` };
    case 'streak':
      return { en: text, zh: `${text}期` };
    default: {
      const metric: Metric = metricOf(quantity.kind === 'change' ? quantity.of.metric : quantity.metric);
      if (metric.kind === 'share' || metric.kind === 'ratio') {
        const above = metricOf(metric.numerator).name;
        return { en: `${text} ${above.en}`, zh: `${above.zh}${text}` };
      }
      return { en: text, zh: `${text}${metric.unit.zh}` };
    }
  }
}

function unknownText({ reason, missingSample }: Facts, quantity: CompiledQuantity): LocalizedText {
  if (missingSample !== null && quantity.kind === 'metric') {
    const sample = metricOf(quantity.sample!).name;
    return {
      en: `not evaluable: ${missingSample} more ${sample.en} needed to judge it`,
      zh: `无法评定：${sample.zh}还需增加${missingSample}`,
    };
  }
  switch (reason) {
    case 'EARLIER_ZERO':
      return {
        en: 'not evaluable: there was nothing in the earlier period to compare with',
        zh: '无法评定：对比期为零',
      };
    case 'STREAK_OPEN':
      return { en: 'not evaluable: nothing is known of the time before', zh: '无法评定：此前情况不明' };
    case 'POINTS_UNKNOWN':
      return { en: 'not evaluable: the points are unknown', zh: '无法评定：得分未知' };
    case 'NO_SAMPLE':
    case 'SAMPLE_TOO_SMALL':
      return { en: 'not evaluable: too little of it this period', zh: '无法评定：本期样本不足' };
    default:
      return { en: 'not evaluable: the earlier period is not known', zh: '无法评定：对比期情况不明' };
  }
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
