import type { Cited, DatedTable, DatedValue } from '../../src/rules/format/values.ts';
import type { Language, LocalizedText } from '../../src/text/localized-text.ts';
import { dayText } from '../../src/text/numbers-and-days.ts';
import { joined, table, text } from './text.ts';

/** A value of the rules with what it is, for the table under a rule. */
export interface ValueRow {
  readonly what: LocalizedText;
  readonly from: string;
  readonly value: LocalizedText;
  readonly cited: Cited;
}

export const valueRows = (
  what: LocalizedText,
  values: readonly DatedValue[] | undefined,
  say: (value: number) => LocalizedText,
): readonly ValueRow[] =>
  (values ?? []).map((value) => ({ what, from: value.from, value: say(value.value), cited: value }));

export const tableRows = (
  what: LocalizedText,
  tables: readonly DatedTable[],
  say: (steps: DatedTable['steps']) => LocalizedText,
): readonly ValueRow[] =>
  tables.map((each) => ({ what, from: each.from, value: say(each.steps), cited: each }));

const head = [
  text('what', '项目'),
  text('from', '起始日期'),
  text('value', '取值'),
  text('why', '出处或解读'),
];

/** Every value with its first day, and its source or reading. */
export function valuesTable(rows: readonly ValueRow[], language: Language): string {
  if (rows.length === 0) return '';
  // Values that are shown the same, such as the border of two levels, are listed once.
  const distinct = new Map(
    rows.map(({ what, from, value, cited }) => {
      const cells = [what, dayText(from), value, why(cited)];
      return [JSON.stringify(cells), cells] as const;
    }),
  );
  return table(head, [...distinct.values()], language);
}

export function why({ source, reading }: Cited): LocalizedText {
  const said =
    source === undefined
      ? []
      : [text(`[${source.ref}] ${source.at.en}.`, `[${source.ref}] ${source.at.zh}。`)];
  const chosen = reading === undefined ? [] : [text(`*Reading:* ${reading.en}`, `*解读*：${reading.zh}`)];
  return joined([...said, ...chosen], ' ', '');
}
