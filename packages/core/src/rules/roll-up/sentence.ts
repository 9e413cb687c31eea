import { periodText } from '../../calendar/period-text.ts';
import { capitalised } from '../../text/capitalised.ts';
import { countedText, pluralForm, pointUnit, type UnitName, unitName } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { numberText } from '../../text/numbers-and-days.ts';
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

/** Says the result of a roll-up: "Half-year grade, first half of 2014: mean of 6 months: 92.5 points; second grade." */
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
    const none = { en: `${name.en} met ${how} none of ${parts.en}`, zh: `${parts.zh}均未达标：${name.zh}` };
    return value === 0
      ? none
      : {
          en: `${name.en} met ${how} ${figure} of ${parts.en}`,
          zh: `${parts.zh}，其中${figure}${measure}达标：${name.zh}`,
        };
  }
  const way = ways[rollUp.by as keyof typeof ways];
  const result = countedText(value, unitOf(ruleSet, rollUp));
  return { en: `${way.en} of ${parts.en}: ${result.en}`, zh: `${parts.zh}${way.zh}：${result.zh}` };
}

function unknownText(
  { rollUp, partKind, minimumKnown }: CompiledRollUp,
  { known, of, reason }: Pick<RollUpResult, 'known' | 'of' | 'reason'>,
): LocalizedText {
  switch (reason) {
    case 'NO_PARTS':
      return { en: 'unknown, because there is nothing to roll up', zh: '无法得出：没有可汇总的内容' };
    case 'LAST_UNKNOWN':
      return { en: 'unknown, because the last result is unknown', zh: '无法得出：最近一期的结果未知' };
    default: {
      const all = partsText(partKind, of);
      const measure = measureOf(partKind);
      const needed = minimumKnown?.value ?? (rollUp.by === 'last' ? 1 : of);
      return {
        en: `unknown, because only ${known} of ${all.en} ${pluralForm(known, { one: 'is', other: 'are' })} known and at least ${Math.max(1, needed)} must be`,
        zh: `无法得出：${all.zh}中仅${known}${measure}有结果，至少需要${Math.max(1, needed)}${measure}`,
      };
    }
  }
}

const timesMetUnit = unitName(['time met', 'times met'], '次达标');

/** The unit of the value: points, or times if the innermost roll-up counts how often a goal was met. */
function unitOf(ruleSet: RuleSet, { of }: RollUp): UnitName {
  if ('rollUp' in of) {
    return unitOf(ruleSet, ruleSet.rollUps.find(({ id }) => id === of.rollUp)!);
  }
  return 'goal' in of ? timesMetUnit : pointUnit;
}
