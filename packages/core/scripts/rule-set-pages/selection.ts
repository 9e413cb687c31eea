import type { RuleSet, SelectionRules } from '../../src/rules/format/index.ts';
import type { Language, LocalizedText } from '../../src/text/localized-text.ts';
import { goalName, latestValue } from './criteria.ts';
import { bareText } from './numbers.ts';
import { blocks, bullets, joined, text } from './text.ts';
import { valueRows, valuesTable, why } from './values.ts';

/** Who of those who earned an award is named. */
export function selectionBlock(selection: SelectionRules, ruleSet: RuleSet, language: Language): string {
  const { placesPerAward, placesInTotal } = selection;
  const lines: readonly LocalizedText[] = [
    ...(placesPerAward === undefined
      ? []
      : [
          text(
            `${latestValue(placesPerAward)} are named for each award`,
            `每个奖项评选${latestValue(placesPerAward)}名`,
          ),
        ]),
    ...(placesInTotal === undefined
      ? []
      : [text(`${latestValue(placesInTotal)} are named in total`, `共评选${latestValue(placesInTotal)}名`)]),
    selection.oneAwardEach
      ? text('nobody is named twice', '同一人不重复入选')
      : text('one can be named for several awards', '同一人可入选多个奖项'),
    selection.ties === 'by_number'
      ? text('of equals, the lower number is named', '并列时编号较小者入选')
      : text('equals are all named', '并列者全部入选'),
    ...selection.requires.map((id) => {
      const { en, zh } = goalName(id, ruleSet);
      return text(`“${en}” must be met`, `须“${zh}”达标`);
    }),
  ];
  const rows = [
    ...valueRows(text('places for each award', '每个奖项名额'), placesPerAward, bareText),
    ...valueRows(text('places in total', '总名额'), placesInTotal, bareText),
  ];
  return blocks(
    `## ${text('Who is named', '评选')[language]}`,
    bullets(
      lines.map((line) => ({ depth: 0, text: line })),
      language,
    ),
    joined([why(selection)], '', '')[language],
    valuesTable(rows, language),
  );
}
