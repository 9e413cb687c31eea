import type { SubjectKind } from '../../model/subject.ts';
import { countedText, pluralForm, pointUnit } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { measureOf, subjectsText } from '../roll-up/counted.ts';
import type { GoalChange, ScoreChange, WhatIf } from './what-if.ts';

/** "Baseline: met by 1 of 3 members instead of 2: 0 gain it, 1 loses it." */
export function goalChangeSentence(
  kind: SubjectKind,
  { goal, before, after, gained, lost, becameEvaluable, becameNotEvaluable }: Omit<GoalChange, 'sentence'>,
): LocalizedText {
  const name = { en: capitalised(goal.name.en), zh: goal.name.zh };
  if (before.of === 0 && after.of === 0) {
    return {
      en: `${name.en}: does not apply to anybody in the population.`,
      zh: `${name.zh}：总体中没有适用的对象。`,
    };
  }
  const all = subjectsText(kind, after.of);
  const measure = measureOf({ subject: kind });
  const earlier =
    before.of === after.of
      ? { en: `${before.met}`, zh: `${before.met}${measure}` }
      : { en: `${before.met} of ${before.of}`, zh: `${before.of}${measure}中的${before.met}${measure}` };
  const changes = [
    {
      en: `${gained.length} ${pluralForm(gained.length, { one: 'gains', other: 'gain' })} it`,
      zh: `新达标${gained.length}${measure}`,
    },
    {
      en: `${lost.length} ${pluralForm(lost.length, { one: 'loses', other: 'lose' })} it`,
      zh: `不再达标${lost.length}${measure}`,
    },
  ];
  if (becameEvaluable.length > 0) {
    const number = becameEvaluable.length;
    changes.push({
      en: `${number} can now be judged`,
      zh: `变为可评定${number}${measure}`,
    });
  }
  if (becameNotEvaluable.length > 0) {
    const number = becameNotEvaluable.length;
    changes.push({
      en: `${number} can no longer be judged`,
      zh: `变为无法评定${number}${measure}`,
    });
  }
  return {
    en: `${name.en}: met by ${after.met} of ${all.en} instead of ${earlier.en}: ${changes.map(({ en }) => en).join(', ')}.`,
    zh: `${name.zh}：${all.zh}中达标数由${earlier.zh}变为${after.met}${measure}，${changes.map(({ zh }) => zh).join('，')}。`,
  };
}

/** "Prevention, mean of 12 communities: 81.5 points instead of 84 points: 2 higher, 10 lower." */
export function scoreChangeSentence(
  kind: SubjectKind,
  { score, before, after, rose, fell, levels }: Omit<ScoreChange, 'sentence'>,
): LocalizedText {
  const name = { en: capitalised(score.name.en), zh: score.name.zh };
  const all = subjectsText(kind, after.of);
  const measure = measureOf({ subject: kind });
  const unknown = { en: 'unknown', zh: '未知' };
  const now = after.mean === null ? unknown : countedText(after.mean, pointUnit);
  const then = before.mean === null ? unknown : countedText(before.mean, pointUnit);
  const moved = levels.reduce((total, { entered }) => total + entered.length, 0);
  const level =
    levels.length === 0
      ? { en: '', zh: '' }
      : { en: `, ${moved} in another level`, zh: `，等次变化${moved}${measure}` };
  return {
    en: `${name.en}, mean of ${all.en}: ${now.en} instead of ${then.en}: ${rose.length} higher, ${fell.length} lower${level.en}.`,
    zh: `${name.zh}（${all.zh}）：平均由${then.zh}变为${now.zh}，升高${rose.length}${measure}，降低${fell.length}${measure}${level.zh}。`,
  };
}

/** "Awards earned by 120 members: 34 instead of 45." */
export function whatIfSentence(
  kind: SubjectKind,
  subjects: number,
  { before, after }: WhatIf['awardsEarned'],
): LocalizedText {
  if (subjects === 0)
    return { en: 'The population is empty: nothing changes.', zh: '总体为空，没有任何变化。' };
  const all = subjectsText(kind, subjects);
  return {
    en: `Awards earned by ${all.en}: ${after} instead of ${before}.`,
    zh: `${all.zh}共获奖项：由${before}项变为${after}项。`,
  };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
