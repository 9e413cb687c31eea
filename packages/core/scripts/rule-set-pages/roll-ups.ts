import { periodKinds } from '../../src/calendar/period-kinds.ts';
import { subjectKinds } from '../../src/model/subject.ts';
import type { RollUp, RuleSet } from '../../src/rules/format/index.ts';
import type { Language, LocalizedText } from '../../src/text/localized-text.ts';
import { goalName, latestValue } from './criteria.ts';
import { bareText } from './numbers.ts';
import { bandRows, levelsTable } from './scores.ts';
import { blocks, heading, text } from './text.ts';
import { valueRows, valuesTable } from './values.ts';

const ways: Readonly<Record<RollUp['by'], LocalizedText>> = {
  sum: text('the sum of', '之和'),
  mean: text('the mean of', '的平均'),
  best: text('the best of', '的最高值'),
  last: text('the last of', '的最后一期'),
  times_met: text('how often it is met:', '的达标次数'),
};

/** A roll-up: of what, over what, how. */
export function rollUpBlock(rollUp: RollUp, ruleSet: RuleSet, language: Language): string {
  const { name, over, by, reading, minimumKnown } = rollUp;
  const kind = 'period' in over ? periodKinds.labels[over.period] : subjectKinds.labels[over.subject];
  const of = partsName(rollUp, ruleSet);
  const line = text(
    `For each ${kind.en}, ${ways[by].en} ${of.en}.`,
    `按${kind.zh}汇总：${of.zh}${ways[by].zh}。`,
  );
  const note =
    reading === undefined ? '' : text(`*Reading:* ${reading.en}`, `*解读*：${reading.zh}`)[language];
  const least = minimumKnown === undefined ? null : latestValue(minimumKnown);
  const known =
    least === null
      ? text('All parts must be known.', '各组成部分均须已知。')
      : text(
          `Unknown parts are left out, as long as at least ${least} ${least === 1 ? 'is' : 'are'} known.`,
          `未知部分不计入，但已知部分不得少于${least}个。`,
        );
  return blocks(
    heading(3, name, language),
    [line[language], known[language]].join(language === 'en' ? ' ' : ''),
    note,
    levelsTable(rollUp.bands, ruleSet, language),
    valuesTable(
      [
        ...valueRows(text('parts that must be known', '至少已知的部分'), minimumKnown, bareText),
        ...bandRows(rollUp.bands),
      ],
      language,
    ),
  );
}

function partsName({ of }: RollUp, ruleSet: RuleSet): LocalizedText {
  if ('goal' in of) {
    const { en, zh } = goalName(of.goal, ruleSet);
    return text(`“${en}”`, `“${zh}”`);
  }
  const named = 'score' in of ? ruleSet.scores : ruleSet.rollUps;
  const id = 'score' in of ? of.score : of.rollUp;
  const { en, zh } = named.find((each) => each.id === id)!.name;
  return text(`the points of “${en}”`, `“${zh}”得分`);
}
