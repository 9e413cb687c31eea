import type { SubjectKind } from '../../model/subject.ts';
import { capitalised } from '../../text/capitalised.ts';
import { countedText, pluralForm, pointUnit } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { numberText } from '../../text/numbers-and-days.ts';
import { measureOf, subjectsText } from '../roll-up/counted.ts';
import type { GoalChange, ScoreChange, WhatIf } from './what-if-result.ts';

/** "Baseline: met by 1 of 3 members instead of 2; 1 no longer meets it." */
export function goalChangeSentence(
  kind: SubjectKind,
  { goal, before, after, gained, lost, becameEvaluable, becameNotEvaluable }: Omit<GoalChange, 'sentence'>,
): LocalizedText {
  const name = { en: capitalised(goal.name.en), zh: goal.name.zh };
  if (before.of === 0 && after.of === 0) {
    return { en: `${name.en}: applies to nobody.`, zh: `${name.zh}：没有适用的对象。` };
  }
  const all = subjectsText(kind, after.of);
  const measure = measureOf({ subject: kind });
  const meets = { one: 'meets', other: 'meet' };
  const changes = changesText(
    [
      [gained.length, (number) => `newly ${pluralForm(number, meets)} it`, `新达标`],
      [lost.length, (number) => `no longer ${pluralForm(number, meets)} it`, `不再达标`],
      [becameEvaluable.length, () => 'can now be judged', '变为可评定'],
      [becameNotEvaluable.length, () => 'can no longer be judged', '变为无法评定'],
    ],
    measure,
  );
  const sameNumbers = before.of === after.of && before.met === after.met;
  if (sameNumbers) {
    return changes === null
      ? {
          en: `${name.en}: unchanged, met by ${after.met} of ${all.en}.`,
          zh: `${name.zh}：没有变化，${all.zh}中${after.met}${measure}达标。`,
        }
      : {
          en: `${name.en}: met by ${after.met} of ${all.en}, as many as before; ${changes.en}.`,
          zh: `${name.zh}：${all.zh}中${after.met}${measure}达标，总数不变；${changes.zh}。`,
        };
  }
  const earlier =
    before.of === after.of
      ? { en: `${before.met}`, zh: `${before.met}${measure}` }
      : { en: `${before.met} of ${before.of}`, zh: `${before.of}${measure}中的${before.met}${measure}` };
  const end = changes === null ? { en: '', zh: '' } : { en: `; ${changes.en}`, zh: `；${changes.zh}` };
  return {
    en: `${name.en}: met by ${after.met} of ${all.en} instead of ${earlier.en}${end.en}.`,
    zh: `${name.zh}：${all.zh}中达标数由${earlier.zh}变为${after.met}${measure}${end.zh}。`,
  };
}

/** "Prevention, mean of 12 communities: 81.5 points instead of 84; 2 have more points, 10 have fewer." */
export function scoreChangeSentence(
  kind: SubjectKind,
  { score, before, after, rose, fell, levels }: Omit<ScoreChange, 'sentence'>,
): LocalizedText {
  const name = { en: capitalised(score.name.en), zh: score.name.zh };
  const all = subjectsText(kind, after.of);
  const moved = levels.reduce((total, { entered }) => total + entered.length, 0);
  const have = { one: 'has', other: 'have' };
  const changes = changesText(
    [
      [rose.length, (number) => `${pluralForm(number, have)} more points`, '升高'],
      [fell.length, (number) => `${pluralForm(number, have)} fewer points`, '降低'],
      [
        moved,
        (number) => `${pluralForm(number, { one: 'reaches', other: 'reach' })} another level`,
        '等次变化',
      ],
    ],
    measureOf({ subject: kind }),
  );
  const end = changes === null ? { en: '', zh: '' } : { en: `; ${changes.en}`, zh: `；${changes.zh}` };
  const now = after.mean === null ? { en: 'unknown', zh: '未知' } : countedText(after.mean, pointUnit);
  if (before.mean === after.mean) {
    return {
      en: `${name.en}, mean of ${all.en}: ${now.en}, unchanged${end.en}.`,
      zh: `${name.zh}（${all.zh}）：平均${now.zh}，没有变化${end.zh}。`,
    };
  }
  const then =
    before.mean === null
      ? { en: 'unknown', zh: '未知' }
      : { en: numberText(before.mean), zh: countedText(before.mean, pointUnit).zh };
  return {
    en: `${name.en}, mean of ${all.en}: ${now.en} instead of ${then.en}${end.en}.`,
    zh: `${name.zh}（${all.zh}）：平均由${then.zh}变为${now.zh}${end.zh}。`,
  };
}

/** How many subjects something happens to, and what happens to them in English and in Chinese. */
type CountedChange = readonly [number: number, en: (number: number) => string, zh: string];

/** Says for how many subjects something changes; null if nothing changes for anybody. */
function changesText(changes: readonly CountedChange[], measure: string): LocalizedText | null {
  const some = changes.filter(([number]) => number > 0);
  if (some.length === 0) return null;
  return {
    en: some.map(([number, en]) => `${number} ${en(number)}`).join(', '),
    zh: some.map(([number, , zh]) => `${zh}${number}${measure}`).join('，'),
  };
}

/** "Awards earned by 120 members: 34 instead of 45." */
export function whatIfSentence(
  kind: SubjectKind,
  subjects: number,
  { before, after }: WhatIf['awardsEarned'],
): LocalizedText {
  if (subjects === 0) {
    return { en: 'There is nobody to judge, so nothing changes.', zh: '没有可评定的对象，因此没有变化。' };
  }
  const all = subjectsText(kind, subjects);
  return before === after
    ? {
        en: `Awards earned by ${all.en}: ${after}, the same number as before.`,
        zh: `${all.zh}共获奖项：${after}项，总数不变。`,
      }
    : {
        en: `Awards earned by ${all.en}: ${after} instead of ${before}.`,
        zh: `${all.zh}共获奖项：由${before}项变为${after}项。`,
      };
}
