import { exampleSets, parseLabelledCalls } from '../src/duties/labelled-calls.ts';

/** The module of the template's example calls, written from the labelled sets. */
export function exampleCallsSource(tableOf: (set: string) => string): string {
  const calls = exampleSets.flatMap((set) => parseLabelledCalls(tableOf(set)));
  const items = [...new Set(calls.map(({ item }) => item ?? '-'))].sort();
  const lines = items.map((item) => {
    const texts = calls
      .filter((call) => (call.item ?? '-') === item)
      .map(({ text, danger }) => `${danger ? '!' : ''}${text.replaceAll('|', ' ')}`);
    return `${item}|${texts.join('|')}`;
  });
  return `// Written by scripts/write-example-calls.ts from data/duty-calls: edit the tables there.
import type { ExampleCall } from '../format/duty-catalogue.ts';

// One item a line, then its calls; "!" marks danger, "-" stands for no item.
const table = [
${lines.map((line) => `  ${quoted(line)},`).join('\n')}
];

/** Invented calls, labelled by people, by which similar calls are recognised. */
export const exampleCalls: readonly ExampleCall[] = table.flatMap((line) => {
  const [item, ...calls] = line.split('|') as [string, ...string[]];
  return calls.map((call) => ({
    text: call.replace(/^!/, ''),
    item: item === '-' ? null : item,
    danger: call.startsWith('!'),
  }));
});
`;
}

/** A string as the formatter writes it: in single quotes, unless double ones need fewer escapes. */
function quoted(text: string): string {
  const count = (mark: string) => text.split(mark).length;
  const mark = count("'") > count('"') ? '"' : "'";
  return `${mark}${text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`)}${mark}`;
}
