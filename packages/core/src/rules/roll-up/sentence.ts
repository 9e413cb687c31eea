import { periodText } from '../../calendar/period-text.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { numberText } from '../explain/number-text.ts';
import type { RollUp, RuleSet } from '../format/index.ts';
import type { CompiledRollUp } from './compiled.ts';
import { measureOf, partsText } from './counted.ts';
import type { RollUpResult } from './result.ts';

const ways: Readonly<Record<Exclude<RollUp['by'], 'times_met'>, LocalizedText>> = {
  sum: { en: 'sum', zh: '合计' },
  mean: { en: 'mean', zh: '平均' },
  best: { en: 'best', zh: '最佳' },
  last: { en: 'last', zh: '最近一期' },
};

/** What a roll-up came to: "Half-year grade, first half of 2014: mean of 6 months: 92.5 points; second grade." */
export function rollUpSentence(
  compiled: CompiledRollUp,
  result: Omit<RollUpResult, 'sentence'>,
): LocalizedText {
  const { rollUp, period } = compiled;
  const when = periodText(period);
  const said =
    result.value === null ? unknownText(compiled, result) : valueText(compiled, result.value, result);
  const level = compiled.bands.find(({ band }) => band.id === result.level)?.band.name;
  return {
    en: `${capitalised(rollUp.name.en)}, ${when.en}: ${said.en}${level === undefined ? '' : `; ${level.en}`}.`,
    zh: `${rollUp.name.zh}（${when.zh}）：${said.zh}${level === undefined ? '' : `；${level.zh}`}。`,
  };
}

function valueText(
  { ruleSet, rollUp, partKind }: CompiledRollUp,
  value: number,
  { known, of }: Pick<RollUpResult, 'known' | 'of'>,
): LocalizedText {
  const all = partsText(partKind, of);
  const measure = measureOf(partKind);
  const parts =
    known === of
      ? all
      : { en: `the ${known} of ${all.en} that are known`, zh: `${all.zh}中已知的${known}${measure}` };
  const figure = numberText(value);
  if ('goal' in rollUp.of) {
    const { goal } = rollUp.of;
    const { name } = [...ruleSet.awards, ...ruleSet.requirements].find(({ id }) => id === goal)!;
    const how = 'subject' in partKind ? 'by' : 'in';
    return {
      en: `${name.en} met ${how} ${figure} of ${parts.en}`,
      zh: `${parts.zh}，其中${figure}${measure}${name.zh}达标`,
    };
  }
  const way = ways[rollUp.by as keyof typeof ways];
  const unit = unitOf(ruleSet, rollUp, value);
  return {
    en: `${way.en} of ${parts.en}: ${figure} ${unit.en}`,
    zh: `${parts.zh}${way.zh}：${figure}${unit.zh}`,
  };
}

function unknownText(
  { rollUp, partKind, minimumKnown }: CompiledRollUp,
  { known, of, reason }: Pick<RollUpResult, 'known' | 'of' | 'reason'>,
): LocalizedText {
  switch (reason) {
    case 'NO_PARTS':
      return { en: 'unknown: there is nothing to roll up', zh: '未知：没有可汇总的内容' };
    case 'LAST_UNKNOWN':
      return { en: 'unknown: the last one is not known', zh: '未知：最近一期的结果未知' };
    default: {
      const all = partsText(partKind, of);
      const measure = measureOf(partKind);
      const needed = minimumKnown?.value ?? (rollUp.by === 'last' ? 1 : of);
      return {
        en: `unknown: ${known} of ${all.en} known, at least ${Math.max(1, needed)} needed`,
        zh: `未知：${all.zh}中已知${known}${measure}，至少需要${Math.max(1, needed)}${measure}`,
      };
    }
  }
}

/** Points, or times where a goal was counted at the bottom of it. */
function unitOf(ruleSet: RuleSet, { of }: RollUp, value: number): LocalizedText {
  if ('rollUp' in of) {
    return unitOf(ruleSet, ruleSet.rollUps.find(({ id }) => id === of.rollUp)!, value);
  }
  if ('goal' in of) return { en: value === 1 ? 'time met' : 'times met', zh: '次达标' };
  return { en: value === 1 ? 'point' : 'points', zh: '分' };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
