import { capitalised } from '../../src/text/capitalised.ts';
import type { Language, LocalizedText } from '../../src/text/localized-text.ts';

export const text = (en: string, zh: string): LocalizedText => ({ en, zh });

/** Joins phrases in each language: `; ` and `；`, say. */
export function joined(parts: readonly LocalizedText[], en: string, zh: string): LocalizedText {
  return text(parts.map((part) => part.en).join(en), parts.map((part) => part.zh).join(zh));
}

export const quoted = ({ en, zh }: LocalizedText): LocalizedText => text(`“${en}”`, `“${zh}”`);

/** A line of a nested list. */
export interface Line {
  readonly depth: number;
  readonly text: LocalizedText;
}

export const indented = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => ({ ...line, depth: line.depth + 1 }));

export const bullets = (lines: readonly Line[], language: Language): string =>
  lines.map((line) => `${'  '.repeat(line.depth)}- ${line.text[language]}`).join('\n');

/** A table of Markdown. */
export function table(
  head: readonly LocalizedText[],
  rows: readonly (readonly LocalizedText[])[],
  language: Language,
): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(head.map((cell) => cell[language])),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map((cell) => cell[language].replaceAll('|', '\\|')))),
  ].join('\n');
}

export const heading = (level: number, title: LocalizedText, language: Language): string =>
  `${'#'.repeat(level)} ${capitalised(title[language])}`;

/** Parts of a page, without the empty ones. */
export const blocks = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n');
