import type { Metric } from '../metrics/metric.ts';
import { metricOf } from '../metrics/tally.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { dayText, percentText } from '../text/numbers-and-days.ts';
import type { Award, Requirement } from './format.ts';
import type { Outcome } from './outcome.ts';
import type { ComparisonCard, CriterionCard } from './scorecard.ts';

type Facts = Omit<ComparisonCard, 'sentence'>;

/** What a comparison came to, in a sentence: "Household visits: 68 visits, at least 80 needed; 12 short." */
export function comparisonSentence(facts: Facts, openUntil: string | null): LocalizedText {
  const metric = metricOf(facts.metric);
  const heading = { en: capitalised(metric.name.en), zh: metric.name.zh };
  const said = metric.kind === 'share' ? shareText(facts) : countText(metric, facts);
  const end = endText(metric, facts, openUntil);
  return { en: `${heading.en}: ${said.en}; ${end.en}.`, zh: `${heading.zh}：${said.zh}；${end.zh}。` };
}

function countText(
  metric: Exclude<Metric, { kind: 'share' }>,
  { actual, is, threshold }: Facts,
): LocalizedText {
  const { en, zh } = metric.unit;
  return is === 'atLeast'
    ? {
        en: `${actual} ${en}, at least ${threshold} needed`,
        zh: `${actual}${zh}，要求不少于${threshold}${zh}`,
      }
    : {
        en: `${actual} ${en}, at most ${threshold} allowed`,
        zh: `${actual}${zh}，要求不多于${threshold}${zh}`,
      };
}

function shareText({ actual, is, threshold, numerator, denominator }: Facts): LocalizedText {
  const bound = percentText(threshold);
  const needed =
    is === 'atLeast'
      ? { en: `at least ${bound} needed`, zh: `要求不低于${bound}` }
      : { en: `at most ${bound} allowed`, zh: `要求不高于${bound}` };
  if (actual === null) return { en: `unknown, ${needed.en}`, zh: `未知，${needed.zh}` };
  const share = percentText(actual);
  return {
    en: `${share} (${numerator} of ${denominator}), ${needed.en}`,
    zh: `${share}（${numerator}/${denominator}），${needed.zh}`,
  };
}

function endText(metric: Metric, facts: Facts, openUntil: string | null): LocalizedText {
  const { outcome, gap, missingSample } = facts;
  if (outcome === 'met') return { en: 'met', zh: '达标' };
  if (outcome === 'not_evaluable') {
    const sample = metric.kind === 'share' ? metricOf(metric.denominator).name : metric.name;
    return {
      en: `not evaluable: ${missingSample} more ${sample.en} needed to judge it`,
      zh: `无法评定：${sample.zh}还需增加${missingSample}`,
    };
  }
  if (gap === null)
    return { en: 'not met, and no more of them can mend it', zh: '未达标，且无法通过增加数量弥补' };
  const unit = metric.kind === 'share' ? metricOf(metric.numerator).name : metric.unit;
  const number =
    metric.kind === 'share'
      ? { en: `${gap} ${unit.en}`, zh: `${unit.zh}${gap}` }
      : { en: `${gap}`, zh: `${gap}${unit.zh}` };
  if (facts.is === 'atMost') return { en: `${number.en} too many`, zh: `超出${number.zh}` };
  if (openUntil === null) return { en: `${number.en} short`, zh: `还差${number.zh}` };
  const day = dayText(openUntil);
  return { en: `${number.en} more by ${day.en}`, zh: `${day.zh}前还需${number.zh}` };
}

const endings: Readonly<Record<Outcome, LocalizedText>> = {
  met: { en: 'met', zh: '达标' },
  not_met: { en: 'not met', zh: '未达标' },
  not_evaluable: { en: 'not evaluable', zh: '无法评定' },
};

/** What a goal came to, with the comparisons that decided it. */
export function goalSentence(
  goal: Award | Requirement,
  outcome: Outcome,
  criterion: CriterionCard,
): LocalizedText {
  const deciding = decidingSentences(criterion);
  const ending = endings[outcome];
  return {
    en: `${goal.name.en}: ${ending.en}. ${deciding.map(({ en }) => en).join(' ')}`,
    zh: `${goal.name.zh}：${ending.zh}。${deciding.map(({ zh }) => zh).join('')}`,
  };
}

/** The comparisons that came out as the whole did, and so explain it. */
function decidingSentences(card: CriterionCard): readonly LocalizedText[] {
  if (card.kind === 'comparison') return [card.sentence];
  return card.children.filter((child) => child.outcome === card.outcome).flatMap(decidingSentences);
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
