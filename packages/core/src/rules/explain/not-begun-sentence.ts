import type { LocalizedText } from '../../text/localized-text.ts';
import { dayText } from '../../text/numbers-and-days.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';

/** Says that the period of a goal or a score has not begun. */
export function notBegunSentence(name: LocalizedText, { opensOn }: CompiledRuleSet): LocalizedText {
  const day = dayText(opensOn);
  return {
    en: `${name.en}: not begun; the period begins on ${day.en}.`,
    zh: `${name.zh}：尚未开始，本期自${day.zh}起。`,
  };
}
